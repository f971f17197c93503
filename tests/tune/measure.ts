import type { Lexicon } from '../../lib/recognition/lexicon/lexicon';
import { recognise } from '../../lib/recognition/recognise';
import { markedBy } from '../fixtures/sentences/mark';
import { readSentences, sentenceLanguages } from '../fixtures/sentences/read-sentences';
import type { GoldDocument } from './gold';

/**
 * F1 of exact spans with the right concept. Only concepts of the glossary count, and adjectives and
 * demonyms do not: the gold sets do not link them.
 */
export function f1Of(
  documents: readonly GoldDocument[],
  ids: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { text, lang, mentions } of documents) {
    const wanted = new Set(
      mentions
        .filter(({ kb_id: id }) => id && ids.has(id))
        .map((one) => `${one.start16 ?? one.start} ${one.end16 ?? one.end} ${one.kb_id}`),
    );
    const { links } = recognise(
      { lang, date: null, blocks: [{ id: 0, text }], known: [] },
      lexicon,
    );
    const ours = links.filter(({ form }) => form !== 'adj' && form !== 'demonym');
    gold += wanted.size;
    found += ours.length;
    right += ours.filter(({ start, end, concept }) =>
      wanted.has(`${start} ${end} ${concept}`),
    ).length;
  }
  return right === 0 ? 0 : (2 * right) / (found + gold);
}

/** How many of our own sentences come out otherwise than they are written. */
export function brokenSentences(lexicon: Lexicon): number {
  return sentenceLanguages.flatMap((lang) =>
    readSentences(lang).filter((sentence) => markedBy(lexicon, lang, sentence) !== sentence.marked),
  ).length;
}
