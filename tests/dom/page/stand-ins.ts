import { vi } from 'vitest';
import type { Link } from '../../../lib/model/mention';

/** Height and width of a character in the layout of these tests, and height of the window. */
export const em = 10;

/**
 * What happy-dom lacks of a browser: highlights, popovers, and a layout. Here every text node is one
 * line, the nth node of the body on the nth line, and every character is `em` wide.
 */
export function standIn(): { readonly highlights: Map<string, Set<StaticRange>> } {
  const highlights = new Map<string, Set<StaticRange>>();
  class FakeHighlight extends Set<unknown> {
    priority = 0;
    constructor(...ranges: unknown[]) {
      super(ranges);
    }
  }
  class FakeRange {
    constructor(init: object) {
      Object.assign(this, init);
    }
  }
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('CSS', { highlights });
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  Range.prototype.getClientRects = function rects(this: Range) {
    return [boxOf(this)] as unknown as DOMRectList;
  };
  Range.prototype.getBoundingClientRect = function box(this: Range) {
    return boxOf(this);
  };
  Object.assign(document, {
    caretPositionFromPoint(x: number, y: number) {
      const node = textNodes()[Math.floor(y / em)];
      return node ? { offsetNode: node, offset: Math.floor(x / em) } : null;
    },
  });
  return { highlights };
}

/** The middle of the nth place where a text stands, on the screen. */
export function placeOf(text: string, nth = 0): { clientX: number; clientY: number } {
  const found = textNodes().flatMap((node, line) =>
    [...node.data.matchAll(new RegExp(text, 'g'))].map(({ index }) => ({
      clientX: (index + text.length / 2) * em,
      clientY: (line + 0.5) * em,
    })),
  );
  const place = found[nth];
  if (!place) throw new Error(`${text} is not on the page`);
  return place;
}

/** The texts that are painted in a highlight. */
export function paintedIn(highlights: Map<string, Set<StaticRange>>, name: string): string[] {
  return [...(highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    (startContainer.textContent ?? '').slice(startOffset, endOffset),
  );
}

/** Every place in some blocks at which a name stands, as the background links them. */
export function linksIn(
  blocks: readonly { readonly id: number; readonly text: string }[],
  names: Readonly<Record<string, string>>,
): Link[] {
  return blocks.flatMap(({ id, text }) =>
    [...text.matchAll(new RegExp(Object.keys(names).join('|'), 'g'))].map((match) => ({
      block: id,
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      concept: names[match[0]] ?? '',
      form: 'pref' as const,
      score: 2,
      evidence: [],
    })),
  );
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text && /\S/.test(walker.currentNode.data)) {
      nodes.push(walker.currentNode);
    }
  }
  return nodes;
}

function boxOf(range: Range): DOMRect {
  const line = textNodes().indexOf(range.startContainer as Text);
  const left = range.startOffset * em;
  return new DOMRect(left, line * em, range.endOffset * em - left, em);
}
