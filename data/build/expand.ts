import { termTypes } from '../../lib/model/concept';

/** Parsed YAML: what a person may write is wider than what the schema takes. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: Yaml;
}
export type Sources = Readonly<Record<string, YamlMap>>;

const dateFields = new Set(['from', 'to', 'until']);

/**
 * Turns an authored concept into the pack's form: `{adj: Russisch}` into a term with text and
 * type, source keys into sources, years written as numbers into dates.
 */
export function expandConcept(
  id: string,
  body: Yaml,
  sources: Sources,
): { concept: YamlMap; findings: readonly string[] } {
  const findings: string[] = [];
  const resolve = (key: Yaml): Yaml => {
    if (typeof key !== 'string') return key;
    const source = sources[key];
    if (!source) findings.push(`unknown source ${key}`);
    return source ?? { label: key };
  };
  const map = isMap(body) ? (datesAsText(body) as YamlMap) : {};
  const concept: Record<string, Yaml> = { id, ...map };
  if (isMap(concept.terms)) {
    concept.terms = Object.fromEntries(
      Object.entries(concept.terms).map(([lang, terms]) => [
        lang,
        Array.isArray(terms) ? terms.map(expandTerm) : [expandTerm(terms)],
      ]),
    );
  }
  if (Array.isArray(concept.sources)) concept.sources = concept.sources.map(resolve);
  if (Array.isArray(concept.roles)) {
    concept.roles = concept.roles.map((role: Yaml) =>
      isMap(role) && 'source' in role ? { ...role, source: resolve(role.source ?? null) } : role,
    );
  }
  return { concept, findings };
}

/** A concept with the terms of one more language. */
export function withTerms(concept: YamlMap, lang: string, terms: Yaml): YamlMap {
  const list = Array.isArray(terms) ? terms.map(expandTerm) : [expandTerm(terms)];
  return { ...concept, terms: { ...(concept.terms as YamlMap), [lang]: list } };
}

function expandTerm(term: Yaml): Yaml {
  if (!isMap(term)) return { text: String(term) };
  const type = termTypes.find((name) => name in term);
  if (!type || 'text' in term) return term;
  const { [type]: text, ...rules } = term;
  return { text: String(text), type, ...rules };
}

function datesAsText(value: Yaml): Yaml {
  if (Array.isArray(value)) return value.map(datesAsText);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      dateFields.has(key) && typeof inner === 'number' ? String(inner) : datesAsText(inner),
    ]),
  );
}

function isMap(value: Yaml | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
