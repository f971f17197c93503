import type { Link, TextBlock } from '../model/mention';
import type { Presence } from '../model/overview';

/** Headings, and the first third of the text: where the news says what it is about. */
const earlyShare = 1 / 3;

/** How often and where each concept (and each body it stands for) is named, in order of appearance. */
export function presencesOf(
  links: readonly Link[],
  blocks: readonly Pick<TextBlock, 'id' | 'text' | 'heading'>[],
): readonly Presence[] {
  const places = new Map<number, { offset: number; heading: boolean }>();
  let length = 0;
  for (const { id, text, heading } of blocks) {
    places.set(id, { offset: length, heading: heading ?? false });
    length += text.length;
  }
  const found = new Map<string, Presence>();
  for (const { concept, sense, form, block, start } of links) {
    const key = `${concept} ${sense ?? ''}`;
    const place = places.get(block);
    const early = place?.heading || ((place?.offset ?? 0) + start) / length < earlyShare;
    const before = found.get(key);
    const adjective = form === 'adj' || form === 'demonym' ? 1 : 0;
    found.set(key, {
      concept,
      count: (before?.count ?? 0) + 1,
      adjectives: (before?.adjectives ?? 0) + adjective,
      early: (before?.early ?? false) || early,
      ...(sense && { sense }),
    });
  }
  return [...found.values()];
}
