import type { Concept } from '../model/concept';
import type { Evidence } from '../model/mention';
import { keyOf } from '../text/key';
import { type ArticleEvidence, neighboursOf } from './article-evidence';
import type { Candidate, Scan } from './candidates';
import type { Form } from './lexicon/form';
import { listEvidence } from './list-evidence';
import { neighbourEvidence } from './neighbour-evidence';
import type { Sighting } from './sighting';
import type { Surroundings } from './surroundings';
import { timeEvidence } from './time-evidence';
import { titleEvidence } from './title-evidence';
import { weights } from './weights';

/** A reading of a candidate with all that speaks for and against it. */
export interface Reading {
  readonly form: Form;
  readonly concept: Concept;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Weighs every concept that a candidate may stand for, best first, one reading a concept. */
export function weigh(
  candidate: Candidate,
  around: Surroundings,
  scan: Scan,
  article: ArticleEvidence,
): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const form of candidate.forms) {
    const concept = article.lexicon.concept(form.concept);
    if (!concept) continue;
    const sighting = { concept, form, candidate, around, scan, article };
    const title = titleEvidence(sighting);
    const evidence = [
      ...nameEvidence(sighting),
      ...caseEvidence(sighting),
      ...neighbourEvidence(sighting, title !== null),
      ...timeEvidence(sighting),
      ...(title ? [title] : []),
      ...listEvidence(sighting),
      ...elsewhereEvidence(sighting, title !== null),
    ];
    const score = evidence.reduce((sum, { points }) => sum + points, 0);
    const reading = { form, concept, score, evidence };
    const rival = best.get(concept.id);
    if (!rival || score > rival.score) best.set(concept.id, reading);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function nameEvidence({ concept, form, candidate, article: { lang } }: Sighting): Evidence[] {
  const several = candidate.words > 1 && form.type !== 'surname' && form.strength === 'strong';
  const points = several ? weights.severalWords : weights[form.strength];
  const code = form.type === 'abbr' ? 'abbreviation' : 'name';
  const found: Evidence[] = [{ code, points, text: form.text }];
  if (form.type === 'pref') found.push({ code: 'preferred', points: weights.preferred });
  if (form.lang !== lang && form.lang !== 'mul' && !several) {
    // Persons are quoted under the name of another country; Iceland is no Island in English.
    const named = concept.kind !== 'person' && concept.terms[lang] !== undefined;
    const foreign = named ? weights.foreignThing : weights.foreign;
    found.push({ code: 'foreign', points: foreign, text: form.lang });
  }
  return found;
}

/** What speaks against a name whose capital says nothing, because it is an ordinary word too. */
function caseEvidence({ form, candidate, around, article: { isLowerCase } }: Sighting): Evidence[] {
  // Of several words one capital at the start of a sentence says as little as of one.
  const onlyFirst = candidate.words === 1 || !/\s\p{Lu}/u.test(form.text);
  if (form.case === 'any' || !onlyFirst) return [];
  const shouted = form.case === 'exact' && around.shouted;
  const opens = form.case !== 'exact' && around.opensSentence;
  if (!shouted && !opens && around.casing !== 'mute') return [];
  const text = keyOf(candidate.surface);
  if (isLowerCase(text)) {
    const points = candidate.words > 1 ? weights.commonPhrase : weights.commonWord;
    return [{ code: 'common-word', points, text }];
  }
  return form.term.homographs?.includes(text)
    ? [{ code: 'common-word', points: weights.homograph, text }]
    : [];
}

function elsewhereEvidence({ concept, form, article }: Sighting, titled: boolean): Evidence[] {
  const found: Evidence[] = [];
  if (concept.kind === 'person') {
    if (form.type === 'surname' && article.fullNames.has(concept.id)) {
      found.push({ code: 'full-name', points: weights.fullName, concept: concept.id });
    } else if (!titled && article.titled.has(concept.id)) {
      found.push({ code: 'title', points: weights.confirmedElsewhere, concept: concept.id });
    }
  }
  if (article.certain.has(concept.id)) {
    found.push({ code: 'certain', points: weights.certain, concept: concept.id });
  }
  let related = 0;
  for (const neighbour of neighboursOf(concept)) {
    if (related >= weights.relatedCap || !article.certain.has(neighbour)) continue;
    found.push({ code: 'related', points: weights.related, concept: neighbour });
    related += weights.related;
  }
  return found;
}
