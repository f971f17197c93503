import { hashOfId } from '../../packs/shards';
import { fitDescription } from '../fit-description';
import type { ReadingBuilder } from '../reading-builder';
import type { BankRow } from './bank-rows';
import type { DictionaryIndex } from './dictionary-index';
import { glossText } from './gloss-text';
import { kindOfTags } from './kind-of-tags';

/** A word with what all of its rows say. */
interface Word extends Pick<BankRow, 'expression' | 'reading' | 'sequence' | 'place'> {
  readonly tags: Set<string>;
  readonly glosses: Set<string>;
}

/** Words by what they are written and read like; one word has a row for each of its meanings. */
export type Words = Map<string, Word>;

/** Adds a row to its word. */
export function addRow(words: Words, row: BankRow): void {
  const { expression, reading, sequence, place } = row;
  const key = `${expression}\t${reading}`;
  const word = words.get(key) ?? {
    expression,
    reading,
    sequence,
    place,
    tags: new Set<string>(),
    glosses: new Set<string>(),
  };
  words.set(key, word);
  for (const tag of row.tags) word.tags.add(tag);
  for (const gloss of row.glossary) {
    const text = glossText(gloss);
    if (text !== '') word.glosses.add(text);
  }
}

/** Hands all words over as concepts, yielding now and then. */
export function* finishWords(
  words: Words,
  index: DictionaryIndex,
  builder: ReadingBuilder,
): Generator<void> {
  const taken = new Set<number>();
  for (const [key, word] of words) {
    const { expression, reading, sequence, place } = word;
    // Spellings of one word may share a number; the others are told apart by how they are written.
    const isOwn = sequence > 0 && !taken.has(sequence);
    taken.add(sequence);
    const lang = index.from ?? (isJapanese(expression) ? 'ja' : 'mul');
    const isRead = reading !== '' && reading !== expression;
    const description = [...word.glosses].join('; ');
    const fields = {
      id: `yomitan:${index.slug}:${isOwn ? sequence : hashOf(key)}`,
      kind: kindOfTags(word.tags),
      terms: {
        [lang]: [{ text: expression }, ...(isRead ? [{ text: reading, type: 'translit' }] : [])],
      },
      ...(description !== '' && { description: { [index.to]: description } }),
    };
    builder.add({ fields: fitDescription(fields), place });
    yield;
  }
}

/** Twice 32 bits: a large dictionary has too many words for one of them. */
function hashOf(key: string): string {
  return `${hashOfId(key).toString(36)}-${hashOfId(`\t${key}`).toString(36)}`;
}

function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
}
