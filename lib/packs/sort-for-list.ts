import { canonical } from '../model/canonical';
import type { Concept } from '../model/concept';
import { readEntry } from './entries';
import { PackRefused } from './refusal';

/** Entries looked at between two pauses: a few milliseconds. */
const perSlice = 128;

/** What sorting needs from the world. */
export interface SortWork {
  readonly signal: AbortSignal;
  /** Lets other work through. */
  pause(): Promise<void>;
  /** How many concepts were looked at. */
  progress(done: number): void;
}

/** Why a list cannot hold a concept: a note is the reader's own, the rest no pack may have. */
export type Unfit = 'note' | 'refused';

/** Concepts that a list can hold, and those that it cannot, with the reason. */
export interface Sorted {
  readonly fit: readonly Concept[];
  readonly unfit: readonly { readonly concept: Concept; readonly why: Unfit }[];
}

/** Tells what may go into a list from what may not. Rejects with the signal's reason. */
export async function sortForList(
  concepts: readonly Concept[],
  { signal, pause, progress }: SortWork,
): Promise<Sorted> {
  const fit: Concept[] = [];
  const unfit: { concept: Concept; why: Unfit }[] = [];
  for (const [index, concept] of concepts.entries()) {
    const why = unfitFor(concept);
    if (why) unfit.push({ concept, why });
    else fit.push(concept);
    if ((index + 1) % perSlice !== 0) continue;
    progress(index + 1);
    await pause();
    signal.throwIfAborted();
  }
  return { fit, unfit };
}

function unfitFor(concept: Concept): Unfit | null {
  if (concept.note !== undefined) return 'note';
  try {
    readEntry(canonical(concept), concept.id);
    return null;
  } catch (error) {
    if (error instanceof PackRefused) return 'refused';
    throw error;
  }
}
