import { firstDay, isPartialDate, type PartialDate } from '../model/dates';

/** Dates before the web are mistakes of the page's own system. */
const earliest = '1990-01-01';
const day = 86_400_000;

/**
 * The calendar day that a machine-readable date names, as its author wrote it: the time zone of the
 * page, not the reader's. Null when it is no date, before 1990, or more than a day after `now`.
 * @param now ISO 8601
 */
export function parseDate(text: string | undefined, now: string): PartialDate | null {
  const date = text ? isoDate(text.trim()) : null;
  if (date === null || !isPartialDate(date)) return null;
  const first = Date.parse(firstDay(date));
  return first >= Date.parse(earliest) && first <= Date.parse(now) + day ? date : null;
}

function isoDate(text: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(text);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|T|$)/.exec(text);
  if (compact) return joined(compact[1], compact[2], compact[3]);
  if (/^\d{4}$/.test(text)) return text;
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
  }
  // RFC 2822 and JavaScript's own notation: `Wed, 26 Jan 2022 20:32:00 +0100`.
  const words =
    /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})|([A-Z][a-z]{2})[a-z]* (\d{1,2}),? (\d{4})/.exec(text);
  if (!words) return null;
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(words[2] ?? words[4] ?? '?') / 3 + 1;
  if (!Number.isInteger(month) || month < 1) return null;
  return joined(words[3] ?? words[6], String(month), words[1] ?? words[5]);
}

function joined(year?: string, month?: string, date?: string): string {
  return [year, month, date]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
