import { pick } from '../../lib/model/concept';
import { mostTogether } from '../../lib/model/entry';
import type { InstalledPack } from '../../lib/model/installed-pack';
import { listIdOf } from '../../lib/packs/list-id';
import type { FetchedPack } from './fetch-concepts';

/** More than this is offered as a list of its own first: nobody edits so many one by one. */
const ownByDefault = 2_000;

/** Where what is imported goes. */
export interface Destination {
  readonly place: 'own' | 'list';
  /** What the list is called. */
  readonly name: string;
  /** Whether a list of that name is to go. */
  readonly replace: boolean;
}

/** What is offered first. @param file name of the file, by which the list is called too */
export function firstDestination(file: string, count: number): Destination {
  const name = file
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replaceAll('_', ' ')
    .trim();
  return { place: count > ownByDefault ? 'list' : 'own', name: name || file, replace: false };
}

/** Whether so many may go among the reader's own. */
export const fitsOwn = (count: number): boolean => count <= mostTogether;

/** The list of the reader's that has this name and may be replaced. */
export function namesakeOf(
  name: string,
  packs: readonly InstalledPack[],
): InstalledPack | undefined {
  const id = listIdOf(name, new Set());
  return packs.find(
    (pack) => pack.id === id && pack.origin === 'file' && pack.fingerprint === undefined,
  );
}

/** The id of the list, and the one that goes for it. */
export function listFor(
  { name, replace }: Destination,
  packs: readonly InstalledPack[],
  lang: string,
): { readonly id: string; readonly replaced: FetchedPack | null } {
  const namesake = replace ? namesakeOf(name, packs) : undefined;
  if (namesake) {
    const { id, title, entries } = namesake;
    return { id, replaced: { id, name: pick(title, [lang]) ?? id, entries } };
  }
  return { id: listIdOf(name, new Set(packs.map(({ id }) => id))), replaced: null };
}
