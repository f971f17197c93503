import type { Concept, Lang, Term } from '../../../lib/model/concept';
import type { PackFinding } from './check-packs';

/** Two concepts of one language whose main names are the same, unless both know of each other. */
export function checkNames(concepts: readonly Concept[]): readonly PackFinding[] {
  const holders = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const [lang, text] of mainNames(concept)) {
      const key = `${lang} ${text}`;
      holders.set(key, [...(holders.get(key) ?? []), concept]);
    }
  }
  const findings = new Map<string, PackFinding>();
  for (const [key, [first, ...others]] of holders) {
    for (const other of others) {
      if (!first || (knows(first, other) && knows(other, first))) continue;
      const name = key.slice(key.indexOf(' ') + 1);
      findings.set(`${first.id} ${other.id}`, {
        concept: other.id,
        message: `is called "${name}" like ${first.id}; say notSameAs in both, or use one of them`,
      });
    }
  }
  return [...findings.values()];
}

function mainNames(concept: Concept): ReadonlyArray<readonly [Lang, string]> {
  return Object.entries(concept.terms).flatMap(([lang, [main]]) =>
    main && isMain(main) ? [[lang, main.text] as const] : [],
  );
}

/** A name that is never linked without evidence may be somebody else's too. */
function isMain({ type, strength, to }: Term): boolean {
  return (type === undefined || type === 'pref') && strength !== 'confirm' && !to;
}

function knows(one: Concept, other: Concept): boolean {
  return (one.relations ?? []).some(({ type, to }) => type === 'notSameAs' && to === other.id);
}
