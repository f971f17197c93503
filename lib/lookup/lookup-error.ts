import type { Looked, LookupCode } from '../model/lookup';

/** A look-up that came to nothing; the message is fit to be shown. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  constructor(
    readonly code: LookupCode,
    message: string,
    /** With `busy`: seconds until it may be tried again. */
    readonly seconds?: number,
  ) {
    super(message);
  }
}

/** Wikidata asks us to wait. @param seconds until the next request may be sent */
export function busy(seconds: number): LookupError {
  return new LookupError('busy', `Wikidata is busy; try again in ${seconds} s.`, seconds);
}

/** Turns what may go wrong with a look-up into an answer; a fault of ours is still thrown. */
export async function looked<T>(work: Promise<T>): Promise<Looked<T>> {
  try {
    return { found: await work };
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const { code, message, seconds } = error;
    return { problem: { code, message, ...(seconds !== undefined && { seconds }) } };
  }
}
