import { type Concept, labelOf } from '../../model/concept';
import type { NewsList, PackNews } from '../../model/installed-pack';
import { linesById, linesOf } from '../../packs/entries';
import { shardOf } from '../../packs/shards';
import type { GlossaryDatabase } from '../database';
import type { PackRow } from '../rows';
import type { CheckedShard } from './read-shard';

/** Names of each list that are kept to be shown. */
const mostNames = 200;

type Kind = 'added' | 'changed' | 'removed';

/** Gathers what an update changes, shard by shard. */
export function createNews() {
  const counts = { added: 0, changed: 0, removed: 0 };
  const names: Record<Kind, string[]> = { added: [], changed: [], removed: [] };
  const note = (kind: Kind, line: string) => {
    counts[kind]++;
    if (names[kind].length < mostNames) names[kind].push(labelOf(JSON.parse(line) as Concept));
  };
  const list = (kind: Kind): NewsList => ({ count: counts[kind], names: names[kind] });
  return {
    /** Compares a new shard with what the installed version has in its place. */
    async compare(
      db: GlossaryDatabase,
      installed: PackRow | null,
      shard: number,
      shards: number,
      read: CheckedShard,
    ): Promise<void> {
      if (!installed) return;
      const before = await linesBefore(db, installed, shard, shards);
      const now = linesById(linesOf(new TextDecoder().decode(read.content)));
      for (const [id, line] of now) {
        const old = before.get(id);
        if (old === undefined) note('added', line);
        else if (old !== line) note('changed', line);
      }
      for (const [id, line] of before) if (!now.has(id)) note('removed', line);
    },
    since: (from: string): PackNews => ({
      from,
      added: list('added'),
      changed: list('changed'),
      removed: list('removed'),
    }),
  };
}

/** The installed lines whose ids belong in this shard of the new version. */
async function linesBefore(
  db: GlossaryDatabase,
  { shards: refs }: PackRow,
  shard: number,
  shards: number,
): Promise<Map<string, string>> {
  // With another number of shards the lines are spread anew: all old shards that may share ids.
  const common = gcd(refs.length, shards);
  const sharing = refs.filter((_ref, index) => index % common === shard % common);
  const rows = await db.shards.bulkGet(sharing.map(({ key }) => key));
  const lines = rows.flatMap((row) => linesOf(new TextDecoder().decode(row?.content)));
  return new Map([...linesById(lines)].filter(([id]) => shardOf(id, shards) === shard));
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
