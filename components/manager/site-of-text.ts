import { siteOf } from '../../lib/model/settings';

/** The site that somebody means who types its name or any address on it; null when it is neither. */
export function siteOfText(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? siteOf(address) : null;
}
