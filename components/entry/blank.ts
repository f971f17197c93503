import type { Concept } from '../../lib/model/concept';

/** A concept of the reader's own that has nothing yet but a name. */
export function blankConcept(name: string, lang: string): Concept {
  return {
    id: `u:${crypto.randomUUID()}`,
    kind: 'person',
    terms: { [lang]: [{ text: name.trim() }] },
    description: {},
  };
}
