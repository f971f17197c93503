import { canonical } from '../../../lib/model/canonical';
import { type Concept, type ConceptId, referencesOf } from '../../../lib/model/concept';
import { firstDay, lastDay } from '../../../lib/model/dates';
import { readEntry } from '../../../lib/packs/entries';
import { packLangs } from '../authoring/person';

/** Words that go out of date in a description, by language. */
const timely =
  /(?<!\p{L})(?:current|currently|former|now|huidige?|voormalige?|aktuelle?|derzeit\p{L}*|ehemalig\p{L}*|actuel|actuelle|actuellement|ancien|ancienne)(?!\p{L})/iu;
/** Text that a browser would read as markup or a character reference. */
const markup = /<\/?[a-z!]|&#?\w+;/i;

/**
 * What is wrong with one concept, in words.
 * @param ids all concepts that it may refer to
 * @param asOf up to when its pack's open roles are known to hold
 */
export function checkConcept(
  concept: Concept,
  ids: ReadonlySet<ConceptId>,
  asOf: string,
): readonly string[] {
  return [
    ...danglingIds(concept, ids),
    ...missingLanguages(concept),
    ...wrongDescriptions(concept),
    ...wrongRoles(concept, asOf),
    ...wrongEvent(concept),
    ...missingSources(concept),
    ...unpublishable(concept),
  ];
}

function danglingIds(concept: Concept, ids: ReadonlySet<ConceptId>): string[] {
  return referencesOf(concept)
    .filter((id) => !ids.has(id))
    .map((id) => `${id} is in no pack`);
}

function missingLanguages(concept: Concept): string[] {
  return packLangs
    .filter((lang) => !concept.description[lang] || !(concept.terms[lang] ?? concept.terms.mul))
    .map((lang) => `no name or description in ${lang}`);
}

function wrongDescriptions(concept: Concept): string[] {
  return Object.entries(concept.description).flatMap(([lang, text]) => [
    ...(timely.test(text) ? [`description.${lang} goes out of date: ${text}`] : []),
    ...(markup.test(text) ? [`description.${lang} has markup: ${text}`] : []),
  ]);
}

function wrongRoles(concept: Concept, packAsOf: string): string[] {
  const findings: string[] = [];
  for (const { title, from, to, asOf = packAsOf } of concept.roles ?? []) {
    const name = title.en ?? Object.values(title)[0] ?? '?';
    const end = to && to !== 'unknown' ? to : undefined;
    if (from && end && firstDay(from) > lastDay(end))
      findings.push(`${name} ends before it begins`);
    // Who came and went is known whole; who only came may have gone by now.
    if (from && !to && firstDay(from) > lastDay(asOf)) {
      findings.push(`${name} begins after ${asOf}`);
    }
    const { life } = concept;
    if (life?.from && from && lastDay(from) < firstDay(life.from)) {
      findings.push(`${name} begins before birth or foundation`);
    }
    if (life?.to && to !== 'unknown' && firstDay(end ?? asOf) > lastDay(life.to))
      findings.push(`${name} outlives its holder`);
  }
  return findings;
}

/** What a reader's browser would refuse in a published pack. */
function unpublishable(concept: Concept): string[] {
  try {
    readEntry(canonical(concept), 'a published pack');
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function wrongEvent({ event }: Concept): string[] {
  if (!event?.to) return [];
  return firstDay(event.from) > lastDay(event.to) ? ['the event ends before it begins'] : [];
}

function missingSources(concept: Concept): string[] {
  const findings = (concept.roles ?? [])
    .filter(({ source }) => !source)
    .map(({ title }) => `the role ${title.en ?? ''} has no source`);
  if (concept.event && !concept.sources?.length) findings.push('the event has no source');
  return findings;
}
