import type { Concept } from '../../lib/model/concept';
import type { Draft } from './draft';

/** A form that was left without a word: a popup closes over every click elsewhere. */
export interface Typed {
  /** What the form began with. */
  readonly concept: Concept;
  /** False for an entry that is there already. */
  readonly isNew: boolean;
  readonly draft: Draft;
}
