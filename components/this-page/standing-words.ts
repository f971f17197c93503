import { cardMessages } from '../../lib/i18n/card-messages';
import { formatDate } from '../../lib/i18n/format-date';
import { createTranslator } from '../../lib/i18n/translator';
import type { RoleLine } from '../../lib/model/card';
import type { CastMember, Standing } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';

/** What is said of one of the cast: on the article's day, and today where that is another. */
export interface StandingWords {
  readonly onTheDay?: string;
  readonly today?: string;
}

type Words = Pick<ViewProps, 'lang' | 't'>;

/** The offices of one of the cast in a few words each; the description of who held none. */
export function standingWords(member: CastMember, words: Words): StandingWords {
  const { standingThen, caption } = member;
  const onTheDay = standingThen ? thenWords(standingThen, words) : caption;
  const today = nowWords(member, words);
  return { ...(onTheDay !== undefined && { onTheDay }), ...(today !== undefined && { today }) };
}

function thenWords({ state, role }: Standing, words: Words): string {
  const office = officeWords(role, words);
  const to = endOf(role, words);
  return state === 'held' && to ? words.t('page.then.held', { office, to }) : office;
}

function nowWords(
  { standingThen, standingNow, died }: CastMember,
  words: Words,
): string | undefined {
  const { t } = words;
  if (died !== undefined) return t('page.now.died', { date: monthOf(died, words) });
  if (!standingNow) return undefined;
  const { state, role } = standingNow;
  const office = officeWords(role, words);
  const to = endOf(role, words);
  if (state === 'holds' || !to) return t('page.now.holds', { office });
  const isOfThen = standingThen && isSame(standingThen.role, role);
  return isOfThen ? t('page.now.out', { to }) : t('page.now.held', { office, to });
}

function officeWords({ title, of, acting }: RoleLine, { lang }: Words): string {
  const office = of === undefined ? title : `${title}, ${of}`;
  return acting ? `${office} (${createTranslator(cardMessages[lang])('acting')})` : office;
}

function endOf({ to }: RoleLine, words: Words): string | undefined {
  return to === undefined || to === 'unknown' ? undefined : monthOf(to, words);
}

/** To the month: a list has no room for the day, the card has. */
function monthOf(date: string, { lang }: Words): string {
  return formatDate(date.slice(0, 7), lang, 'short');
}

function isSame(a: RoleLine, b: RoleLine): boolean {
  return a.title === b.title && a.of === b.of && a.from === b.from;
}
