import type { PartialDate } from '../model/dates';
import { formatDate } from './format-date';

/** From one date to another in few words, what both share said once: `2–4 Apr 2008`. */
export function formatPeriod(from: PartialDate, to: PartialDate | undefined, lang: string): string {
  if (to === undefined || to === from) return formatDate(from, lang, 'short');
  if (from.length !== to.length || from.length === 4) {
    return `${formatDate(from, lang, 'short')} – ${formatDate(to, lang, 'short')}`;
  }
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    year: 'numeric',
    month: 'short',
    ...(from.length === 10 && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.formatRange(midnight(from), midnight(to));
}

function midnight(date: PartialDate): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}
