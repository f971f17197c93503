import type { PackPhase } from '../../model/installed-pack';
import type { Manifest } from '../../model/pack';
import { acceptManifest, type PackOrigin } from '../../packs/accept';
import { packLimits } from '../../packs/limits';
import { PackRefused } from '../../packs/refusal';
import type { GlossaryDatabase } from '../database';
import type { PackRow, ShardRef, ShardRow } from '../rows';
import type { Pause } from '../stored-lexicon';
import { contentsByDelta } from './apply-delta';
import { createNews } from './news';
import type { PackSource } from './pack-source';
import { type CheckedShard, decode, eventsIn, readShard } from './read-shard';

/** What installing needs from the world. */
export interface Installation {
  readonly origin: PackOrigin;
  /** Now, ISO 8601. */
  readonly at: string;
  readonly signal: AbortSignal;
  readonly pause: Pause;
  /** Called often, with entries done of all. */
  progress(pack: string, phase: PackPhase, done: number, total: number): void;
}

/**
 * Installs a pack or updates it. Shards are stored as they are checked, but nothing refers to them
 * before the last transaction: whatever fails before leaves the database as it was, apart from
 * shards that `removeUnusedShards` takes away.
 * @returns the row, or null when the server says that nothing changed
 * @throws PackRefused
 */
export async function installPack(
  db: GlossaryDatabase,
  source: PackSource,
  work: Installation,
): Promise<PackRow | null> {
  const before = await installedFrom(db, work.origin);
  const answer = await source.manifest(work.signal, before?.check?.tag);
  if (!answer) return null;
  const id = idIn(answer.text);
  const installed = (id === undefined ? undefined : await db.packs.get(id)) ?? null;
  const { manifest, signer, digest } = await acceptManifest(answer.text, {
    origin: work.origin,
    installed,
    today: work.at.slice(0, 10),
  });
  const check = { at: work.at, ...(answer.tag !== undefined && { tag: answer.tag }) };
  if (installed?.digest === digest) {
    const same = { ...installed, origin: work.origin, check };
    await db.packs.put(same);
    return same;
  }
  const { shards, events, news } = await storeShards(db, source, manifest, installed, work);
  const { title, description, asOf, languages, licence, attribution, entries } = manifest;
  const row: PackRow = {
    id: manifest.id,
    version: manifest.version,
    origin: work.origin,
    enabled: installed?.enabled ?? true,
    order: installed?.order ?? (await nextOrder(db, work.origin)),
    facts: {
      title,
      asOf,
      languages,
      licence,
      attribution,
      entries,
      ...(description && { description }),
    },
    signer,
    shards,
    events,
    digest,
    check,
    ...(installed && { news: news.since(installed.version) }),
  };
  work.signal.throwIfAborted();
  await db.packs.put(row);
  return row;
}

async function installedFrom(db: GlossaryDatabase, origin: PackOrigin): Promise<PackRow | null> {
  if (origin.kind !== 'url') return null;
  const rows = await db.packs.toArray();
  return rows.find((row) => row.origin.kind === 'url' && row.origin.url === origin.url) ?? null;
}

/** The id that a manifest claims, before it is held to anything. */
function idIn(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Packs of the extension stand below all that the reader chose. */
async function nextOrder(db: GlossaryDatabase, origin: PackOrigin): Promise<number> {
  if (origin.kind === 'bundled') return 0;
  const orders = (await db.packs.toArray()).map(({ order }) => order);
  return Math.max(0, ...orders) + 1;
}

async function storeShards(
  db: GlossaryDatabase,
  source: PackSource,
  manifest: Manifest,
  installed: PackRow | null,
  work: Installation,
) {
  const { id, files, entries } = manifest;
  const known = new Map(installed?.shards.map((ref) => [ref.sha256, ref]));
  const changed = await contentsByDelta(db, source, manifest, installed, work);
  const news = createNews();
  const shards: ShardRef[] = [];
  const events: string[] = [];
  let done = 0;
  work.progress(id, 'entries', 0, entries);
  for (const [shard, file] of files.entries()) {
    work.signal.throwIfAborted();
    const key = `${id} ${file.sha256}`;
    const here = known.get(file.sha256);
    const stored = here && (await db.shards.get(here.key));
    if (stored) {
      // It was checked when it came; only its events are wanted again.
      events.push(...eventsIn(decode(stored.content, key)));
      await work.pause();
    } else {
      const content = changed?.get(shard) ?? (await source.file(file, work.signal));
      const place = { shard, shards: files.length };
      const read = await readShard(content, file, place, work.pause);
      await storeShard(db, key, read);
      await news.compare(db, installed, shard, files.length, read);
      events.push(...read.events);
    }
    if (events.length > packLimits.events) {
      throw new PackRefused('too-big', `More than ${packLimits.events} events.`);
    }
    shards.push({ key, sha256: file.sha256, entries: file.entries, bytes: file.bytes });
    done += file.entries;
    work.progress(id, 'entries', done, entries);
  }
  return { shards, events: events.map((line) => `${line}\n`).join(''), news };
}

async function storeShard(db: GlossaryDatabase, key: string, read: CheckedShard): Promise<void> {
  const row: ShardRow = {
    key,
    content: read.content,
    names: new TextEncoder().encode(read.names),
  };
  try {
    await db.shards.put(row);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PackRefused('storage', `The browser has no room for it (${reason}).`);
  }
}
