import { createSearch, type SearchPlaces, type SearchQuestion } from '../../lib/glossary/search';
import { searchLine } from '../../lib/glossary/search-line';
import type { Concept } from '../../lib/model/concept';
import { entriesPerShard } from '../../lib/packs/limits';
import { persons } from './names';

/** Runs of each search; the middle one counts. */
const runs = 15;
const queries = ['', 'k', 'ma', 'van', 'karel va', 'nobody at all'];
const frame = 16.7;

/** What a keystroke costs among 100,000 entries, as a multiple of the same among 1,000. */
async function main(): Promise<void> {
  const [few, many] = [placesOf(first(1_000)), placesOf(first(100_000))];
  process.stdout.write('query            found   1,000   100,000   ratio   frames\n');
  for (const query of queries) {
    const question = { query, lang: 'nl', limit: 60 };
    const small = await middle(few, question);
    const large = await middle(many, question);
    const cells = [
      JSON.stringify(query).padEnd(15),
      String(large.total).padStart(7),
      `${small.milliseconds.toFixed(2)} ms`.padStart(8),
      `${large.milliseconds.toFixed(2)} ms`.padStart(9),
      `${(large.milliseconds / small.milliseconds).toFixed(0)}x`.padStart(6),
      (large.milliseconds / frame).toFixed(2).padStart(7),
    ];
    process.stdout.write(`${cells.join(' ')}\n`);
  }
}

function first(count: number): Concept[] {
  const concepts: Concept[] = [];
  for (const concept of persons()) {
    if (concepts.push(concept) === count) break;
  }
  return concepts;
}

async function middle(places: SearchPlaces, question: SearchQuestion) {
  const times: number[] = [];
  let total = 0;
  for (let run = 0; run < runs; run++) {
    // A search of its own each time: nothing is remembered from the last keystroke.
    const search = createSearch();
    const start = performance.now();
    total = (await search(places, question)).total;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { total, milliseconds: times[Math.floor(runs / 2)] ?? 0 };
}

/** One list, as an import makes it, with its lines at hand as after the first keystroke. */
function placesOf(concepts: readonly Concept[]): SearchPlaces {
  const shards = Array.from({ length: Math.ceil(concepts.length / entriesPerShard) }, (_, shard) =>
    concepts.slice(shard * entriesPerShard, (shard + 1) * entriesPerShard),
  );
  const lines = shards.map((shard) => shard.map((one) => `${searchLine(one)}\n`).join(''));
  const refs = shards.map(({ length }, shard) => ({
    key: String(shard),
    sha256: '',
    entries: length,
    bytes: 0,
  }));
  const never = () => Promise.reject(new Error('A search does not need this.'));
  return {
    packs: [
      {
        id: 'list',
        version: '1',
        origin: { kind: 'file', name: 'list.csv' },
        enabled: true,
        order: 1,
        facts: {
          title: {},
          asOf: '2026-11-25',
          languages: [],
          licence: '',
          attribution: [],
          entries: concepts.length,
        },
        signer: null,
        shards: refs,
        events: '',
        digest: '',
      },
    ],
    reader: {
      entryAt: async (key, index) => shards[Number(key)]?.[index] ?? null,
      names: async (key) => lines[Number(key)] ?? '',
      entryOf: never,
      entriesOf: never,
      content: never,
      forget: () => undefined,
    },
    own: [],
    shadows: async () => new Map(),
    hidden: new Set(),
    entry: async () => null,
    pause: async () => undefined,
    revision: 1,
  };
}

await main();
