import { readConcepts } from '../../data/build/read-packs';
import { createLexicon } from '../../lib/recognition/lexicon/lexicon';
import { weights } from '../../lib/recognition/weights';
import { type GoldDocument, readGold } from './gold';
import { brokenSentences, f1Of } from './measure';

/**
 * `npm run tune -- GOLD.jsonl…` tries every weight a little higher and lower against gold sets (and
 * our own sentences, none of which may break) and prints what would help. It changes nothing: a
 * weight is changed by hand, in `weights.ts`, with its reason.
 */
const steps = [-1, -0.5, 0.5, 1];
/** Gains below this are noise on sets of some hundred names. */
const leastGain = 0.002;

type Name = keyof typeof weights;
/** The table is read-only for everybody but this script, which puts every value back. */
const table = weights as Record<Name, number>;

const sets = new Map(process.argv.slice(2).map((file) => [file, readGold(file)]));
if (sets.size === 0) {
  process.stderr.write('npm run tune -- GOLD.jsonl… (documents with text, lang and mentions)\n');
  process.exit(2);
}
const concepts = readConcepts('data');
const ids = new Set(concepts.map(({ id }) => id));
const lexicon = createLexicon(concepts);
const score = (documents: readonly GoldDocument[]) => f1Of(documents, ids, lexicon);
const mean = () => [...sets.values()].reduce((sum, set) => sum + score(set), 0) / sets.size;

const before = mean();
for (const [file, documents] of sets) console.log(`${file}: F1 ${score(documents).toFixed(4)}`);
console.log(`mean ${before.toFixed(4)}, sentences broken ${brokenSentences(lexicon)}`);

const found: { weight: Name; from: number; to: number; gain: number; broken: number }[] = [];
for (const weight of Object.keys(weights) as Name[]) {
  const from = table[weight];
  for (const step of steps) {
    table[weight] = from + step;
    const gain = mean() - before;
    if (gain >= leastGain) {
      found.push({ weight, from, to: from + step, gain, broken: brokenSentences(lexicon) });
    }
  }
  table[weight] = from;
}
console.table(found.sort((a, b) => a.broken - b.broken || b.gain - a.gain));
