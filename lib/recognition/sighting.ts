import type { Concept } from '../model/concept';
import type { ArticleEvidence } from './article-evidence';
import type { Candidate, Scan } from './candidates';
import type { Form } from './lexicon/form';
import type { Surroundings } from './surroundings';

/** One way to read a candidate, with everything that may speak for or against it. */
export interface Sighting {
  readonly concept: Concept;
  readonly form: Form;
  readonly candidate: Candidate;
  readonly around: Surroundings;
  /** The block that it stands in. */
  readonly scan: Scan;
  readonly article: ArticleEvidence;
}
