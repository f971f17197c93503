import { createLexicon } from '../../lib/recognition/lexicon';
import { recognise } from '../../lib/recognition/recognise';
import { newsText, persons } from './names';

/** One row of the table; `ratio` is to one `charCodeAt` pass over the same text in the same run. */
interface Row {
  readonly engine: string;
  readonly terms: number;
  readonly buildMs: number;
  readonly msPerMB: number;
  readonly floorMsPerMB: number;
  readonly ratio: number;
  readonly right: boolean;
}

const blockUnits = 500;
const round = (value: number) => Math.round(value * 100) / 100;

function median(run: () => void, times = 5): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** Recognition whole, decisions included, against reading the text once. */
function measure(terms: number): Row {
  const concepts = persons(terms);
  const text = newsText(1_000_000, concepts);
  const megabytes = text.length / 1_000_000;
  let sum = 0;
  const floor = median(() => {
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  });
  const start = performance.now();
  const lexicon = createLexicon(concepts);
  const buildMs = performance.now() - start;
  const blocks = text
    .match(new RegExp(`[\\s\\S]{1,${blockUnits}}\\s`, 'g'))
    ?.map((block, id) => ({ id, text: block }));
  const article = { lang: 'nl', date: null, known: [], blocks: blocks ?? [] };
  let found = 0;
  const match = median(() => {
    found = recognise(article, lexicon).links.filter(({ surface }) => /\d$/.test(surface)).length;
  }, 3);
  // The generator put one full name in each sentence; a block may cut one in two.
  const names = text.split('. ').length - 1;
  return {
    engine: 'sidelight',
    terms,
    buildMs: Math.round(buildMs),
    msPerMB: round(match / megabytes),
    floorMsPerMB: round(floor / megabytes),
    ratio: round(match / floor) + (sum > 0 ? 0 : 0),
    right: found >= names * 0.95 && found <= names,
  };
}

const rows = [1_000, 10_000, 100_000].map(measure);
console.table(rows);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows)}\n`);
