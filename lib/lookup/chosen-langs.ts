import type { Concept, Lang } from '../model/concept';

/**
 * What a record has in the chosen languages and for all of them (`mul`). When that is nothing:
 * English, or else the first language that there is, so that nothing is nameless.
 */
export function chosen<T>(
  record: Readonly<Record<Lang, T>>,
  langs: readonly Lang[],
): Readonly<Record<Lang, T>> {
  const wanted = new Set([...langs, 'mul']);
  const all = Object.entries(record);
  const kept = all.filter(([lang]) => wanted.has(lang));
  if (kept.length > 0) return Object.fromEntries(kept);
  return Object.fromEntries(
    [all.find(([lang]) => lang === 'en') ?? all[0]].flatMap((e) => (e ? [e] : [])),
  );
}

/** A looked-up concept with names, titles and descriptions in the chosen languages only. */
export function inLangs(concept: Concept, langs: readonly Lang[]): Concept {
  const described = Object.entries(concept.description).filter(([lang]) => langs.includes(lang));
  return {
    ...concept,
    terms: chosen(concept.terms, langs),
    description: Object.fromEntries(described),
    ...(concept.roles && {
      roles: concept.roles.map((role) => ({ ...role, title: chosen(role.title, langs) })),
    }),
  };
}
