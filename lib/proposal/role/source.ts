import type { Source } from '../../model/concept';
import type { Selection } from '../../model/proposal';
import { siteOf } from '../../model/settings';

const longest = 300;
const longestUrl = 2_000;

/** Where a role was read: site and date, without the title of the article. */
export function roleSource({ outlet, date, url }: Selection): Source | undefined {
  return source([outlet.trim() || siteOf(url), date ?? ''].filter(Boolean).join(', '), url);
}

/** The article, as a source of the entry. Undefined when nothing is known of it. */
export function articleSource(selection: Selection): Source | undefined {
  const place = roleSource(selection)?.label ?? '';
  const title = selection.title.trim();
  return source([place, title].filter(Boolean).join(': '), selection.url);
}

function source(label: string, url: string): Source | undefined {
  const text = label.normalize('NFC').slice(0, longest).trim();
  if (text === '') return undefined;
  const web = /^https?:\/\//.test(url) && url.length <= longestUrl;
  return { label: text, ...(web && { url }) };
}
