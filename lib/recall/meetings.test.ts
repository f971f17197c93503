import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../model/meeting';
import { remember } from './meetings';

const meeting = (url: string, title = url): Meeting => ({
  title,
  outlet: 'Example',
  url,
  date: '2022-01-26',
});

describe('meetings', () => {
  it('are kept with the last met first', () => {
    const first = remember([], meeting('https://a.example/1'), 5);
    const both = remember(first, meeting('https://a.example/2'), 5);
    expect(both.map(({ url }) => url)).toEqual(['https://a.example/2', 'https://a.example/1']);
  });

  it('have an article once, whatever campaign led to it', () => {
    const first = remember([], meeting('https://a.example/1?utm=x', 'Old headline'), 5);
    const again = remember(first, meeting('https://a.example/1#top', 'New headline'), 5);
    expect(again).toEqual([meeting('https://a.example/1', 'New headline')]);
  });

  it('are no more than wanted, each once, and the new one is the first', () => {
    const pages = fc.array(fc.nat(12).map((page) => meeting(`https://a.example/${page}`)));
    fc.assert(
      fc.property(pages, fc.integer({ min: 1, max: 8 }), (met, most) => {
        const kept = met.reduce<readonly Meeting[]>((all, one) => remember(all, one, most), []);
        const urls = kept.map(({ url }) => url);
        expect(urls[0]).toBe(met.at(-1)?.url);
        expect(new Set(urls).size).toBe(urls.length);
        expect(urls.length).toBe(Math.min(most, new Set(met.map(({ url }) => url)).size));
      }),
    );
  });
});
