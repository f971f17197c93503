import { bytesToDetect, detectFormat } from './detect-format';
import type { Finding, FormatId, Reading, ReadOptions } from './format';
import { formatOf } from './formats';

export { formatOf } from './formats';

const MiB = 1024 * 1024;
/** Larger files are refused before they are read. */
export const mostMiB = 128;

/**
 * Reads a glossary in whichever format it is. Bad content gives findings beside the good entries;
 * the promise rejects only with the reason of `options.signal`.
 * @param as the format, where the reader has chosen it; otherwise it is seen from name and contents
 */
export async function readGlossaryFile(
  file: Blob & { readonly name: string },
  options: ReadOptions,
  as?: FormatId,
): Promise<Reading> {
  options.signal.throwIfAborted();
  if (file.size === 0) return refused(as, { code: 'empty-file', lost: true });
  if (file.size > mostMiB * MiB) {
    const values = { size: Math.ceil(file.size / MiB), most: mostMiB };
    return refused(as, { code: 'too-big', values, lost: true });
  }
  try {
    const format = as ?? (await formatOfFile(file));
    if (!format) return refused(as, { code: 'unknown-format', lost: true });
    return { format, ...(await formatOf(format).read(file, options)) };
  } catch (error) {
    options.signal.throwIfAborted();
    // The file was moved or changed since it was chosen, or may not be read.
    if (!(error instanceof DOMException)) throw error;
    return refused(as, { code: 'unreadable', lost: true });
  }
}

async function formatOfFile(file: Blob & { readonly name: string }): Promise<FormatId | undefined> {
  const start = await file.slice(0, bytesToDetect).arrayBuffer();
  return detectFormat(file.name, new Uint8Array(start));
}

function refused(format: FormatId = 'csv', finding: Finding): Reading {
  return { format, concepts: [], findings: [finding], more: 0 };
}
