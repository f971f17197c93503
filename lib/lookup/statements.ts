import { isPartialDate, type PartialDate } from '../model/dates';
import type { Entity, Property, Snak, Statement } from './answers';

/** Statements of a property that are not deprecated. Preferred means current: history is normal. */
export function standing(entity: Entity, property: Property): readonly Statement[] {
  return (entity.claims[property] ?? []).filter(({ rank }) => rank !== 'deprecated');
}

/** The statements to go by where one answer is wanted: the preferred ones, or else all. */
export function best(entity: Entity, property: Property): readonly Statement[] {
  const all = standing(entity, property);
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

/** Item that a snak names; undefined when it is unknown, absent or no item. */
export function itemOf(snak: Snak | undefined): string | undefined {
  const value = snak?.snaktype === 'value' ? snak.datavalue : undefined;
  return value?.type === 'wikibase-entityid' ? value.value.id : undefined;
}

/** Items that these statements name. */
export function itemsOf(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ mainsnak }) => itemOf(mainsnak) ?? []);
}

/** Wikidata's precision of a day, a month and a year; coarser dates are no dates to us. */
const precision = { day: 11, month: 10, year: 9 } as const;
const julian = 'http://www.wikidata.org/entity/Q1985786';

/** The date of a snak, as precise as it is; undefined when there is none in our sense. */
export function dateOf(snak: Snak | undefined): PartialDate | undefined {
  const value = snak?.snaktype === 'value' ? snak.datavalue : undefined;
  if (value?.type !== 'time') return undefined;
  const match = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(value.value.time);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  // A day of the old calendar is another day of ours.
  const depth = value.value.calendarmodel === julian ? precision.year : value.value.precision;
  if (depth < precision.year || year === '0000') return undefined;
  const shapes = [
    ...(depth >= precision.day ? [`${year}-${month}-${day}`] : []),
    ...(depth >= precision.month ? [`${year}-${month}`] : []),
    year,
  ];
  return shapes.find(isPartialDate);
}

/** The first date among the statements to go by. */
export function firstDate(entity: Entity, property: Property): PartialDate | undefined {
  return best(entity, property)
    .map(({ mainsnak }) => dateOf(mainsnak))
    .find((date) => date !== undefined);
}

/** When a statement holds: an end that nobody knows is not the same as no end. */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate | 'unknown';
}

/** Start (P580) and end (P582). An unknown start is none; replaced by another (P1366) is an end. */
export function periodOf({ qualifiers }: Statement): Period {
  const from = dateOf(qualifiers.P580?.[0]);
  const end = qualifiers.P582?.[0];
  const replaced = (qualifiers.P1366 ?? []).some(({ snaktype }) => snaktype !== 'novalue');
  const ended = end ? end.snaktype !== 'novalue' : replaced;
  const to = dateOf(end) ?? (ended ? 'unknown' : undefined);
  return { ...(from && { from }), ...(to && { to }) };
}
