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

const syllables =
  'ba be bo da de do fa ga ha jo ka ko la le lo ma me mi mo na ne no pa ra re ri ro sa se si so ta te ti to va ve vi zo'.split(
    ' ',
  );

function word(next: () => number): string {
  const length = 2 + Math.floor(next() * 3);
  let text = '';
  for (let i = 0; i < length; i++) text += syllables[Math.floor(next() * syllables.length)] ?? '';
  return text;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Persons with a full name each, as a large political glossary has them. */
export function persons(count: number): Concept[] {
  const next = random(1);
  return Array.from({ length: count }, (_, index) => ({
    id: `u:${index}`,
    kind: 'person' as const,
    description: {},
    terms: { nl: [{ text: `${capital(word(next))} ${capital(word(next))}${index}` }] },
  }));
}

/** News-like text of about this many UTF-16 units that names one of the persons every few words. */
export function newsText(units: number, names: readonly Concept[]): string {
  const next = random(2);
  const parts: string[] = [];
  let length = 0;
  while (length < units) {
    const named = names[Math.floor(next() * names.length)]?.terms.nl?.[0]?.text ?? '';
    const sentence = `${capital(word(next))} ${Array.from({ length: 11 }, () => word(next)).join(' ')} ${named}. `;
    parts.push(sentence);
    length += sentence.length;
  }
  return parts.join('');
}
