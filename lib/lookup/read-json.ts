import { LookupError } from './lookup-error';

/** Bytes that an answer may have; the largest items (countries) are below 2 MB. */
export const longestAnswer = 4 * 1024 * 1024;

/**
 * Reads an answer to its end; one that is too long is not read further.
 * @throws LookupError `unreadable` when it is too long or no JSON, `offline` when it breaks off
 */
export async function readJson(response: Response): Promise<unknown> {
  const text = await readText(response);
  try {
    return JSON.parse(text);
  } catch {
    throw new LookupError('unreadable', 'The answer of Wikidata cannot be read.');
  }
}

async function readText(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > longestAnswer) {
    await response.body?.cancel();
    throw tooLong();
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new LookupError('offline', 'The answer of Wikidata broke off.');
    });
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > longestAnswer) {
      await reader.cancel();
      throw tooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tooLong(): LookupError {
  return new LookupError('unreadable', 'The answer of Wikidata is longer than 4 MB.');
}
