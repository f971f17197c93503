import type { Settings } from '../model/settings';

/** Our names in the page's highlight registry; the page can see them. */
export const highlightNames = {
  full: 'sidelight-name',
  known: 'sidelight-known',
  current: 'sidelight-current',
} as const;

/**
 * The accent, mixed with the text's own colour so that it keeps its contrast on pages that are dark
 * without saying so.
 */
const ink = 'color-mix(in oklab, currentColor 40%, #c77d0a)';
/** Thin enough to leave the text its contrast, whatever the page's colours; strength in percent. */
const wash = (strength: number) =>
  `background-color: color-mix(in srgb, #e3a23c ${strength}%, transparent);`;

/**
 * The rules that draw the marks in the reader's style, fainter for names that are known. A link may
 * have a line of its own and two look like advertising, so that names in links have a wash. Where
 * there are only the system's colours every name has a line.
 */
export function markCss(style: Settings['markStyle']): string {
  const { full, known, current } = highlightNames;
  const line = style === 'line' ? 'solid' : 'dotted';
  const under = (colour: string) =>
    `text-decoration: underline ${line} 1px ${colour}; text-underline-offset: 3px;`;
  const faintInk = `color-mix(in oklab, ${ink} 45%, transparent)`;
  return `
::highlight(${full}) { ${style === 'wash' ? wash(26) : under(ink)} }
::highlight(${known}) { ${style === 'wash' ? wash(12) : under(faintInk)} }
::highlight(${current}) { ${wash(26)} }
@media (forced-colors: none) {
  :is(a, a *)::highlight(${full}) { text-decoration: none; ${wash(18)} }
  :is(a, a *)::highlight(${known}) { text-decoration: none; ${wash(9)} }
}
@media (prefers-contrast: more) {
  ::highlight(${full}) { text-decoration: underline ${line} 2px; }
}
@media (forced-colors: active) {
  ::highlight(${full}) { text-decoration: underline ${line} 2px LinkText; }
  ::highlight(${known}) { text-decoration: underline dotted 1px LinkText; }
  ::highlight(${current}) { background-color: Highlight; color: HighlightText; }
}`;
}
