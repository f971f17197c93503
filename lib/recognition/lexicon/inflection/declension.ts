import type { Concept, Term } from '../../../model/concept';
import type { Paradigm } from './paradigm';

/** Genitive, dative, accusative, instrumental, locative; alternatives parted by `|`. */
export type Endings = readonly [string, string, string, string, string];

/** How words of one shape decline. */
export interface Rule {
  /** The end of the base form. */
  readonly ends: RegExp;
  /** How many letters of it fall away before the endings. */
  readonly cut: number;
  readonly endings: Endings;
  /** Only for persons, or only for everything else. */
  readonly only?: 'person' | 'thing';
}

/** Rules in groups: the first group with a rule that fits gives all its rules that fit. */
export type Declension = readonly (readonly Rule[])[];

type Cases = readonly (readonly string[])[];

const caseCount = 5;
/** Longer names decline in their first word only: the rest is a genitive already. */
const longestWhole = 4;
/** Above this the combinations say nothing that a text would. */
const mostPerCase = 24;

/** Shorthand for tables: an ending without its leading hyphen, letters to cut, the five endings. */
export function rule(ends: RegExp, cut: number, endings: string, only?: Rule['only']): Rule {
  const [gen = '', dat = '', acc = '', ins = '', loc = ''] = endings.split(' ');
  return { ends, cut, endings: [gen, dat, acc, ins, loc], ...(only && { only }) };
}

/**
 * A paradigm that declines each word of a name: all of them (`Европейского союза`), the first alone
 * (`Совета Федерации`), or the last alone (`Ким Чен Ына`).
 */
export function declineBy(declension: Declension): Paradigm {
  return (term, concept) => {
    if (term.type === 'abbr' || isShouted(term.text)) return [];
    const words = term.text.split(' ');
    const cases = words.map((word) => declineWord(word, declension, concept));
    const forms = new Set<string>();
    for (let at = 0; at < caseCount; at++) {
      for (const moving of movingWords(words.length)) {
        const choices = words.map((word, index) => {
          const declined = moving.has(index) ? (cases[index]?.[at] ?? []) : [];
          return declined.length > 0 ? declined : [word];
        });
        for (const form of combine(choices)) forms.add(form);
      }
    }
    return [...forms];
  };
}

function isShouted(text: Term['text']): boolean {
  return !/\p{Ll}/u.test(text);
}

/** Which words move together. */
function movingWords(count: number): ReadonlySet<number>[] {
  const all = new Set(Array.from({ length: count }, (_, index) => index));
  if (count === 1) return [all];
  if (count > longestWhole) return [new Set([0]), new Set([0, 1])];
  const sets = [all, new Set([0]), new Set([count - 1])];
  return count > 2 ? [...sets, new Set([0, 1])] : sets;
}

/** In a hyphenated word the last part declines: Нью-Йорка. */
function declineWord(word: string, declension: Declension, { kind }: Pick<Concept, 'kind'>): Cases {
  const hyphen = word.lastIndexOf('-') + 1;
  // Particles and initials stay as they are.
  if (word.length - hyphen < 3) return [];
  const head = word.slice(0, hyphen);
  const last = word.slice(hyphen);
  const role = kind === 'person' ? 'person' : 'thing';
  for (const group of declension) {
    const fitting = group.filter(({ ends, only }) => ends.test(last) && (!only || only === role));
    if (fitting.length > 0) return merge(fitting.map((one) => apply(one, head, last)));
  }
  return [];
}

function apply({ cut, endings }: Rule, head: string, word: string): Cases {
  const stem = head + word.slice(0, word.length - cut);
  return endings.map((alternatives) =>
    alternatives.split('|').map((ending) => (ending === '=' ? head + word : stem + ending)),
  );
}

function merge(all: readonly Cases[]): Cases {
  return Array.from({ length: caseCount }, (_, at) => [
    ...new Set(all.flatMap((one) => one[at] ?? [])),
  ]);
}

function combine(choices: readonly (readonly string[])[]): string[] {
  let forms = [''];
  for (const [index, words] of choices.entries()) {
    forms = forms
      .flatMap((form) => words.map((word) => (index === 0 ? word : `${form} ${word}`)))
      .slice(0, mostPerCase);
  }
  return forms;
}
