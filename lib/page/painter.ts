import type { Settings } from '../model/settings';
import { highlightNames, markCss } from './mark-css';
import type { Marks } from './marks';
import type { Mention } from './mentions';
import { piecesOf } from './ranges';

/** Paints names without touching the page's DOM. */
export interface Painter {
  /** Marks these names and no others. */
  paint(marks: Marks): void;
  setStyle(style: Settings['markStyle']): void;
  /** Washes the name under the pointer or the key. */
  setCurrent(mention: Mention | null): void;
  /** Paints again what the page took away from the registry. */
  restore(): void;
  clear(): void;
}

/** A painter for one document. Firefox cannot iterate the registry from here: we keep our own map. */
export function createPainter(document: Document): Painter {
  const registry = CSS.highlights;
  const painted = new Map<string, Highlight>();
  const sheet = new CSSStyleSheet();

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
    highlight.priority = name === highlightNames.current ? 1 : 0;
    painted.set(name, highlight);
    registry.set(name, highlight);
    adopt();
  };
  return {
    paint({ full, known }) {
      set(highlightNames.full, full);
      set(highlightNames.known, known);
    },
    setStyle: (style) => sheet.replaceSync(markCss(style)),
    setCurrent: (mention) => set(highlightNames.current, mention ? [mention] : []),
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
