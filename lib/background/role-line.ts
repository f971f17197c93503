import type { RoleLine } from '../model/card';
import { type Concept, labelOf, pick, type Role } from '../model/concept';
import type { GlossaryView } from './glossary-view';

/** A role in words: its title, and the country or body unless the title says it. */
export function roleLine(role: Role, lang: string, glossary: GlossaryView): RoleLine {
  const title = pick(role.title, [lang]) ?? '';
  const body = role.of ? glossary.concept(role.of) : undefined;
  const label = body && !namesBody(title, body, lang) ? labelOf(body, lang) : undefined;
  return {
    title,
    acting: role.acting === true,
    ...(label !== undefined && { of: label }),
    ...(role.from !== undefined && { from: role.from }),
    ...(role.to !== undefined && { to: role.to }),
  };
}

/** True when a title says the body itself: secretary general of NATO. */
export function namesBody(title: string, body: Concept, lang: string): boolean {
  const words = title.toLowerCase();
  const terms = [...(body.terms[lang] ?? []), ...(body.terms.mul ?? [])];
  return terms.some((term) => words.includes(term.text.toLowerCase().slice(0, 6)));
}
