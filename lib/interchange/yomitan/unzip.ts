import { Unzip, UnzipInflate } from 'fflate';
import type { Trouble } from '../issue-finding';

const MiB = 1024 * 1024;
/** Bytes of the archive at a time; deflate makes at most a thousand times as many of them. */
const sliceBytes = 1 << 14;
/** One file, unpacked. */
const mostFileMiB = 64;
/** All files that are wanted, unpacked. */
const mostMiB = 512;
/** Dictionaries with pictures have many. */
const mostFiles = 50_000;

/** A file out of an archive, or how far in the archive it is. */
export type ZipStep = { readonly name: string; readonly bytes: Uint8Array } | number;

/** Why unpacking ended. */
export interface ZipFailure {
  readonly trouble: Trouble;
  readonly file?: string;
}

/**
 * Unpacks the wanted files of a zip archive, each as it is complete. Sizes are counted while they
 * are unpacked, whatever the archive claims, and nothing else is unpacked at all; so an archive
 * that would unpack to more than the limits ends at them.
 * @returns why it ended early, undefined when it did not
 */
export function* unzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
): Generator<ZipStep, ZipFailure | undefined> {
  const ready: { name: string; bytes: Uint8Array }[] = [];
  let failure: ZipFailure | undefined;
  let files = 0;
  let total = 0;
  const fail = (code: Trouble['code'], most: number, file?: string) => {
    failure ??= { trouble: { code, values: { most } }, ...(file !== undefined && { file }) };
  };

  const unpacker = new Unzip((file) => {
    files += 1;
    if (files > mostFiles) fail('too-many-files', mostFiles);
    if (failure || !wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, part, final) => {
      if (failure) return;
      if (error) return fail('broken-zip', 0, file.name);
      parts.push(part);
      size += part.length;
      total += part.length;
      if (size > mostFileMiB * MiB) fail('unpacks-too-big', mostFileMiB, file.name);
      else if (total > mostMiB * MiB) fail('unpacks-too-big', mostMiB);
      else if (final) ready.push({ name: file.name, bytes: concat(parts, size) });
    };
    file.start();
  });
  unpacker.register(UnzipInflate);

  for (let at = 0; at < archive.length && !failure; at += sliceBytes) {
    const end = at + sliceBytes;
    try {
      unpacker.push(archive.subarray(at, end), end >= archive.length);
    } catch {
      fail('broken-zip', 0);
    }
    yield* ready.splice(0);
    yield Math.min(end, archive.length);
  }
  if (!hasEnd(archive)) fail('broken-zip', 0);
  return failure;
}

/** Every archive ends in a record `PK`, 5, 6 of 22 bytes with a comment of at most 65,535. */
function hasEnd(archive: Uint8Array): boolean {
  const first = Math.max(0, archive.length - 22 - 0xffff);
  for (let at = archive.length - 22; at >= first; at -= 1) {
    const [p, k, five, six] = archive.subarray(at, at + 4);
    if (p === 0x50 && k === 0x4b && five === 5 && six === 6) return true;
  }
  return false;
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
