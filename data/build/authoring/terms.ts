import { termTypes } from '../../../lib/model/concept';
import { surnameIn } from '../../../lib/recognition/lexicon/surname';
import { asList, isMap, type Yaml, type YamlMap } from '../yaml-file';

const isLang = (key: string) => /^(?:[a-z]{2}|mul)$/.test(key);

/** Keys of a concept that hold terms, as authored: languages, `name` and `surname`. */
export function isTermKey(key: string): boolean {
  return key === 'terms' || key === 'name' || key === 'surname' || isLang(key);
}

/**
 * The terms of an authored concept by language: those under `terms`, those under a language's own
 * key, and `name` for every language in the Latin script. With `surname`, each name brings one.
 */
export function termsOfBody(body: YamlMap): YamlMap {
  const terms: Record<string, readonly Yaml[]> = {};
  if (isMap(body.terms)) {
    for (const [lang, list] of Object.entries(body.terms))
      terms[lang] = asList(list).map(expandTerm);
  }
  for (const [key, list] of Object.entries(body)) {
    if (isLang(key)) terms[key] = asList(list).map(expandTerm);
  }
  if (body.name !== undefined) terms.mul = asList(body.name).map(expandTerm);
  return body.surname === undefined ? terms : withSurnames(terms, String(body.surname));
}

/** One term: a name, `{adj: Russisch}` with the type as key, or an object with `text`. */
export function expandTerm(term: Yaml): Yaml {
  if (!isMap(term)) return { text: String(term) };
  const type = termTypes.find((name) => name in term);
  if (!type || 'text' in term) return term;
  const { [type]: text, ...rules } = term;
  return { text: String(text), type, ...rules };
}

const strengths = ['strong', 'soft', 'confirm'];

/** Adds the surname to every language's names: as written in the first, the last word elsewhere. */
function withSurnames(terms: Record<string, readonly Yaml[]>, written: string): YamlMap {
  if (written === 'none') return withoutSurnames(terms);
  const words = written.split(' ');
  const said = strengths.includes(words.at(-1) ?? '') ? words.pop() : undefined;
  const strength = said ?? 'soft';
  const surname = words.join(' ');
  return Object.fromEntries(
    Object.entries(terms).map(([lang, list]) => {
      if (list.some((term) => isMap(term) && term.type === 'surname')) return [lang, list];
      const names = list.map((term) => (isMap(term) ? String(term.text) : ''));
      const texts = names.flatMap((name) => surnamesIn(name, surname));
      const surnames = [...new Set(texts)].map((text) => ({ text, type: 'surname', strength }));
      return [lang, [...list, ...surnames]];
    }),
  );
}

/** al-Maliki is called Maliki too; a name without the surname in it has its last word for one. */
function surnamesIn(name: string, surname: string): readonly string[] {
  if (` ${name} `.includes(` ${surname} `)) return [surname];
  const last = surnameIn(name);
  if (last === null) return [];
  return name.endsWith(`-${surname}`) ? [last, surname] : [last];
}

/** A name that stands for itself as its surname derives no other. */
function withoutSurnames(terms: Record<string, readonly Yaml[]>): YamlMap {
  return Object.fromEntries(
    Object.entries(terms).map(([lang, list]) => {
      const [first] = list;
      const text = isMap(first) ? first.text : undefined;
      return [
        lang,
        text === undefined ? list : [...list, { text, type: 'surname', strength: 'strong' }],
      ];
    }),
  );
}
