import type { BackgroundRequest } from '../../lib/messaging/contract';
import type { Concept, ConceptId } from '../../lib/model/concept';
import type { ManagerServices } from '../manager-props';

/** Concepts of one request. */
const together = 500;

/** A pack whose concepts are fetched, and how many it has. */
export interface FetchedPack {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
}

/** Which concepts to fetch: the reader's own and edited ones, a pack's, or these. */
export type Origin =
  | { readonly own: true }
  | { readonly pack: FetchedPack }
  | { readonly concepts: readonly ConceptId[] };

/** Less came of a pack than it has: nothing is made of it, since it would pass for the whole. */
export class IncompletePack extends Error {
  override readonly name = 'IncompletePack';
  constructor(readonly pack: string) {
    super(`Not every entry of ${pack} came.`);
  }
}

/**
 * Fetches concepts from the background, a piece at a time.
 * @param progress called with how many there are of all
 * @throws IncompletePack, the signal's reason when it is aborted
 */
export async function fetchConcepts(
  { ask }: Pick<ManagerServices, 'ask'>,
  origin: Origin,
  {
    signal,
    progress,
  }: { readonly signal: AbortSignal; progress(done: number, total: number): void },
): Promise<readonly Concept[]> {
  const fetched: Concept[] = [];
  const get = async (from: BackgroundRequest<'glossary.export'>['from'], offset: number) => {
    signal.throwIfAborted();
    const answer = await ask('glossary.export', { from, offset, limit: together });
    fetched.push(...answer.concepts);
    return answer;
  };
  if ('concepts' in origin) {
    const { concepts } = origin;
    for (let at = 0; at < concepts.length; at += together) {
      progress(at, concepts.length);
      await get({ concepts: concepts.slice(at, at + together) }, 0);
    }
  } else {
    const from = 'pack' in origin ? { pack: origin.pack.id } : origin;
    for (let at = 0; ; at += together) {
      const { concepts, total } = await get(from, at);
      progress(Math.min(at + together, total), total);
      if (concepts.length === 0 || at + together >= total) break;
    }
  }
  signal.throwIfAborted();
  if ('pack' in origin && fetched.length < origin.pack.entries) {
    throw new IncompletePack(origin.pack.name);
  }
  return fetched;
}
