import type { Meeting } from '../model/meeting';
import { pageOf } from '../model/settings';

/**
 * The meetings with one more, the last met first, no more than `most`. An article is kept once, as
 * it was met last; its address is kept without query and fragment.
 */
export function remember(
  meetings: readonly Meeting[],
  meeting: Meeting,
  most: number,
): readonly Meeting[] {
  const url = pageOf(meeting.url);
  const others = meetings.filter((other) => pageOf(other.url) !== url);
  return [{ ...meeting, url }, ...others].slice(0, most);
}
