import { canonical } from '../model/canonical';
import { type Concept, labelOf } from '../model/concept';
import type { Comparison } from '../model/entry';
import { fold } from '../text/key';
import { completed } from './complete';
import type { GlossaryState } from './state';

/** Compares concepts with what the glossary has: by id first, else by name and kind. */
export async function compareConcepts(
  concepts: readonly Concept[],
  lang: string,
  { entries, lexicon, overlay }: GlossaryState,
): Promise<readonly Comparison[]> {
  const bases = await entries.bases(concepts.map(({ id }) => id));
  const compared: Comparison[] = [];
  for (const concept of concepts) {
    const { id } = concept;
    const own = overlay.has(id);
    const there = own ? entries.ownConcept(id) : bases.get(id);
    if (!there) {
      const alike = await namesake(concept, lexicon);
      const present = alike && { concept: alike.id, label: labelOf(alike, lang) };
      const status = present ? 'alike' : 'new';
      compared.push({ concept: id, status, fields: [], ...(present && { present }) });
      continue;
    }
    const whole = completed(there, concept);
    const fields = differing(there, whole);
    compared.push({
      concept: id,
      status: fields.length === 0 ? 'same' : own ? 'conflict' : 'changes',
      fields,
      completed: whole,
      present: { concept: id, label: labelOf(there, lang) },
    });
  }
  return compared;
}

/** Another concept of the same kind that has one of this one's main names. */
async function namesake(
  concept: Concept,
  lexicon: GlossaryState['lexicon'],
): Promise<Concept | undefined> {
  const names = mainNames(concept);
  const all = await lexicon.for(names);
  for (const name of names) {
    const bearer = all
      .forms(fold(name))
      .map((form) => all.concept(form.concept))
      .find((other) => other && isNamesake(other, concept, name));
    if (bearer) return bearer;
  }
  return undefined;
}

function isNamesake(other: Concept, concept: Concept, name: string): boolean {
  const same = (text: string) => fold(text) === fold(name);
  return other.id !== concept.id && other.kind === concept.kind && mainNames(other).some(same);
}

/** Names by which a concept is known in full: neither surnames nor adjectives. */
export function mainNames({ terms }: Concept): readonly string[] {
  const full = new Set([undefined, 'pref', 'alt', 'old', 'translit', 'abbr']);
  const all = Object.values(terms).flat();
  return [...new Set(all.filter(({ type }) => full.has(type)).map(({ text }) => text))];
}

function differing(a: Concept, b: Concept): readonly (keyof Concept)[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Concept)[];
  return names.filter((name) => canonical(a[name] ?? null) !== canonical(b[name] ?? null));
}
