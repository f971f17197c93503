import type { Concept } from '../../lib/model/concept';

/** A small deterministic generator (mulberry32), so that two runs see one input. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Next = () => number;

const latin = {
  onsets: 'b bl br d dr f fl g gr h j k kl kr l m n p pr r s st sch sz t tr v w z'.split(' '),
  vowels: 'a e i o u aa ee ie oe ou é á ö ü í'.split(' '),
  codas: ' , , ,n,r,l,s,t,k,m,nd,rt,ng,ł,ń,ć'.split(',').map((coda) => coda.trim()),
};
const cyrillic = {
  onsets: 'б в г д ж з к л м н п р с т ф х ч ш'.split(' '),
  vowels: 'а е и о у ы ё я'.split(' '),
  codas: ' , , ,н,в,р,л,й'.split(',').map((coda) => coda.trim()),
};

const pick = <T>(next: Next, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
/** Often the first ones: how frequent names and words are in real lists. */
const pickOften = <T>(next: Next, from: readonly T[]): T =>
  from[Math.floor(next() ** 2 * from.length)] as T;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function word(next: Next, sounds: typeof latin, syllables: number): string {
  let text = '';
  for (let i = 0; i < syllables; i++) {
    text += pick(next, sounds.onsets) + pick(next, sounds.vowels);
  }
  return text + pick(next, sounds.codas);
}

function distinct(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}

/**
 * Persons as a list of politicians has them: given names shared by many, surnames by a few, some
 * with particles, hyphens or diacritics, one in eight in Cyrillic as well.
 */
export function* persons(): Generator<Concept> {
  const next = random(1);
  const given = distinct(3000, () => capital(word(next, latin, 1 + Math.floor(next() * 2))));
  const givenCyrillic = distinct(500, () => capital(word(next, cyrillic, 2)));
  for (let index = 0; ; index++) {
    const surname = surnameOf(next);
    const first = pickOften(next, given);
    const middle = next() < 0.2 ? ` ${pickOften(next, given)}` : '';
    const names = { nl: [{ text: `${first}${middle} ${surname}` }] };
    const russian = `${pickOften(next, givenCyrillic)} ${capital(word(next, cyrillic, 2))}ов`;
    yield {
      id: `u:${index}`,
      kind: 'person',
      gender: 'm',
      description: {},
      terms: next() < 0.125 ? { ...names, ru: [{ text: russian }] } : names,
    };
  }
}

function surnameOf(next: Next): string {
  const one = capital(word(next, latin, 2 + Math.floor(next() * 2)));
  const kind = next();
  if (kind < 0.06) return `van der ${one}`;
  if (kind < 0.12) return `${one}-${capital(word(next, latin, 2))}`;
  return one;
}

/** How a name stands in the news: in full, by surname, in the genitive, without its diacritics. */
function written(name: string, next: Next): string {
  const words = name.split(' ');
  const short = next() < 0.4 ? words.slice(-1).join(' ') : name;
  const kind = next();
  if (kind < 0.1) return `${short}s`;
  if (kind < 0.15) return short.normalize('NFD').replace(/\p{M}/gu, '');
  if (kind < 0.155) return short.normalize('NFD');
  if (kind < 0.18) return short.replace(/-/g, '\u2011').replace(/ /g, '\u00A0');
  if (kind < 0.19) return `${short.slice(0, 3)}\u00AD${short.slice(3)}`;
  return short;
}

/**
 * News-like blocks of about this many UTF-16 units together, a name every dozen words.
 * @param isName true for words that would be names by chance: they are left out
 */
export function newsBlocks(
  units: number,
  named: readonly Concept[],
  isName: (word: string) => boolean,
): string[] {
  const next = random(2);
  const vocabulary = distinct(20_000, () => word(next, latin, 1 + Math.floor(next() * 3))).filter(
    (one) => !isName(one),
  );
  const frequent = 'de het een van en in dat die op te voor met is zijn niet aan er om'.split(' ');
  const filler = () => (next() < 0.4 ? pick(next, frequent) : pickOften(next, vocabulary));
  const names = named.flatMap(({ terms }) => Object.values(terms).flatMap(([term]) => term ?? []));
  const blocks: string[] = [];
  let total = 0;
  while (total < units) {
    let block = '';
    const size = 200 + next() * 600;
    while (block.length < size) {
      const before = Array.from({ length: 5 + Math.floor(next() * 4) }, filler).join(' ');
      const behind = Array.from({ length: 4 + Math.floor(next() * 4) }, filler).join(' ');
      const name = written(pick(next, names).text, next);
      block += `${capital(before)} ${name}${next() < 0.2 ? '’s' : ''} ${behind}${next() < 0.2 ? ',' : '.'} `;
    }
    blocks.push(block);
    total += block.length;
  }
  return blocks;
}
