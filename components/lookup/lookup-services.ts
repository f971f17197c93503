import type { PageKey } from '../../lib/i18n/page-messages';
import type { Translate } from '../../lib/i18n/translator';
import { type Concept, type ConceptId, labelOf } from '../../lib/model/concept';
import type { Entry, Found } from '../../lib/model/entry';
import type {
  Looked,
  LookedUp,
  LookupConcept,
  LookupHit,
  LookupProblem,
  LookupSearch,
} from '../../lib/model/lookup';
import { fold } from '../../lib/text/key';
import type { Services } from '../services';

/** What the views of a look-up may ask of the world; the popup's services are such. */
export interface LookupServices extends Pick<Services, 'writeSettings' | 'requestWikidata'> {
  readonly ask: {
    (kind: 'lookup.search', payload: LookupSearch): Promise<Looked<readonly LookupHit[]>>;
    (kind: 'lookup.concept', payload: LookupConcept): Promise<Looked<LookedUp>>;
    (kind: 'glossary.get', payload: { concept: ConceptId }): Promise<Entry | null>;
    (
      kind: 'glossary.search',
      payload: { query: string; lang: string; limit: number },
    ): Promise<{ readonly found: readonly Found[] }>;
  };
}

/** What the glossary has to do with a concept that was looked up. */
export interface AtHome {
  /** The glossary has the very item. */
  readonly already: boolean;
  /** Entries of the same name, which may be the same under an id of ours. */
  readonly alike: readonly Found[];
  /** Names of what the concept refers to. */
  readonly names: ReadonlyMap<ConceptId, string>;
}

/** Asks the glossary; nothing of this leaves the device. */
export async function atHome(
  { ask }: LookupServices,
  concept: Concept,
  lang: string,
): Promise<AtHome> {
  const label = labelOf(concept, lang);
  const referred = new Set([
    ...(concept.relations ?? []).map(({ to }) => to),
    ...(concept.roles ?? []).flatMap(({ of }) => of ?? []),
  ]);
  const [entry, { found }, ...entries] = await Promise.all([
    ask('glossary.get', { concept: concept.id }),
    ask('glossary.search', { query: label, lang, limit: 10 }),
    ...[...referred].map((id) => ask('glossary.get', { concept: id })),
  ]);
  return {
    already: entry !== null,
    alike: found.filter((one) => one.concept !== concept.id && fold(one.label) === fold(label)),
    names: new Map(
      entries.flatMap((one) =>
        one ? [[one.concept.id, labelOf(one.concept, lang)] as const] : [],
      ),
    ),
  };
}

/** A problem in the reader's words. */
export function lookupProblemText(
  { code, message, seconds = 0 }: LookupProblem,
  t: Translate<PageKey>,
): string {
  return t(`lookup.problem.${code}`, { message, seconds });
}
