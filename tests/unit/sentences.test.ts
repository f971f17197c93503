import { describe, expect, it } from 'vitest';
import { readPack } from '../../data/build/read-pack';
import type { Link } from '../../lib/model/mention';
import { createLexicon } from '../../lib/recognition/lexicon/lexicon';
import { recognise } from '../../lib/recognition/recognise';
import { readSentences } from '../fixtures/sentences/read-sentences';

const lexicon = createLexicon(readPack('data/packs/core').concepts);

function mark(text: string, links: readonly Link[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end, surface, concept, sense } of links) {
    marked += `${text.slice(at, start)}[${surface}|${concept}${sense ? `→${sense}` : ''}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** Sentences of our own that are hard, each written before the rule that it holds. */
describe.each(['nl', 'en', 'de', 'fr', 'ru', 'uk', 'pl'])('names in %s', (lang) => {
  const sentences = readSentences(lang);

  it('are tried on at least 40 sentences', () =>
    expect(sentences.length).toBeGreaterThanOrEqual(40));

  it.each(sentences)('$marked', ({ text, date, marked }) => {
    const blocks = [{ id: 0, text }];
    const { links } = recognise({ lang, date, blocks, known: [] }, lexicon);
    expect(mark(text, links)).toBe(marked);
  });
});
