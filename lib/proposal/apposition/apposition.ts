import type { Phrase } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import { before, beforeComma } from './before-name';
import { behind } from './behind-name';

/** A phrase that says what the name beside it is. */
export interface Apposition {
  readonly phrase: Phrase;
  /** The phrase and the name, and everything between them. */
  readonly run: Run;
  /** The rest of a title, of which nothing more is known: `van Greenpeace Nederland`. */
  readonly rest?: Run;
}

/** The phrases that touch a name and belong to it beyond doubt, the surest first. */
export function appositionsOf(reading: Reading, name: Run): readonly Apposition[] {
  const { grammar } = reading;
  if (!grammar) return [];
  return [before, beforeComma, behind]
    .map((find) => find(reading, grammar, name))
    .filter((apposition) => apposition !== null);
}
