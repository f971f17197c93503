import * as v from 'valibot';
import { type Backup, backupSchema } from '../../lib/model/backup';

const MiB = 1024 * 1024;
/** A larger file is not made into text: a string of the browser would not hold it. */
const mostMiB = 400;

/** Why a file is no file of everything. */
export type WrongFile = 'too-big' | 'not-json' | 'other' | 'newer' | 'broken';

/** The file is not one that everything can be restored from. */
export class WrongFileError extends Error {
  override readonly name = 'WrongFileError';
  constructor(
    readonly code: WrongFile,
    /** Where or how, for those who can mend it. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Only what tells a file of everything from other JSON, and of which version it is. */
const headSchema = v.object({ format: v.literal('sidelight-everything'), version: v.number() });

/** Reads a file of everything. @throws WrongFileError */
export async function readEverything(file: Blob): Promise<Backup> {
  if (file.size > mostMiB * MiB) throw new WrongFileError('too-big', `${mostMiB} MB`);
  const json = parse(await file.text());
  const head = v.safeParse(headSchema, json);
  if (!head.success) throw new WrongFileError('other', '');
  if (head.output.version > 1) throw new WrongFileError('newer', String(head.output.version));
  const parsed = v.safeParse(backupSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new WrongFileError('broken', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WrongFileError('not-json', error instanceof Error ? error.message : String(error));
  }
}
