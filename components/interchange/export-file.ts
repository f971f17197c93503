import type { Format } from '../../lib/interchange/format';
import type { Concept } from '../../lib/model/concept';
import type { ManagerServices } from '../manager-props';
import { fetchConcepts, type Origin } from './fetch-concepts';

/** Pieces of a file written between two pauses. */
const perSlice = 200;

/** What writing a file needs from the world. */
export interface Writing {
  readonly signal: AbortSignal;
  pause(): Promise<void>;
  /** Entries that came, of all. */
  progress(done: number, total: number): void;
}

/**
 * Writes concepts in a format.
 * @param lang of headings in formats for people
 * @returns the pieces of the file, and how many entries are in it
 * @throws the signal's reason
 */
export async function exportFile(
  services: Pick<ManagerServices, 'ask'>,
  origin: Origin,
  { write }: Format,
  lang: string,
  { signal, pause, progress }: Writing,
): Promise<{ readonly parts: readonly string[]; readonly count: number }> {
  const concepts = await fetchConcepts(services, origin, { signal, progress });
  const parts: string[] = [];
  for (const piece of write?.(concepts, lang) ?? []) {
    parts.push(piece);
    if (parts.length % perSlice !== 0) continue;
    await pause();
    signal.throwIfAborted();
  }
  return { parts, count: concepts.length };
}

/** Pieces of JSON for concepts, a list of them without its brackets. */
export async function* jsonPieces(
  concepts: readonly Concept[],
  pause: () => Promise<void>,
): AsyncIterable<string> {
  for (let at = 0; at < concepts.length; at += perSlice) {
    const slice = concepts.slice(at, at + perSlice).map((concept) => JSON.stringify(concept));
    yield (at > 0 ? ',\n' : '') + slice.join(',\n');
    await pause();
  }
}
