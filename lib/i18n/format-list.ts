/** Names as one reads them out: `Russia, Ukraine and NATO`. */
export function formatList(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang).format(names);
}
