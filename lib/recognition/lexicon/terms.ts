import type { Concept, Lang, Term, TermType } from '../../model/concept';
import { keyOf, withoutMarks } from '../../text/key';
import { normalise } from '../../text/normalise';
import { caseOf, type Form, strengthOf } from './form';
import { formsOf } from './inflection/inflect';
import { derivedSurnames } from './surname';

/** A term of a concept with the language that it stands under. */
export interface LangTerm {
  readonly lang: Lang;
  readonly term: Term;
}

const hasWord = /[\p{L}\p{N}]/u;
/** Names at least this long are also found without their diacritics (Orban, Erdogan). */
const minLengthWithoutMarks = 5;

/** The terms by which a concept is recognised, derived surnames too, in an order that never changes. */
export function termsOf(concept: Concept): readonly LangTerm[] {
  return Object.entries(concept.terms).flatMap(([lang, terms]) =>
    [...terms, ...derivedSurnames(concept, lang)].map((term) => ({ lang, term })),
  );
}

/** What all forms of a term share, and the texts in which they differ. */
export interface TermForms {
  readonly rules: Omit<Form, 'text'>;
  readonly texts: readonly string[];
}

/** The ways in which one term may stand in a text, normalised. */
export function formsUnder(concept: Concept, { lang, term }: LangTerm): TermForms {
  const first = concept.terms[lang]?.[0] === term;
  const type = term.type ?? (first ? 'pref' : 'alt');
  const rules = {
    concept: concept.id,
    lang,
    type,
    term,
    case: caseOf(term, type, lang),
    strength: strengthOf(term, type),
  };
  const plain = normalisedTerm(term);
  return { rules, texts: hasWord.test(plain.text) ? formsOf(plain, lang, concept) : [] };
}

/** The same as forms. */
export function formsOfTerm(concept: Concept, term: LangTerm): readonly Form[] {
  const { rules, texts } = formsUnder(concept, term);
  return texts.map((text) => ({ ...rules, text }));
}

/** What is made of normalised text is normalised. */
function normalisedTerm(term: Term): Term {
  const text = normalise(term.text).text.trim();
  const forms = term.forms
    ?.map((form) => normalise(form).text.trim())
    .filter((form) => hasWord.test(form));
  return { ...term, text, ...(forms && { forms }) };
}

/** Keys under which a form is found: its own, and the one without diacritics. */
export function keysOf(form: Pick<Form, 'text' | 'type'>): readonly string[] {
  const bare = bareKeyOf(form.text, form.type);
  return bare === null ? [keyOf(form.text)] : [keyOf(form.text), bare];
}

/** The key without diacritics, when it is another and the form is found by it. */
export function bareKeyOf(text: string, type: TermType): string | null {
  if (type === 'abbr' || text.length < minLengthWithoutMarks) return null;
  const key = keyOf(text);
  const bare = withoutMarks(key);
  return bare === key ? null : bare;
}
