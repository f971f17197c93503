import type { InstalledPack, PackJob } from '../../model/installed-pack';
import type { PackOrigin } from '../../packs/accept';
import { PackRefused } from '../../packs/refusal';
import { fingerprintOf } from '../../packs/signature';
import type { GlossaryDatabase } from '../database';
import type { PackCheck, PackRow } from '../rows';
import type { Pause } from '../stored-lexicon';
import { duePacks } from './due-packs';
import { installPack } from './install';
import { createJobRunner, problemOf } from './pack-job';
import type { PackSource } from './pack-source';
import { removeUnusedShards } from './unused-shards';
import { isPackAddress } from './url-source';

/** What the shelf needs from the world. */
export interface ShelfSurroundings {
  /** Now, ISO 8601. */
  now(): string;
  readonly pause: Pause;
  /** Reads a pack at an address. */
  fromUrl(url: string): PackSource;
  /** Reads a file that one of our pages gave an address to. */
  fromFile(blobUrl: string): Promise<PackSource>;
  /** Keeps the background from being stopped until the signal aborts. */
  keepAwake(signal: AbortSignal): void;
  /** Packs came, went or were switched: resolves when the glossary shows it. */
  changed(): Promise<void>;
}

/** A pack to be installed, or to be brought up to date. */
interface Order {
  readonly origin: PackOrigin;
  readonly open: () => Promise<PackSource>;
  readonly known?: PackRow;
}

/** The installed packs, and everything that may be done to them. */
export interface PackShelf {
  list(): Promise<readonly InstalledPack[]>;
  readonly job: PackJob | null;
  /** Resolves when it ended, well or not: `job` says. @throws PackRefused when one is under way */
  installFile(blobUrl: string, name: string): Promise<void>;
  /** Installs from an address and keeps it up to date from there. */
  subscribe(url: string): Promise<void>;
  /** Asks a subscribed pack's server now. */
  update(id: string): Promise<void>;
  /** Asks the servers that were not asked today, one after the other. */
  updateDue(): Promise<void>;
  cancel(): void;
  enable(id: string, enabled: boolean): Promise<void>;
  /** @throws PackRefused for a pack that comes with the extension */
  remove(id: string): Promise<void>;
}

export function createPackShelf(db: GlossaryDatabase, around: ShelfSurroundings): PackShelf {
  const runner = createJobRunner(around.keepAwake);

  const install = (what: () => Promise<Order>) =>
    runner.run(async (signal, progress) => {
      const { origin, open, known } = await what();
      try {
        const row = await installPack(db, await open(), {
          origin,
          at: around.now(),
          signal,
          pause: around.pause,
          progress: (pack, phase, done, total) => progress({ pack, phase, done, total }),
        });
        if (!row && known) await note(known.id, tagged(around.now(), known.check?.tag));
        if (row && row.digest !== known?.digest) {
          progress({ pack: row.id, phase: 'names', done: 0, total: row.facts.entries });
          await around.changed();
        }
      } catch (error) {
        // What is installed stays as it was, and says why it is not newer.
        if (known && !signal.aborted) {
          await note(known.id, { at: around.now(), problem: problemOf(error) });
        }
        throw error;
      } finally {
        await removeUnusedShards(db);
      }
    });
  const note = async (id: string, check: PackCheck) => db.packs.update(id, { check });
  const rowOf = async (id: string): Promise<PackRow> => {
    const row = await db.packs.get(id);
    if (!row) throw new PackRefused('unreadable', `There is no pack ${id}.`);
    return row;
  };

  const fromUrl = (url: string, known?: PackRow): Order => ({
    origin: { kind: 'url', url },
    open: async () => around.fromUrl(url),
    ...(known && { known }),
  });
  const update = (id: string) =>
    install(async () => {
      const row = await rowOf(id);
      if (row.origin.kind !== 'url') {
        throw new PackRefused('unreachable', `${id} has no address to ask.`);
      }
      return fromUrl(row.origin.url, row);
    });

  return {
    list: async () => Promise.all((await db.packs.toArray()).sort(byOrder).map(shown)),
    get job() {
      return runner.job;
    },
    installFile: (blobUrl, name) =>
      install(async () => ({
        origin: { kind: 'file', name },
        open: () => around.fromFile(blobUrl),
      })),
    async subscribe(url) {
      if (!isPackAddress(url)) {
        throw new PackRefused('unreachable', `${url} is no secure address (https://…).`);
      }
      await install(async () => fromUrl(url));
    },
    update,
    async updateDue() {
      for (const id of duePacks(await db.packs.toArray(), around.now())) await update(id);
    },
    cancel: runner.cancel,
    async enable(id, enabled) {
      await rowOf(id);
      await db.packs.update(id, { enabled });
      await around.changed();
    },
    async remove(id) {
      const { origin } = await rowOf(id);
      if (origin.kind === 'bundled') {
        throw new PackRefused('taken', `${id} comes with Sidelight and can only be switched off.`);
      }
      await db.packs.delete(id);
      await around.changed();
      await removeUnusedShards(db);
    },
  };
}

function tagged(at: string, tag: string | undefined): PackCheck {
  return { at, ...(tag !== undefined && { tag }) };
}

/** Those of the extension first, then in the order in which they came. */
function byOrder(a: PackRow, b: PackRow): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

async function shown(row: PackRow): Promise<InstalledPack> {
  const { id, version, facts, origin, enabled, shards, signer, check, news } = row;
  const address = origin.kind === 'url' ? origin.url : origin.kind === 'file' ? origin.name : null;
  return {
    id,
    version,
    ...facts,
    origin: origin.kind,
    ...(address !== null && { address }),
    enabled,
    bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(signer !== null && { fingerprint: await fingerprintOf(signer) }),
    ...(check && { checkedAt: check.at }),
    ...(check?.problem && { problem: check.problem }),
    ...(news && { news }),
  };
}
