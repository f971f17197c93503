import { parseBackup } from '../../lib/glossary/backup';
import type { GlossaryService } from '../../lib/glossary/glossary-service';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import type { BackgroundKind } from '../../lib/messaging/contract';
import type { Backup } from '../../lib/model/backup';
import { textAt } from './blob-files';
import type { Explain } from './refusals';

type BackupKind = Extract<BackgroundKind, `backup.${string}` | `health.${string}`>;
type Copy = { readonly snapshot: string } | { readonly address: string };

/** Ties requests about copies and health to the glossary's service. */
export function backupHandlers(
  service: GlossaryService,
  explained: Explain,
): Pick<BackgroundHandlers, BackupKind> {
  const { open, snapshots } = service;
  const read = async (copy: Copy): Promise<Backup> =>
    'snapshot' in copy ? snapshots.read(copy.snapshot) : parseBackup(await textAt(copy.address));
  return {
    'health.get': () => service.health(),
    'health.dismiss': async () => {
      await service.dismiss();
      return null;
    },
    'health.startAnew': async () => {
      await service.startAnew(new Date().toISOString());
      return null;
    },
    'backup.read': async () => (await open()).backup(),
    'backup.take': async () => explained(snapshots.take(await (await open()).backup())),
    'backup.open': ({ snapshot }) => explained(snapshots.read(snapshot)),
    'backup.preview': async ({ from, lang }) =>
      explained(read(from).then(async (copy) => (await open()).previewRestore(copy, lang))),
    'backup.restore': async ({ from }) => {
      const change = await explained(read(from).then(async (copy) => (await open()).restore(copy)));
      await service.dismiss();
      return change;
    },
  };
}
