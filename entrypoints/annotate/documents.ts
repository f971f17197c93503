import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Window } from 'happy-dom';
import { readArticle } from '../../lib/article/read-article';
import { readBlocks } from '../../lib/article/read-blocks';
import type { DateSource, TextBlock } from '../../lib/model/mention';
import type { Options } from './options';

/** A text to annotate, with where each block stands in it (UTF-16). */
export interface Document {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly langSource: string;
  readonly date: string | null;
  readonly dateSource: DateSource;
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Offset in `text` of the block with the same index. */
  readonly offsets: readonly number[];
}

/** Reads the documents of one file. @throws Error that says what is wrong with the file */
export function readDocuments(file: string, options: Options): readonly Document[] {
  const content = readFileSync(file === '-' ? 0 : file, 'utf8');
  const kind = file === '-' ? '.txt' : extname(file).toLowerCase();
  if (kind === '.jsonl') return readJsonLines(file, content, options);
  if (kind === '.html' || kind === '.htm') return [fromHtml(file, content, options)];
  return [fromText({ id: basename(file), file, text: content }, options)];
}

function readJsonLines(file: string, content: string, options: Options): Document[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const record = JSON.parse(line) as Record<string, unknown>;
    if (typeof record.text !== 'string') throw new Error(`line ${index + 1} has no text`);
    const { text, lang, date } = record;
    return fromText(
      {
        id: String(record.id ?? record.doc_id ?? index + 1),
        file,
        text,
        ...(typeof lang === 'string' && { lang }),
        ...(typeof date === 'string' && { date }),
      },
      options,
    );
  });
}

interface Plain {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
}

/** Blank lines part the blocks of plain text. Without a language it is read as English. */
function fromText(plain: Plain, options: Options): Document {
  const offsets: number[] = [];
  const blocks: TextBlock[] = [];
  for (const match of plain.text.matchAll(/\S(?:(?!\n[^\S\n]*\n).)*/gsu)) {
    offsets.push(match.index);
    blocks.push({ id: blocks.length, text: match[0] });
  }
  const lang = options.lang ?? plain.lang;
  const date = options.date ?? plain.date ?? null;
  return {
    id: plain.id,
    file: plain.file,
    lang: lang ?? 'en',
    langSource: lang === undefined ? 'default' : options.lang ? 'option' : 'record',
    date,
    dateSource: date === null ? 'none' : 'reader',
    title: (blocks[0]?.text.split('\n')[0] ?? '').trim().slice(0, 200),
    text: plain.text,
    blocks,
    offsets,
  };
}

function fromHtml(file: string, html: string, options: Options): Document {
  const window = new Window({
    url: 'https://saved.example/',
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  const document = new window.DOMParser().parseFromString(
    html,
    'text/html',
  ) as unknown as globalThis.Document;
  const article = readArticle(document, { now: new Date().toISOString(), url: '' });
  const blocks = article.roots.flatMap((root) => readBlocks(root, article.besides));
  const offsets: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    offsets.push(text.length);
    text += block.text;
  }
  return {
    id: basename(file),
    file,
    lang: options.lang ?? article.lang,
    langSource: options.lang ? 'option' : article.langSource,
    date: options.date ?? article.date,
    dateSource: options.date ? 'reader' : article.dateSource,
    title: article.title,
    text,
    blocks: blocks.map(({ text: own, lang, heading }, id) => ({
      id,
      text: own,
      ...(lang && { lang }),
      ...(heading && { heading }),
    })),
    offsets,
  };
}
