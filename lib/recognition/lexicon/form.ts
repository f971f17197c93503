import type { ConceptId, Lang, Term, TermType } from '../../model/concept';

/** How much a form says by itself; see `weights.ts`. */
export type Strength = 'strong' | 'soft' | 'confirm';

/** One way in which a concept may stand in a text. */
export interface Form {
  readonly concept: ConceptId;
  /** As it is written, normalised, with its capitals. */
  readonly text: string;
  readonly lang: Lang;
  readonly type: TermType;
  readonly case: 'any' | 'initial' | 'exact';
  readonly strength: Strength;
  readonly term: Term;
}

/** Languages that write adjectives of countries without a capital. */
const lowerCaseAdjectives: ReadonlySet<Lang> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'ru',
  'uk',
  'cs',
]);
/** Languages that write demonyms without a capital as well. */
const lowerCaseDemonyms: ReadonlySet<Lang> = new Set(['es', 'it', 'ru', 'uk', 'cs']);

/** The case rule of a term that does not set its own. Short abbreviations are words otherwise. */
export function caseOf(term: Term, type: TermType, lang: Lang): Form['case'] {
  if (term.case) return term.case;
  if (type === 'adj' && lowerCaseAdjectives.has(lang)) return 'any';
  if (type === 'demonym' && lowerCaseDemonyms.has(lang)) return 'any';
  const letters = term.text.replace(/[^\p{L}]/gu, '');
  const short = letters.length <= 3 && (type === 'abbr' || !/\p{Ll}/u.test(letters));
  if (short) return 'exact';
  return 'initial';
}

/** The strength of a term that does not set its own. */
export function strengthOf(term: Term, type: TermType): Strength {
  if (term.strength) return term.strength;
  // A number or a single letter names nothing by itself.
  if (!/\p{L}.*[\p{L}\p{N}]/u.test(term.text)) return 'confirm';
  if (type === 'surname' || type === 'nick' || type === 'hidden') return 'soft';
  return 'strong';
}
