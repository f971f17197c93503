import type { Concept } from '../../lib/model/concept';
import { type Change, mostTogether } from '../../lib/model/entry';
import type { PackJob } from '../../lib/model/installed-pack';
import { type ListFacts, listPack } from '../../lib/packs/list-pack';
import { sortForList, type Unfit } from '../../lib/packs/sort-for-list';
import type { ManagerServices } from '../manager-props';
import { type FetchedPack, fetchConcepts } from './fetch-concepts';
import { installList } from './install-list';
import { withAddress } from './with-address';

type Doors = Pick<ManagerServices, 'ask' | 'addressOf' | 'release'>;

/** More concepts than the reader's own words take at once cannot go into a list. */
export class TooManyAside extends Error {
  override readonly name = 'TooManyAside';
  constructor(readonly count: number) {
    super(`${count} entries cannot be in a list.`);
  }
}

/** What importing a list is told and tells. */
export interface ListWork {
  readonly signal: AbortSignal;
  pause(): Promise<void>;
  /** How far it is before anything is written: entries looked at, entries of the old list kept. */
  step(phase: 'sort' | 'keep' | 'pack', done: number, total: number): void;
  onJob(job: PackJob): void;
}

/** A list that is to be made, and the one whose place it takes. */
export interface ListOrder {
  readonly facts: ListFacts;
  readonly replaced: FetchedPack | null;
  /** Name of the file that it comes from. */
  readonly file: string;
}

/** What was imported as a list. */
export interface ListImport {
  readonly facts: ListFacts;
  /** Entries that are in it; 0: there is no list, since it could have held none of them. */
  readonly entries: number;
  /** Those that went to the reader's own instead. */
  readonly aside: { readonly change: Change; readonly why: Readonly<Record<Unfit, number>> } | null;
  /** The list whose place it took, for undo. */
  readonly before: { readonly name: string; readonly concepts: readonly Concept[] } | null;
}

/** Writes concepts as the reader's own, all or none. @param name what the change is called */
export async function importAsOwn(
  services: Doors,
  concepts: readonly Concept[],
  name: string,
): Promise<Change> {
  const file = new Blob([JSON.stringify(concepts)], { type: 'application/json' });
  return withAddress(services, file, (address) =>
    services.ask('glossary.import', { address, name: name.slice(0, 300) }),
  );
}

/**
 * Installs concepts as a list, all or none. Those that a list cannot hold become the reader's own.
 * @throws TooManyAside, ListFailed, the signal's reason
 */
export async function importAsList(
  services: Doors,
  concepts: readonly Concept[],
  { facts, replaced, file }: ListOrder,
  work: ListWork,
): Promise<ListImport> {
  const { signal, pause, step } = work;
  const { fit, unfit } = await sortForList(concepts, {
    signal,
    pause,
    progress: (done) => step('sort', done, concepts.length),
  });
  if (unfit.length > mostTogether) throw new TooManyAside(unfit.length);
  const before = replaced && {
    name: replaced.name,
    concepts: await fetchConcepts(
      services,
      { pack: replaced },
      { signal, progress: (done, total) => step('keep', done, total) },
    ),
  };
  step('pack', 0, fit.length);
  const change =
    unfit.length > 0
      ? await importAsOwn(
          services,
          unfit.map(({ concept }) => concept),
          file,
        )
      : null;
  try {
    if (fit.length > 0) {
      const made = await listPack(fit, facts, pause);
      signal.throwIfAborted();
      await installList(services, made.file, file, work);
    }
  } catch (error) {
    if (change) await services.ask('glossary.undo', { change: change.id });
    throw error;
  }
  const counted = (why: Unfit) => unfit.filter((one) => one.why === why).length;
  const why = { note: counted('note'), refused: counted('refused') };
  return { facts, entries: fit.length, aside: change && { change, why }, before };
}

/** Takes a list away again, and puts back the one that it took the place of. */
export async function takeBackList(
  services: Doors,
  { facts, entries, aside, before }: ListImport,
  work: Pick<ListWork, 'signal' | 'pause' | 'onJob'> & {
    /** Now, ISO 8601. */
    readonly at: string;
  },
): Promise<void> {
  if (aside) await services.ask('glossary.undo', { change: aside.change.id });
  if (entries === 0) return;
  if (!before || before.concepts.length === 0) {
    await services.ask('packs.remove', { pack: facts.id });
    return;
  }
  const earlier = { ...facts, name: before.name, at: work.at };
  const { file } = await listPack(before.concepts, earlier, work.pause);
  await installList(services, file, before.name, work);
}
