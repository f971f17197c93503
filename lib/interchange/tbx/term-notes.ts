import type { TermType } from '../../model/concept';

/** Data category of a term note with its value, `termType` with `abbreviation`. */
export type TermNote = readonly [category: string, value: string];

/** How TBX-Basic says what type a term has; the other types it cannot say. */
const written: ReadonlyMap<TermType, TermNote> = new Map([
  ['pref', ['administrativeStatus', 'preferredTerm-admn-sts']],
  ['alt', ['termType', 'variant']],
  ['short', ['termType', 'shortForm']],
  ['abbr', ['termType', 'abbreviation']],
  ['old', ['administrativeStatus', 'supersededTerm-admn-sts']],
  ['hidden', ['administrativeStatus', 'deprecatedTerm-admn-sts']],
  ['adj', ['partOfSpeech', 'adjective']],
]);

/** What others write besides; the end `-admn-sts` is optional. */
const read: ReadonlyMap<string, TermType> = new Map([
  ...[...written].map(([type, note]): [string, TermType] => [keyOf(note), type]),
  [keyOf(['termType', 'acronym']), 'abbr'],
  [keyOf(['termType', 'initialism']), 'abbr'],
  [keyOf(['termType', 'transliteratedForm']), 'translit'],
  [keyOf(['termType', 'transcribedForm']), 'translit'],
]);

/** The note that says a term's type, where TBX-Basic has one. */
export function noteOfType(type: TermType | undefined): TermNote | undefined {
  return type && written.get(type);
}

/** The type that the notes of a term say; the first that says one counts. */
export function typeOfNotes(notes: readonly TermNote[]): TermType | undefined {
  for (const note of notes) {
    const type = read.get(keyOf(note));
    if (type) return type;
  }
  return undefined;
}

function keyOf([category, value]: TermNote): string {
  return `${category} ${value.replace(/-admn-sts$/, '')}`;
}
