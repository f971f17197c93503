import type { Backup } from '../../lib/model/backup';
import type { Change } from '../../lib/model/entry';
import type { RestorePreview } from '../../lib/model/health';
import type { ManagerServices } from '../manager-props';
import { withAddress } from './with-address';

/** Where a copy is: a snapshot that the background keeps, or a file that was read here. */
export type Source = { readonly snapshot: string } | { readonly backup: Backup };

/** A copy with what is in it and what restoring it would change. */
export interface Copy {
  readonly source: Source;
  readonly backup: Backup;
  readonly preview: RestorePreview;
}

type Doors = Pick<ManagerServices, 'ask' | 'addressOf' | 'release'>;

/** What is in a copy, and what restoring it would change; nothing is written. */
export async function previewCopy(services: Doors, source: Source, lang: string): Promise<Copy> {
  const preview = await withSource(services, source, (from) =>
    services.ask('backup.preview', { from, lang }),
  );
  const backup =
    'backup' in source
      ? source.backup
      : await services.ask('backup.open', { snapshot: source.snapshot });
  return { source, backup, preview };
}

/** Makes the reader's own words what they were in the copy. */
export function restoreCopy(services: Doors, source: Source): Promise<Change> {
  return withSource(services, source, (from) => services.ask('backup.restore', { from }));
}

function withSource<T>(
  services: Doors,
  source: Source,
  use: (from: { snapshot: string } | { address: string }) => Promise<T>,
): Promise<T> {
  if ('snapshot' in source) return use({ snapshot: source.snapshot });
  // Lists are installed apart and would only be read for nothing.
  const file = new Blob([JSON.stringify({ ...source.backup, lists: [] })]);
  return withAddress(services, file, (address) => use({ address }));
}
