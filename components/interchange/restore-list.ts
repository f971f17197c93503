import * as v from 'valibot';
import type { Backup } from '../../lib/model/backup';
import { type Concept, conceptSchema } from '../../lib/model/concept';
import { packIdSchema } from '../../lib/model/pack';
import { listIdOf } from '../../lib/packs/list-id';
import { listPack } from '../../lib/packs/list-pack';
import { sortForList } from '../../lib/packs/sort-for-list';
import type { ManagerServices } from '../manager-props';
import { ListFailed } from './error-text';
import { type followJob, installList } from './install-list';

/** Entries held to the schema between two pauses: a few milliseconds. */
const perSlice = 128;

type Kept = Backup['lists'][number];

/** The id that a list of a file is installed by. */
export function idOfKept({ id, title }: Kept): string {
  return v.is(packIdSchema, id) ? id : listIdOf(title, new Set());
}

/**
 * Installs a list of a file of everything. Entries that no list can hold stay out.
 * @returns how many are in it and how many stayed out
 * @throws ListFailed, the signal's reason
 */
export async function restoreList(
  services: Pick<ManagerServices, 'ask' | 'addressOf' | 'release'>,
  kept: Kept,
  facts: { readonly lang: string; readonly licence: string; readonly at: string },
  work: Parameters<typeof followJob>[1] & { pause(): Promise<void> },
): Promise<{ readonly entries: number; readonly left: number }> {
  const { signal, pause } = work;
  const concepts: Concept[] = [];
  for (const [index, raw] of kept.concepts.entries()) {
    const parsed = v.safeParse(conceptSchema, raw);
    if (parsed.success) concepts.push(parsed.output);
    if ((index + 1) % perSlice !== 0) continue;
    await pause();
    signal.throwIfAborted();
  }
  const { fit } = await sortForList(concepts, { signal, pause, progress: () => undefined });
  const left = kept.concepts.length - fit.length;
  if (fit.length === 0) throw new ListFailed({ code: 'unreadable', message: kept.title });
  const id = idOfKept(kept);
  const name = kept.title.trim().slice(0, 200) || id;
  const { file } = await listPack(fit, { ...facts, id, name }, pause);
  signal.throwIfAborted();
  await installList(services, file, name, work);
  return { entries: fit.length, left };
}
