/** Month by its names in a language: long, short, and as inflected beside a day. */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of new Set([lang, 'en'])) {
    for (const month of ['long', 'short'] as const) {
      for (let index = 0; index < 12; index++) add(names, locale, month, index);
    }
  }
  return names;
}

function add(
  names: Map<string, number>,
  locale: string,
  month: 'long' | 'short',
  index: number,
): void {
  const date = new Date(Date.UTC(2022, index, 15));
  const alone: Intl.DateTimeFormatOptions = { month, timeZone: 'UTC' };
  for (const options of [alone, { ...alone, day: 'numeric' as const, year: 'numeric' as const }]) {
    const parts = new Intl.DateTimeFormat(locale, options).formatToParts(date);
    const name = parts
      .find(({ type }) => type === 'month')
      ?.value.toLowerCase()
      .replace(/\.$/, '');
    if (name && /\p{L}{3}/u.test(name)) names.set(name, index + 1);
  }
}
