import type { GlossaryService } from '../../lib/glossary/glossary-service';
import type { PackShelf } from '../../lib/glossary/packs/pack-shelf';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import type { BackgroundKind } from '../../lib/messaging/contract';
import type { Explain } from './refusals';

type PackKind = Extract<BackgroundKind, `packs.${string}`>;

/** Ties the requests about packs to the shelf. Long work is begun, and asked after by `packs.job`. */
export function packHandlers(
  { open }: GlossaryService,
  explained: Explain,
): Pick<BackgroundHandlers, PackKind> {
  const shelf = async () => (await open()).packs;
  const done = async (work: (packs: PackShelf) => Promise<void>): Promise<null> => {
    await explained(work(await shelf()));
    return null;
  };
  const begun = async (work: (packs: PackShelf) => Promise<void>): Promise<null> => {
    // What is refused at once is said at once; how the work goes is in the job.
    const turn = new Promise<void>((resolve) => setTimeout(resolve));
    await Promise.race([explained(work(await shelf())), turn]);
    return null;
  };
  return {
    'packs.list': async () => (await shelf()).list(),
    'packs.job': async () => (await shelf()).job,
    'packs.cancel': async () => {
      (await shelf()).cancel();
      return null;
    },
    'packs.installFile': ({ address, name }) => begun((packs) => packs.installFile(address, name)),
    'packs.subscribe': ({ url }) => begun((packs) => packs.subscribe(url)),
    'packs.update': ({ pack }) => begun((packs) => packs.update(pack)),
    'packs.enable': ({ pack, enabled }) => done((packs) => packs.enable(pack, enabled)),
    'packs.remove': ({ pack }) => done((packs) => packs.remove(pack)),
  };
}
