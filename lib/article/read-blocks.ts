import { primaryTag } from './article-language';

/** A text node's part of a block. */
export interface Segment {
  readonly node: Text;
  /** Offset in the block's text at which the node's text begins (UTF-16 units). */
  readonly start: number;
}

/** A run of text as the reader sees it, inline elements joined, with the way back to the DOM. */
export interface Block {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** The element that makes it a block. */
  readonly element: Element;
  /** Only when an attribute inside the article says so. */
  readonly lang?: string;
  readonly heading: boolean;
}

const inline = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY S SMALL
   SPAN STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
);
/** Text that is not prose, is typed by the reader, or is ours. */
const skipped = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT BUTTON CODE KBD SAMP VAR SVG MATH IFRAME OBJECT
   VIDEO AUDIO CANVAS SIDELIGHT-CARD`.split(/\s+/),
);

/**
 * Reads the blocks of an article's root in document order; text is kept as the source has it.
 * @param besides elements to leave out with all that is in them
 */
export function readBlocks(root: Element, besides: ReadonlySet<Element> = new Set()): Block[] {
  const reader = new BlockReader(root, besides);
  reader.visit(root);
  reader.close();
  const { blocks } = reader;
  // What such a heading stood over was left out.
  while (blocks.length > 1 && blocks.at(-1)?.heading) blocks.pop();
  return blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  #text = '';
  #segments: Segment[] = [];
  #element: Element;

  constructor(
    readonly root: Element,
    readonly besides: ReadonlySet<Element>,
  ) {
    this.#element = root;
  }

  visit(element: Element): void {
    if (this.besides.has(element) || isSkipped(element, this.root)) return;
    const own = !inline.has(element.tagName.toUpperCase());
    const outer = this.#element;
    if (own) {
      this.close();
      this.#element = element;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.#add(child as Text);
      else if (child.nodeType === 1) this.visit(child as Element);
    }
    if (own) {
      this.close();
      this.#element = outer;
    }
  }

  #add(node: Text): void {
    if (node.data === '') return;
    this.#segments.push({ node, start: this.#text.length });
    this.#text += node.data;
  }

  /** Ends the block that is being read. */
  close(): void {
    if (/\S/.test(this.#text) && !isTeaser(this.#element, this.#segments)) {
      const lang = langOf(this.#element, this.root);
      this.blocks.push({
        text: this.#text,
        segments: this.#segments,
        element: this.#element,
        heading: this.#element.closest('h1, h2, h3, h4, h5, h6') !== null,
        ...(lang !== null && { lang }),
      });
    }
    this.#text = '';
    this.#segments = [];
  }
}

function isSkipped(element: Element, root: Element): boolean {
  if (skipped.has(element.tagName.toUpperCase())) return true;
  // A preformatted block is code, unless it is the whole of a plain text document.
  if (element.tagName === 'PRE' && element.parentElement !== root.ownerDocument.body) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.checkVisibility?.() === false && element !== root;
}

/** What introduces a link to elsewhere: `Read also:`, or a rubric in brackets behind it. */
const label = /^[^.:]{0,30}:|\[.*\]\W*$/s;

/** A line that is one link to elsewhere belongs to another article; headings and captions do not. */
function isTeaser(element: Element, segments: readonly Segment[]): boolean {
  if (element.closest('h1, figcaption, figure')) return false;
  let linked = 0;
  let rest = '';
  for (const { node } of segments) {
    const text = node.data.trim();
    if (node.parentElement?.closest('a[href]')) linked += text.length;
    else rest += text;
  }
  if (linked <= rest.length || linked + rest.length <= shortestTeaser(element)) return false;
  return linked > rest.length * 9 || label.test(rest);
}

/** A paragraph may be no more than a name that is a link; a list item or box like that is a tag. */
function shortestTeaser(element: Element): number {
  return /^(?:LI|DIV)$/.test(element.tagName) ? 0 : 25;
}

function langOf(element: Element, root: Element): string | null {
  const holder = element.closest('[lang]');
  const inside = holder && holder !== root.ownerDocument.documentElement;
  return inside ? primaryTag(holder.getAttribute('lang')) : null;
}
