/** A moment in the reader's words and time zone, to the minute. */
export function formatMoment(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}
