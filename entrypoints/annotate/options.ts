import { parseArgs } from 'node:util';
import { isPartialDate } from '../../lib/model/dates';

/** What the command was asked to do. */
export interface Options {
  readonly files: readonly string[];
  readonly lang?: string;
  readonly date?: string;
  readonly ui: string;
  readonly all: boolean;
  readonly packs: boolean;
  readonly glossaries: readonly string[];
}

export const usage = `npm run --silent annotate -- [options] FILE... | -

  FILE             .txt, .html, .htm or .jsonl; - reads text from standard input
  --lang xx        language of the text, instead of detecting it
  --date DATE      YYYY, YYYY-MM or YYYY-MM-DD, instead of finding it
  --glossary FILE  further concepts, .jsonl or .csv (repeatable)
  --no-packs       without the bundled packs
  --ui LANG        language of labels and roles in the output (default en)
  --all            also the candidates that were rejected, and why
`;

/** The command line makes no sense. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const { lang, date } = values;
  if (positionals.length === 0) throw new UsageError('No file was given.');
  if (date !== undefined && !isPartialDate(date)) {
    throw new UsageError(`--date ${date}: must be YYYY, YYYY-MM or YYYY-MM-DD.`);
  }
  if (lang !== undefined && !/^[a-z]{2,3}$/.test(lang)) {
    throw new UsageError(`--lang ${lang}: must be a language like nl.`);
  }
  return {
    files: positionals,
    ...(lang !== undefined && { lang }),
    ...(date !== undefined && { date }),
    ui: values.ui ?? 'en',
    all: values.all ?? false,
    packs: !values['no-packs'],
    glossaries: values.glossary ?? [],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        ui: { type: 'string' },
        all: { type: 'boolean' },
        glossary: { type: 'string', multiple: true },
        'no-packs': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
