import type { Concept, Lang, Term } from '../../../model/concept';
import { bg } from './bg';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { Paradigm } from './paradigm';
import { pl } from './pl';
import { ru } from './ru';
import { sl } from './sl';
import { uk } from './uk';

const paradigms: Readonly<Record<Lang, Paradigm>> = {
  nl,
  en,
  de,
  fr,
  es,
  it,
  pl,
  ru,
  uk,
  cs,
  sl,
  bg,
};

/** All forms under which a term is looked up, the term itself first, without repeats. */
export function formsOf(term: Term, lang: Lang, concept: Concept): readonly string[] {
  const generated = term.inflect === false ? [] : (paradigms[lang]?.(term, concept) ?? []);
  return [...new Set([term.text, ...(term.forms ?? []), ...generated])];
}
