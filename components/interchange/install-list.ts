import type { PackJob } from '../../lib/model/installed-pack';
import type { ManagerServices } from '../manager-props';
import { ListFailed } from './error-text';
import { withAddress } from './with-address';

/** How often the background is asked how far it is, in milliseconds. */
const every = 400;

/**
 * Waits for work on a pack that the background began.
 * @param onJob called with how far it is
 * @throws ListFailed when it ended badly, also because the signal was aborted
 */
export async function followJob(
  { ask }: Pick<ManagerServices, 'ask'>,
  { signal, onJob }: { readonly signal: AbortSignal; onJob(job: PackJob): void },
): Promise<void> {
  const cancel = () => void ask('packs.cancel', {}).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    for (;;) {
      const job = await ask('packs.job', {});
      if (job?.state === 'failed') {
        throw new ListFailed(job.problem ?? { code: 'unreadable', message: '' });
      }
      if (job?.state !== 'running') return;
      onJob(job);
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/**
 * Installs a list from its file and waits until its names are known.
 * @param name of the file, as the list shows where it is from
 * @throws ListFailed, Error when other work on packs is under way
 */
export async function installList(
  services: Pick<ManagerServices, 'ask' | 'addressOf' | 'release'>,
  file: Blob,
  name: string,
  follow: Parameters<typeof followJob>[1],
): Promise<void> {
  await withAddress(services, file, async (address) => {
    // It answers when the work has begun: from then on `packs.job` tells of this one.
    await services.ask('packs.installFile', { address, name });
    await followJob(services, follow);
  });
}
