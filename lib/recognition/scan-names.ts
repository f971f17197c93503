import type { Scan } from './candidates';

/** Words of the longest name that is looked for on the left of a word. */
const reach = 4;

/** True when some known name begins with this word. */
export function startsName(scan: Scan, word: number): boolean {
  return scan.at.has(word);
}

/** The word is (part of) a name of something else: `het Westen Blinken`, `VS Biden`. */
export function insideName(scan: Scan, word: number, except: string): boolean {
  for (let start = Math.max(0, word - reach); start <= word; start++) {
    for (const candidate of scan.at.get(start) ?? []) {
      const covers = start + candidate.words > word;
      if (covers && candidate.forms.some((form) => form.concept !== except)) return true;
    }
  }
  return false;
}
