import type { PageKey } from '../lib/i18n/page-messages';
import type { Translate } from '../lib/i18n/translator';
import type { Change } from '../lib/model/entry';

/** What a change did, in words. */
export function changeText(
  { action, label, count }: Change,
  t: Translate<PageKey>,
  lang: string,
): string {
  const text = t(`undo.${action}`, { label });
  if (count === 1) return text;
  return t('undo.many', { text: text.replace(/\.$/, ''), count: count.toLocaleString(lang) });
}
