import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectPacks } from './read-packs';

describe('the bundled packs', () => {
  const { packs, findings } = inspectPacks(join(import.meta.dirname, '..'));

  it('are whole', () => expect(findings).toEqual([]));

  it('have the background that the first article needs', () => {
    const events = packs.flatMap(({ concepts }) => concepts.filter(({ event }) => event));
    expect(events.length).toBeGreaterThanOrEqual(15);
  });
});
