import type { Word } from './grammar';

const weak = /(?:ent|ant|ist|at|oge|soph|nom|ot|graf|e)$/;

/**
 * German nouns in every case of the singular. A title of a man gives that of a woman in -in too, and
 * one that ends in `~` is declined as an adjective: `Vorsitzend~`.
 */
export function germanForms(list: readonly Word[]): ReadonlyMap<string, Word> {
  const forms = new Map<string, Word>();
  const add = (form: string, word: Word) => {
    const key = form.toLowerCase();
    if (!forms.has(key)) forms.set(key, word);
  };
  for (const word of list) {
    if (word.text.endsWith('~')) {
      for (const [form, gendered] of adjectival(word)) add(form, gendered);
      continue;
    }
    for (const one of genders(word)) for (const form of casesOf(one)) add(form, one);
  }
  return forms;
}

/** `Vorsitzender` is a man; of `Vorsitzende` and `Vorsitzenden` the article decides. */
function adjectival(word: Word): readonly (readonly [string, Word])[] {
  const { gender: _, ...rest } = word;
  const stem = word.text.slice(0, -1);
  const open: Word = { ...rest, text: `${stem}~` };
  return [
    [`${stem}er`, { ...rest, text: `${stem}er`, gender: 'm' }],
    [`${stem}e`, open],
    [`${stem}en`, open],
  ];
}

function genders(word: Word): readonly Word[] {
  if (word.kind !== 'person' || word.gender) return [word];
  const feminine = word.text.replace(/e$/, '');
  return [
    { ...word, gender: 'm' },
    { ...word, text: `${feminine}in`, gender: 'f' },
  ];
}

function casesOf({ text, gender }: Word): readonly string[] {
  if (gender === 'f' || / /.test(text)) return [text];
  if (weak.test(text) && gender === 'm')
    return [text, text.endsWith('e') ? `${text}n` : `${text}en`];
  return [text, `${text}s`, `${text}es`];
}

/** Adjectives in every ending that they take before a singular noun. */
export function declined(list: string): string {
  return list
    .split(', ')
    .flatMap((stem) => ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => stem + ending))
    .join();
}
