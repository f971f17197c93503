const irregular: Readonly<Record<string, string>> = { grec: 'grecque', turc: 'turque' };

/** The feminine of a French adjective of a country: russe, italienne, lettonne, grecque. */
export function feminine(adjective: string): string {
  const last = adjective.split('-').at(-1) ?? adjective;
  if (irregular[last]) return adjective.slice(0, -last.length) + irregular[last];
  if (adjective.endsWith('e')) return adjective;
  if (/(?:[ié]en|on)$/.test(adjective)) return `${adjective}ne`;
  return `${adjective}e`;
}
