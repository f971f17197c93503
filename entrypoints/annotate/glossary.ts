import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import * as v from 'valibot';
import { readConcepts } from '../../data/build/read-packs';
import findingWords from '../../data/locales/findings/en.json';
import { type GlossaryView, viewOf } from '../../lib/background/glossary-view';
import { createTranslator } from '../../lib/i18n/translator';
import { conceptsFromCsv } from '../../lib/interchange/csv/concepts-from-csv';
import { type Concept, conceptSchema } from '../../lib/model/concept';
import { createLexicon, type Lexicon } from '../../lib/recognition/lexicon/lexicon';
import type { Options } from './options';

const dataFolder = new URL('../../data/', import.meta.url).pathname;

/** What the command recognises and explains names by. */
export interface LoadedGlossary extends GlossaryView {
  readonly lexicon: Lexicon;
}

/** The bundled packs and the given glossaries; a later concept replaces an earlier one. */
export function loadGlossary(options: Options, warn: (message: string) => void): LoadedGlossary {
  const concepts: Concept[] = [];
  if (options.packs) {
    concepts.push(...readConcepts(dataFolder));
  }
  for (const file of options.glossaries) concepts.push(...readGlossary(file, warn));
  return { ...viewOf(concepts), lexicon: createLexicon(concepts) };
}

function readGlossary(file: string, warn: (message: string) => void): readonly Concept[] {
  const text = readFileSync(file, 'utf8');
  if (extname(file) === '.csv') {
    let count = 0;
    const { concepts, findings } = conceptsFromCsv(text, () =>
      `u:${file}-${++count}`.replace(/[^\w:.-]/g, '-'),
    );
    const words = createTranslator(findingWords);
    for (const { code, values, line = 1 } of findings) {
      warn(`${file}:${line}: ${words(`finding.${code}`, values)}`);
    }
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
