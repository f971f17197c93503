import type { ConceptId } from '../model/concept';
import type { Entries } from './entries';
import { everywhere } from './exclusions';
import type { LivingLexicon } from './living-lexicon';
import type { ShardReader } from './packs/shard-reader';
import type { ExclusionRow, OverlayRow, PackRow } from './rows';
import type { Pause } from './stored-lexicon';

/** The open glossary's parts, as those that read and those that change it see them. */
export interface GlossaryState {
  /** Packs that are on; where two have a concept, the first one's counts. */
  packs(): readonly PackRow[];
  readonly overlay: ReadonlyMap<ConceptId, OverlayRow>;
  readonly exclusions: ReadonlyMap<string, ExclusionRow>;
  readonly entries: Entries;
  readonly lexicon: LivingLexicon;
  readonly reader: ShardReader;
  readonly pause: Pause;
  /** Now, ISO 8601. */
  now(): string;
  revision(): number;
}

/** Asked for a concept that the glossary does not have. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
  constructor(readonly concept: ConceptId) {
    super(`The glossary has no concept ${concept}.`);
  }
}

/** Concepts that are marked nowhere. */
export function hiddenIn({
  exclusions,
}: Pick<GlossaryState, 'exclusions'>): ReadonlySet<ConceptId> {
  const rows = [...exclusions.values()];
  return new Set(rows.filter(({ place }) => place === everywhere).map(({ concept }) => concept));
}
