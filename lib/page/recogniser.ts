import type { ArticleContext } from '../article/read-article';
import { ask } from '../messaging/client';
import type { BackgroundResponses } from '../messaging/contract';
import type { ConceptId } from '../model/concept';
import type { TextBlock } from '../model/mention';
import type { PageBlock } from './mentions';

/**
 * Characters in one message: large enough to be few, small enough to answer within a frame or two.
 * The first one holds what is read first, and is painted while the others are on their way.
 */
const batchSize = { first: 8_000, later: 64_000 };

type Answer = BackgroundResponses['page.recognise'];

/**
 * Asks the background for the names in some blocks, batch by batch in document order, and hands
 * each batch over as it comes. What was linked earlier is evidence for what follows.
 */
export async function recogniseBlocks(
  article: Pick<ArticleContext, 'lang' | 'date'>,
  url: string,
  blocks: readonly PageBlock[],
  before: Iterable<ConceptId>,
  found: (batch: readonly PageBlock[], answer: Answer) => void,
  signal: AbortSignal,
): Promise<void> {
  const linked = new Set(before);
  for (const batch of batchesOf(blocks)) {
    const answer = await ask('page.recognise', {
      url,
      lang: article.lang,
      date: article.date,
      known: [...linked],
      blocks: batch.map((block) => textOf(block, article.lang)),
    });
    if (signal.aborted) return;
    for (const { concept } of answer.links) linked.add(concept);
    found(batch, answer);
  }
}

/** A block as the background is told of it. */
export function textOf({ id, text, heading, lang }: PageBlock, articleLang: string): TextBlock {
  return {
    id,
    text,
    ...(heading && { heading }),
    ...(lang !== undefined && lang !== articleLang && { lang }),
  };
}

function* batchesOf(blocks: readonly PageBlock[]): Generator<readonly PageBlock[]> {
  let batch: PageBlock[] = [];
  let size = 0;
  let most = batchSize.first;
  for (const block of blocks) {
    if (size + block.text.length > most && batch.length > 0) {
      yield batch;
      batch = [];
      size = 0;
      most = batchSize.later;
    }
    batch.push(block);
    size += block.text.length;
  }
  if (batch.length > 0) yield batch;
}
