import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../data/build/read-packs';
import { createLexicon } from '../../lib/recognition/lexicon/lexicon';
import { markedBy } from '../fixtures/sentences/mark';
import { readSentences, sentenceLanguages } from '../fixtures/sentences/read-sentences';

const lexicon = createLexicon(readConcepts('data'));

/** Sentences of our own that are hard, each written before the rule that it holds. */
describe.each(sentenceLanguages)('names in %s', (lang) => {
  const sentences = readSentences(lang);

  it('are tried on at least 40 sentences', () =>
    expect(sentences.length).toBeGreaterThanOrEqual(40));

  it.each(sentences)('$marked', (sentence) => {
    expect(markedBy(lexicon, lang, sentence)).toBe(sentence.marked);
  });
});
