import * as v from 'valibot';

/**
 * A date known to the year, the month or the day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * The same three shapes as Popolo's `start_date` and EDTF level 0.
 */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Days in a month of the proleptic Gregorian calendar; `month` counts from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for the three shapes with a month and a day that exist (`2023-02-30` does not). */
export function isPartialDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  return !match[3] || Number(match[3]) <= daysIn(Number(match[1]), Number(match[2]));
}

export const partialDateSchema = v.pipe(
  v.string(),
  v.check(isPartialDate, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);

/** The first day that a partial date covers: `2017` gives `2017-01-01`. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date covers: `2017` gives `2017-12-31`. */
export function lastDay(date: PartialDate): string {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysIn(year, Number(date.slice(5, 7)))}`;
  return date;
}

/** Years from the first day of `from` to the first day of `to`; negative when `to` is earlier. */
export function yearsBetween(from: PartialDate, to: PartialDate): number {
  const days = (Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / 86_400_000;
  return days / 365.2425;
}
