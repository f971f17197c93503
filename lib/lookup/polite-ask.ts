import * as v from 'valibot';
import { errorAnswer } from './answers';
import { busy, LookupError } from './lookup-error';
import { readJson } from './read-json';

/** Milliseconds after which a server that says nothing is given up. */
const patience = 20_000;
/** Seconds that a reader is let wait without being asked; more is said instead. */
const shortWait = 5;
const attempts = 3;
/** Seconds; a server that asks for more is asked again after this. */
const longestWait = 3600;

/** What asking needs of the world. */
export interface World {
  /** The API: `https://www.wikidata.org/w/api.php`. */
  readonly address: string;
  /** Says to Wikimedia which program asks and where its makers can be reached. */
  readonly agent: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Sends one request with these parameters. @throws LookupError */
export type Ask = (parameters: Readonly<Record<string, string>>) => Promise<unknown>;

/**
 * Asks Wikidata as its rules want it: one request at a time, anonymous, with our name, and not
 * before the time that it gives. `maxlag` is not sent, as a reader is waiting, but heeded.
 */
export function politeAsk(world: World): Ask {
  const { address, agent, fetch, now, sleep } = world;
  let line: Promise<unknown> = Promise.resolve();
  let busyUntil = 0;

  const once = async (url: string, attempt: number): Promise<unknown> => {
    const response = await fetch(url, {
      headers: { 'Api-User-Agent': agent },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw new LookupError('offline', 'Wikidata cannot be reached.');
    });
    const wait = waitOf(response, now()) ?? shortWait * 2 ** attempt;
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      throw busy(wait);
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new LookupError('unreadable', `Wikidata answers ${response.status}.`);
    }
    return withoutError(await readJson(response), wait);
  };

  const patiently = async (url: string): Promise<unknown> => {
    for (let attempt = 0; ; attempt++) {
      const left = busyUntil - now();
      if (left > 0) throw busy(Math.ceil(left / 1000));
      try {
        return await once(url, attempt);
      } catch (error) {
        if (!(error instanceof LookupError) || error.seconds === undefined) throw error;
        if (error.seconds > shortWait || attempt + 1 >= attempts) {
          busyUntil = now() + error.seconds * 1000;
          throw error;
        }
        await sleep(error.seconds * 1000);
      }
    }
  };

  return (parameters) => {
    const query = new URLSearchParams({
      format: 'json',
      formatversion: '2',
      origin: '*',
      ...parameters,
    });
    const turn = line.then(() => patiently(`${address}?${query}`));
    line = turn.catch(() => undefined);
    return turn;
  };
}

/** Seconds that the server wants us to wait: a number, or a moment. */
function waitOf(response: Response, now: number): number | null {
  const text = response.headers.get('retry-after');
  if (text === null) return null;
  const seconds = /^\d+$/.test(text.trim()) ? Number(text) : (Date.parse(text) - now) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 1), longestWait);
}

/** The API says most of what is wrong in an answer that is otherwise fine. */
function withoutError(answer: unknown, wait: number): unknown {
  const parsed = v.safeParse(errorAnswer, answer);
  if (!parsed.success) return answer;
  const { code, info } = parsed.output.error;
  if (code === 'maxlag' || code === 'ratelimited') throw busy(wait);
  if (code === 'no-such-entity') {
    throw new LookupError('not-found', 'Wikidata has no such item.');
  }
  throw new LookupError('unreadable', `Wikidata refuses: ${info || code}`);
}
