import type { Role, Source } from '../../model/concept';
import type { PartialDate } from '../../model/dates';
import { isCapitalised } from '../../text/words';
import type { Apposition } from '../apposition/apposition';
import type { Body } from '../phrase/draft';
import type { Reading, Run } from '../reading';
import { type OfficeId, titlesOf } from '../words/offices';
import { genderOf } from './gender';
import { officeAlone, officeIn } from './posts';
import { literalTitle } from './role-title';

/**
 * The role that an apposition states. When it began is never known: it held on the article's date,
 * or, of a former office, had ended by then. Undefined when the article has no date to say so.
 */
export function roleOf(
  reading: Reading,
  apposition: Apposition,
  date: PartialDate | null,
  source: Source | undefined,
): Role | undefined {
  const { noun, standings } = apposition.phrase;
  if (noun.word.says !== 'role' || standings.has('never')) return undefined;
  const former = standings.has('former');
  if (date === null && !former) return undefined;
  const { body, office, title } = heldOffice(reading, apposition);
  if (Object.keys(title).length === 0) return undefined;
  return {
    title,
    ...(office && { office }),
    ...(body && { of: body.name.concept.id }),
    ...(former || date === null ? { to: 'unknown' as const } : { asOf: date }),
    ...(standings.has('acting') && { acting: true }),
    ...(source && { source }),
  };
}

/** How much an apposition says: an office of the vocabulary, a body, a title. */
export function weightOf(reading: Reading, apposition: Apposition): number {
  const { says } = apposition.phrase.noun.word;
  if (says !== 'role') return says === 'nature' ? 1 : 0;
  const { body, office } = heldOffice(reading, apposition);
  return 2 + (body ? 2 : 0) + (office ? 1 : 0);
}

interface HeldOffice {
  readonly body?: Body;
  readonly office?: OfficeId;
  readonly title: Readonly<Record<string, string>>;
}

function heldOffice(reading: Reading, apposition: Apposition): HeldOffice {
  const { phrase, rest } = apposition;
  const { noun, post, bodies, beside, standings, clean } = phrase;
  const gender = genderOf(phrase);
  const body = preferred(bodies).find(({ name }) => officeIn(post, name.concept));
  const literal = literalTitle(reading, apposition, body, gender);
  // With anything more in it the title is not the plain one of the vocabulary.
  const more =
    rest || beside.length > 0 || standings.has('lesser') || noun.compound || unnamed(bodies, body);
  const plain = more ? undefined : body ? officeIn(post, body.name.concept)?.office : undefined;
  const alone = more || body || !clean || isSmall(reading, noun) ? undefined : officeAlone(post);
  const office = plain ?? alone;
  return {
    ...(body && { body }),
    ...(office && { office }),
    title: {
      ...(literal !== undefined && { [reading.lang]: literal }),
      ...(office && titlesOf(office, gender)),
    },
  };
}

/** In English a `club president` has no capital. */
function isSmall({ lang, tokens }: Reading, { first }: Run): boolean {
  return lang === 'en' && !isCapitalised(tokens[first]?.text ?? '');
}

const order = ['of', 'owner', 'adjective'] as const;

/** `de Nederlandse president van de ECB`: what it is president of, before where he is from. */
function preferred(bodies: readonly Body[]): readonly Body[] {
  return [...bodies].sort((a, b) => order.indexOf(a.as) - order.indexOf(b.as));
}

/** A body is part of the title that is not the one where it is held. */
function unnamed(bodies: readonly Body[], body: Body | undefined): boolean {
  return bodies.some((one) => one !== body && one.as !== 'adjective');
}
