const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** So many bytes in the reader's words: `1.2 MB`. */
export function formatBytes(bytes: number, lang: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(locale(lang), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}

/** A number as it is written in the reader's language: `1,234`. */
export function formatCount(count: number, lang: string): string {
  return count.toLocaleString(locale(lang));
}

function locale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
