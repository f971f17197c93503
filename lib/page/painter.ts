import type { Mention } from './mentions';
import { piecesOf } from './ranges';

/** Our names in the page's highlight registry; the page can see them. */
const names = { name: 'sidelight-name', current: 'sidelight-current' } as const;

/**
 * One pixel of dots in the accent, mixed with the text's own colour so that it keeps its contrast
 * on pages that are dark without saying so.
 */
const css = `
::highlight(${names.name}) {
  text-decoration: underline dotted 1px color-mix(in oklab, currentColor 40%, #c77d0a);
  text-underline-offset: 3px;
}
::highlight(${names.current}) {
  background-color: color-mix(in srgb, #e3a23c 26%, transparent);
}
@media (forced-colors: active) {
  ::highlight(${names.name}) { text-decoration-color: LinkText; }
  ::highlight(${names.current}) { background-color: Highlight; color: HighlightText; }
}`;

/** Paints names without touching the page's DOM. */
export interface Painter {
  /** Marks these names and no others. */
  paint(mentions: readonly Mention[]): void;
  /** Washes the name under the pointer or the key. */
  setCurrent(mention: Mention | null): void;
  /** Paints again what the page took away from the registry. */
  restore(): void;
  clear(): void;
}

/** False where the browser cannot paint highlights; names stay live without a mark then. */
export function canPaint(window: Window & typeof globalThis): boolean {
  return 'highlights' in window.CSS && 'Highlight' in window;
}

/** A painter for one document. Firefox cannot iterate the registry from here: we keep our own map. */
export function createPainter(document: Document): Painter {
  const registry = CSS.highlights;
  const painted = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  const adopt = () => {
    if (document.adoptedStyleSheets.includes(sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const set = (name: string, mentions: readonly Mention[]) => {
    const ranges = mentions.flatMap(staticRanges);
    if (ranges.length === 0) {
      painted.delete(name);
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    // The wash lies over the underline of the same name.
    highlight.priority = name === names.current ? 1 : 0;
    painted.set(name, highlight);
    registry.set(name, highlight);
    adopt();
  };
  return {
    paint: (mentions) => set(names.name, mentions),
    setCurrent: (mention) => set(names.current, mention ? [mention] : []),
    restore() {
      for (const [name, highlight] of painted) {
        if (!registry.has(name)) registry.set(name, highlight);
      }
      if (painted.size > 0) adopt();
    },
    clear() {
      for (const name of painted.keys()) registry.delete(name);
      painted.clear();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

/** Static ranges cost the page nothing when it changes; a changed block is read again anyway. */
function staticRanges(mention: Mention): StaticRange[] {
  return piecesOf(mention).map(
    ({ node, start, end }) =>
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
  );
}
