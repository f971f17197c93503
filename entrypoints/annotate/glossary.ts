import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { readPack } from '../../data/build/read-pack';
import { conceptsFromCsv } from '../../lib/interchange/csv';
import { type Concept, conceptSchema } from '../../lib/model/concept';
import { createLexicon, type Lexicon } from '../../lib/recognition/lexicon';
import type { Options } from './options';

const packsFolder = new URL('../../data/packs/', import.meta.url).pathname;

/** The lexicon of the bundled packs and the given glossaries; a later concept replaces an earlier. */
export function loadLexicon(options: Options, warn: (message: string) => void): Lexicon {
  const lexicon = createLexicon();
  if (options.packs) {
    for (const name of readdirSync(packsFolder).sort()) {
      for (const concept of readPack(join(packsFolder, name)).concepts) lexicon.put(concept);
    }
  }
  for (const file of options.glossaries) {
    for (const concept of readGlossary(file, warn)) lexicon.put(concept);
  }
  return lexicon;
}

function readGlossary(file: string, warn: (message: string) => void): readonly Concept[] {
  const text = readFileSync(file, 'utf8');
  if (extname(file) === '.csv') {
    let count = 0;
    const { concepts, findings } = conceptsFromCsv(text, () =>
      `u:${file}-${++count}`.replace(/[^\w:.-]/g, '-'),
    );
    for (const { line, message } of findings) warn(`${file}:${line}: ${message}`);
    return concepts;
  }
  return text.split('\n').flatMap((line, index): Concept[] => {
    if (line.trim() === '') return [];
    const result = v.safeParse(conceptSchema, parseJson(line));
    if (result.success) return [result.output];
    const issue = result.issues[0];
    warn(`${file}:${index + 1}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
    return [];
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
