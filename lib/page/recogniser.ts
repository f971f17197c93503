import type { ArticleContext } from '../article/read-article';
import { ask } from '../messaging/client';
import type { Link } from '../model/mention';
import type { PageBlock } from './mentions';

/** Characters in one message: large enough to be few, small enough to answer within a frame or two. */
const batchSize = 64_000;

/**
 * Asks the background for the names in some blocks, batch by batch in document order, and hands
 * each batch over as it comes. What was linked earlier is evidence for what follows.
 */
export async function recogniseBlocks(
  article: ArticleContext,
  url: string,
  blocks: readonly PageBlock[],
  known: readonly string[],
  found: (block: PageBlock, links: readonly Link[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const linked = new Set(known);
  for (const batch of batchesOf(blocks)) {
    const { links } = await ask('page.recognise', {
      url,
      lang: article.lang,
      date: article.date,
      known: [...linked],
      blocks: batch.map(({ id, text, heading, lang }) => ({
        id,
        text,
        ...(heading && { heading }),
        ...(lang !== undefined && lang !== article.lang && { lang }),
      })),
    });
    if (signal.aborted) return;
    for (const { concept } of links) linked.add(concept);
    for (const block of batch) {
      found(
        block,
        links.filter((link) => link.block === block.id),
      );
    }
  }
}

function* batchesOf(blocks: readonly PageBlock[]): Generator<readonly PageBlock[]> {
  let batch: PageBlock[] = [];
  let size = 0;
  for (const block of blocks) {
    if (size + block.text.length > batchSize && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(block);
    size += block.text.length;
  }
  if (batch.length > 0) yield batch;
}
