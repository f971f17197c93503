import type { KnownName } from '../knowledge';
import type { Reading, Run } from '../reading';
import type { Grammar, Standing } from '../words/grammar';

/** A country or body that a phrase names, and how. */
export interface Body {
  readonly name: KnownName;
  readonly run: Run;
  /** `of`: van Rusland, NAVO-; `owner`: Russia's, NATO; `adjective`: Russische. */
  readonly as: 'of' | 'owner' | 'adjective';
}

/** What has been read of a phrase so far. */
export interface Draft {
  readonly reading: Reading;
  readonly grammar: Grammar;
  readonly limit: number;
  at: number;
  readonly standings: Set<Standing>;
  bodies: Body[];
  beside: Run[];
  clean: boolean;
  natureFirst: number;
  natureEnd: number;
  portfolio?: Run;
}
