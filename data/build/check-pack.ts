import type { Concept, ConceptId } from '../../lib/model/concept';
import { firstDay, lastDay } from '../../lib/model/dates';
import type { Pack } from '../../lib/model/pack';

/** Something wrong across the fields or the concepts of a pack that its schema cannot see. */
export interface PackFinding {
  readonly concept: ConceptId;
  readonly message: string;
}

/** Words that go out of date in a description, by language. */
const timely =
  /\b(?:current|currently|former|now|huidig|huidige|voormalig|voormalige|aktuell|aktuelle|derzeit|ehemalig\w*|actuel|actuelle|actuellement|ancien|ancienne)\b/iu;

/** The languages in which every concept of a pack has a name and a description. */
export const packLangs = ['nl', 'en', 'de', 'fr'] as const;

/** All findings of a pack; none when it may be shipped. */
export function checkPack(pack: Pack): readonly PackFinding[] {
  const ids = new Set(pack.concepts.map(({ id }) => id));
  return pack.concepts.flatMap((concept) =>
    [
      ...danglingIds(concept, ids),
      ...missingLanguages(concept),
      ...timelyDescriptions(concept),
      ...wrongRoles(concept, pack.asOf),
      ...missingSources(concept),
    ].map((message) => ({ concept: concept.id, message })),
  );
}

function danglingIds(concept: Concept, ids: ReadonlySet<ConceptId>): string[] {
  const terms = Object.values(concept.terms).flat();
  const named = [
    ...(concept.relations ?? []).map(({ to }) => to),
    ...(concept.roles ?? []).flatMap(({ of }) => of ?? []),
    ...terms.flatMap(({ senses }) => senses ?? []),
    ...(concept.event?.core ?? []),
    ...(concept.event?.other ?? []),
    ...(concept.event?.partOf ? [concept.event.partOf] : []),
  ];
  return [...new Set(named)].filter((id) => !ids.has(id)).map((id) => `${id} is not in the pack`);
}

function missingLanguages(concept: Concept): string[] {
  return packLangs
    .filter((lang) => !concept.description[lang] || !(concept.terms[lang] ?? concept.terms.mul))
    .map((lang) => `no name or description in ${lang}`);
}

function timelyDescriptions(concept: Concept): string[] {
  return Object.entries(concept.description)
    .filter(([, text]) => timely.test(text))
    .map(([lang, text]) => `the description in ${lang} goes out of date: ${text}`);
}

function wrongRoles(concept: Concept, asOf: string): string[] {
  const findings: string[] = [];
  for (const { title, from, to } of concept.roles ?? []) {
    const name = title.en ?? Object.values(title)[0] ?? '?';
    const end = to && to !== 'unknown' ? to : undefined;
    if (from && end && firstDay(from) > lastDay(end))
      findings.push(`${name} ends before it begins`);
    if (from && firstDay(from) > lastDay(asOf)) findings.push(`${name} begins after ${asOf}`);
    const { life } = concept;
    if (life?.from && from && firstDay(from) < firstDay(life.from)) {
      findings.push(`${name} begins before birth or foundation`);
    }
    if (life?.to && lastDay(end ?? asOf) > lastDay(life.to))
      findings.push(`${name} outlives its holder`);
  }
  return findings;
}

function missingSources(concept: Concept): string[] {
  const findings = (concept.roles ?? [])
    .filter(({ source }) => !source)
    .map(({ title }) => `the role ${title.en ?? ''} has no source`);
  if (concept.event && !concept.sources?.length) findings.push('the event has no source');
  return findings;
}
