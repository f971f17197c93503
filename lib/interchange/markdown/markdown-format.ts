import { textFormat } from '../text-format';
import { readMarkdown } from './read-markdown';
import { writeMarkdown } from './write-markdown';

/** A document to read, print and put in a wiki. docs/formats/markdown.md */
export const markdownFormat = textFormat({
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown',
  read: readMarkdown,
  write: writeMarkdown,
});
