import type { Block } from '../article/read-blocks';
import type { Link } from '../model/mention';

/** A block of the page under the number by which the background knows it. */
export interface PageBlock extends Block {
  readonly id: number;
}

/** A name on the page. */
export interface Mention {
  readonly block: PageBlock;
  readonly link: Link;
}

/** The page's blocks in document order with the names found in each. */
export interface Mentions {
  readonly blocks: readonly PageBlock[];
  /** In document order. */
  all(): readonly Mention[];
  /** The name that covers a place in a text node. */
  at(node: Node, offset: number): Mention | undefined;
  /** Takes a new reading of the page; blocks that did not change keep id and links. */
  replaceBlocks(read: readonly Block[]): readonly PageBlock[];
  /** Sets the links of one block. */
  setLinks(block: PageBlock, links: readonly Link[]): void;
}

/** An empty page. */
export function createMentions(): Mentions {
  let blocks: readonly PageBlock[] = [];
  let nextId = 0;
  let links = new Map<number, readonly Link[]>();
  let byNode = new WeakMap<Node, { block: PageBlock; start: number }>();

  return {
    get blocks() {
      return blocks;
    },
    all: () =>
      blocks.flatMap((block) => (links.get(block.id) ?? []).map((link) => ({ block, link }))),
    at(node, offset) {
      const place = byNode.get(node);
      if (!place) return undefined;
      const position = place.start + offset;
      const link = links
        .get(place.block.id)
        ?.find(({ start, end }) => position >= start && position <= end);
      return link && { block: place.block, link };
    },
    replaceBlocks(read) {
      const known = new Map(blocks.map((block) => [block.segments[0]?.node, block]));
      const fresh: PageBlock[] = [];
      blocks = read.map((block) => {
        const before = known.get(block.segments[0]?.node);
        if (before && isSame(before, block)) return before;
        const added = { ...block, id: nextId++ };
        fresh.push(added);
        return added;
      });
      byNode = new WeakMap();
      for (const block of blocks) {
        for (const { node, start } of block.segments) byNode.set(node, { block, start });
      }
      links = new Map(
        blocks.flatMap(({ id }) => (links.has(id) ? [[id, links.get(id) ?? []]] : [])),
      );
      return fresh;
    },
    setLinks(block, found) {
      links.set(block.id, found);
    },
  };
}

/** Two readings of the page give two objects for one name. */
export function isSameName(a: Mention | null, b: Mention | null): boolean {
  return a?.block.id === b?.block.id && a?.link.start === b?.link.start;
}

function isSame(a: Block, b: Block): boolean {
  return (
    a.text === b.text &&
    a.segments.length === b.segments.length &&
    a.segments.every(({ node }, index) => node === b.segments[index]?.node)
  );
}
