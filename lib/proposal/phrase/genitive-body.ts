import type { Lang } from '../../model/concept';
import type { KnownName } from '../knowledge';

/** True for `Ruslands`, not for `Belarus`. @param last the last word of the name as it stands */
export function isGenitive(lang: Lang, { concept }: KnownName, last: string): boolean {
  const terms = [...(concept.terms[lang] ?? []), ...(concept.terms.mul ?? [])];
  return last.endsWith('s') && !terms.some(({ text }) => text.endsWith(last));
}
