import * as v from 'valibot';
import { type Kind, type Lang, langSchema, pick, type Term } from '../model/concept';
import type { Entity, Text } from './answers';
import { chosen } from './chosen-langs';
import { plainText } from './plain-text';

/** Names of one language; `conceptSchema` takes no more. */
const most = 200;

/** Texts by language as we know languages: `zh-hans` is `zh`, and the plain tag comes first. */
export function textsOf(texts: Readonly<Record<string, Text>>): Readonly<Record<Lang, string>> {
  const all = new Map<Lang, string>();
  const byLength = Object.entries(texts).sort(([a], [b]) => a.length - b.length);
  for (const [tag, { value }] of byLength) {
    const lang = tag.split('-')[0] ?? '';
    const text = plainText(value);
    if (v.is(langSchema, lang) && text && !all.has(lang)) all.set(lang, text);
  }
  return Object.fromEntries(all);
}

/** The names of an item in these languages: the main one first, then the others. */
export function termsOf(
  { labels, aliases }: Entity,
  kind: Kind,
  langs: readonly Lang[],
): Readonly<Record<Lang, Term[]>> {
  const names = textsOf(labels);
  const terms: Record<Lang, Term[]> = {};
  for (const lang of new Set([...langs, 'mul'])) {
    const others = (aliases[lang] ?? []).map(({ value }) => plainText(value)).filter(Boolean);
    const name = names[lang] ?? mainName(others, pick(names, [lang]));
    if (name === undefined) continue;
    const unique = new Set(others);
    unique.delete(name);
    const all = [{ text: name }, ...[...unique].map((text) => aliasTerm(text, kind))];
    terms[lang] = all.slice(0, most);
  }
  // What has no name in any of them borrows one, under its own language.
  if (Object.keys(terms).length > 0) return terms;
  const borrowed = Object.entries(chosen(names, langs));
  return Object.fromEntries(borrowed.map(([lang, text]) => [lang, [{ text }]]));
}

/** The name of a language that has only other names: the one of another language in its script. */
function mainName(others: readonly string[], borrowed: string | undefined): string | undefined {
  const [first] = others;
  const latin = /\p{Script=Latin}/u;
  return first && borrowed && latin.test(first) === latin.test(borrowed) ? borrowed : first;
}

/** Wikidata's aliases are meant for search. One word of them links only with some evidence. */
function aliasTerm(text: string, kind: Kind): Term {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length <= 6 && /^[\p{Lu}.&-]{2,}$/u.test(text))
    return { text, type: 'abbr', case: 'exact' };
  if (/\s/u.test(text)) return { text, type: 'alt' };
  return kind === 'person' ? { text, type: 'nick' } : { text, type: 'alt', strength: 'soft' };
}
