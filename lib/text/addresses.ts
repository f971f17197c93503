const addressPattern =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+|[\p{L}\p{N}-]+\.(?:com|org|net|info|eu|nl|be|de|fr|uk|ru|ua|pl|it|es|tv)(?![\p{L}\p{N}])(?:\/\S*)?/giu;
/** Longer runs without a space are no prose; only this much of one is looked at. */
const reach = 200;

/**
 * True when [start, end) lies inside a web address, an e-mail address or a handle: a name there is
 * not a mention. Hashtags are not among them.
 */
export function insideAddress(text: string, start: number, end: number): boolean {
  const from = runStart(text, start);
  const run = text.slice(from, runEnd(text, end));
  if (!/[@.]|:\/\//.test(run)) return false;
  return Array.from(run.matchAll(addressPattern)).some(
    ({ index, 0: address }) => from + index <= start && start < from + index + address.length,
  );
}

function runStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < reach && text[at - 1]?.trim() !== '') at--;
  return at;
}

function runEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < reach && text[at]?.trim() !== '') at++;
  return at;
}
