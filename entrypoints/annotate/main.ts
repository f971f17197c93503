import { annotate } from './annotate';
import { readDocuments } from './documents';
import { loadGlossary } from './glossary';
import { parseOptions, UsageError, usage } from './options';

/** The command-line door: JSON Lines on standard output, trouble on standard error. */
function main(args: readonly string[]): number {
  let failed = false;
  const warn = (message: string) => {
    failed = true;
    process.stderr.write(`${message}\n`);
  };
  const options = parseOptions(args);
  const glossary = loadGlossary(options, warn);
  for (const file of options.files) {
    try {
      for (const document of readDocuments(file, options)) {
        process.stdout.write(`${JSON.stringify(annotate(document, glossary, options))}\n`);
      }
    } catch (error) {
      warn(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
