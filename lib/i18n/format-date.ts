import type { PartialDate } from '../model/dates';

/** A partial date in words, as precise as it is: `26 January 2022`, `January 2022`, `2022`. */
export function formatDate(
  date: PartialDate,
  lang: string,
  style: 'long' | 'short' = 'long',
): string {
  if (date.length === 4) return date;
  const month = style === 'long' ? 'long' : 'short';
  const options: Intl.DateTimeFormatOptions =
    date.length === 7
      ? { year: 'numeric', month, timeZone: 'UTC' }
      : { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(
    new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`),
  );
}
