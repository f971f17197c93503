import type { PackRow } from '../rows';

const hour = 3_600_000;
/** A pack is asked for at most so often, and a little later, so that not all readers come at once. */
const every = 24 * hour;
const spread = 2 * hour;

/**
 * Subscribed packs whose server is to be asked again.
 * @param now ISO 8601
 */
export function duePacks(rows: readonly PackRow[], now: string): readonly string[] {
  return rows
    .filter(({ origin }) => origin.kind === 'url')
    .filter(({ check, digest }) => {
      // Another delay for every reader and version: both are in the hash and the time of the last.
      const asked = check?.at ?? '1970-01-01T00:00:00.000Z';
      const own = (Number.parseInt(digest.slice(0, 6), 16) + Date.parse(asked)) % spread;
      return Date.parse(now) - Date.parse(asked) >= every + own;
    })
    .map(({ id }) => id);
}
