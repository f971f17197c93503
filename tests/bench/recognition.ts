import { parseArgs } from 'node:util';
import type { Concept } from '../../lib/model/concept';
import { formsOfTerm, keysOf, termsOf } from '../../lib/recognition/lexicon/terms';
import { wordsOf } from '../../lib/text/words';
import { type Engine, engines } from './engines';
import { newsBlocks, persons } from './names';

/** One row of the table; `ratio` is to one `charCodeAt` pass over the same text in the same run. */
interface Row {
  readonly engine: string;
  readonly terms: number;
  readonly buildMs: number;
  readonly loadMs: number | null;
  readonly bytesPerTerm: number | null;
  readonly msPerMB: number;
  readonly floorMsPerMB: number;
  readonly ratio: number;
  /** All names that the reference finds, and no other. */
  readonly right: boolean;
}

const textUnits = 1_000_000;
const round = (value: number, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The fastest of some runs: what the machine does besides only ever adds. */
function fastest(run: () => void, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Persons with so many forms together, and the forms' keys: what the other engines look for. */
function glossary(terms: number): { concepts: Concept[]; keys: string[] } {
  const concepts: Concept[] = [];
  const keys = new Set<string>();
  for (const concept of persons()) {
    concepts.push(concept);
    for (const term of termsOf(concept)) {
      for (const form of formsOfTerm(concept, term)) for (const key of keysOf(form)) keys.add(key);
    }
    if (keys.size >= terms) break;
  }
  return { concepts, keys: [...keys] };
}

function measure(terms: number): Row[] {
  const { concepts, keys } = glossary(terms);
  const known = new Set(keys.flatMap((key) => wordsOf(key).map(({ text }) => text)));
  // Copied, so that every block is one flat string, as it comes in a message.
  const blocks = structuredClone(newsBlocks(textUnits, concepts, (word) => known.has(word)));

  const megabytes = blocks.reduce((sum, block) => sum + block.length, 0) / 1_000_000;
  let sum = 0;
  const floor = fastest(() => {
    for (const block of blocks) {
      for (let at = 0; at < block.length; at++) sum = (sum + block.charCodeAt(at)) | 0;
    }
  }, 15);
  const built = engines
    .filter(({ mostTerms }) => terms <= mostTerms)
    .map((kind) => {
      const start = performance.now();
      const engine = kind.build(concepts, keys);
      return { kind, engine, buildMs: performance.now() - start - (engine.loadMs ?? 0) };
    });
  const gold = namesOf(built.at(-1)?.engine, blocks);
  return built.map(({ kind, engine, buildMs }): Row => {
    const slow = kind.name !== 'sidelight';
    const ms = fastest(
      () => {
        for (const block of blocks) sum = (sum + engine.match(block)) | 0;
      },
      slow ? 3 : 15,
    );
    return {
      engine: kind.name,
      terms: keys.length,
      buildMs: Math.round(buildMs),
      loadMs: engine.loadMs === undefined ? null : round(engine.loadMs),
      bytesPerTerm: engine.bytes === undefined ? null : round(engine.bytes / keys.length, 1),
      msPerMB: round(ms / megabytes),
      floorMsPerMB: round(floor / megabytes),
      ratio: round(ms / floor, 1),
      right: namesOf(engine, blocks) === gold,
    };
  });
}

function namesOf(engine: Engine | undefined, blocks: readonly string[]): string {
  return blocks.map((block) => engine?.names(block).join('|')).join('\n');
}

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, terms: { type: 'string', multiple: true } },
});
const sizes = values.terms?.map(Number) ?? [1_000, 10_000, 100_000, 1_000_000];
const rows = sizes.flatMap(measure);
console.table(rows);
if (values.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
