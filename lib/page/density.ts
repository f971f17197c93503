import type { Settings } from '../model/settings';
import type { Mention } from './mentions';

/** The names to mark: the first of each concept in the article, all, or none. All stay live. */
export function markedAt(
  density: Settings['density'],
  mentions: readonly Mention[],
): readonly Mention[] {
  if (density === 'all') return mentions;
  if (density === 'none') return [];
  const seen = new Set<string>();
  return mentions.filter(({ link }) => {
    const first = !seen.has(link.concept);
    seen.add(link.concept);
    return first;
  });
}
