import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Filter, Found } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { messageOf } from './message-of';

/** Entries asked for at once, and as many as one request may ask for. */
const perPage = 100;
const pagesInOne = 5;
/** Pages that are kept; the first to have come are the first to go. */
const pagesKept = 60;
/** Pages asked for at the same time: a quick scroll passes most of them by. */
const askedTogether = 2;

/** What the list is to show. A new object is a new question. */
export interface Wanted {
  readonly query: string;
  readonly filter: Filter;
}

/** An answer, as far as it was asked for. */
interface Answer {
  readonly question: object;
  readonly wanted: Wanted;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly Found[]>;
}

export interface FoundList {
  /** Null until the first answer. */
  readonly total: number | null;
  /** What the answer that is shown was asked for; it may lag behind what is wanted. */
  readonly shown: Wanted | null;
  readonly failure: string | null;
  /** The entry at a place, where it was asked for already. */
  at(index: number): Found | undefined;
  /** Asks for what is in view, [first, last), where it is not there yet. */
  need(first: number, last: number): void;
  /** The entries in [from, to), asked for where they are not there yet. */
  load(from: number, to: number): Promise<readonly Found[]>;
  again(): void;
}

/**
 * The entries that a search finds, in pages, of which those in view are asked for. What was shown
 * stays until the new answer is there, and an answer that was overtaken is dropped.
 */
export function useFound(
  { services, lang, revision }: Pick<ManagerViewProps, 'services' | 'lang' | 'revision'>,
  wanted: Wanted,
): FoundList {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = useMemo(() => ({}), [wanted, lang, revision, attempt]);
  const pending = useRef(new Set<number>());
  const top = useRef(0);

  const ask = (page: number, pages = 1) =>
    services.ask('glossary.search', {
      query: wanted.query,
      lang,
      ...wanted.filter,
      limit: pages * perPage,
      offset: page * perPage,
    });

  useEffect(() => {
    let current = true;
    // Another question starts at the top; a change of the glossary leaves the reader in place.
    const page = answer?.wanted === wanted ? Math.floor(top.current / perPage) : 0;
    ask(page).then(
      ({ found, total }) => {
        if (!current) return;
        pending.current = new Set();
        setFailure(null);
        setAnswer({ question, wanted, total, pages: new Map([[page, found]]) });
      },
      (error: unknown) => current && setFailure(messageOf(error)),
    );
    return () => {
      current = false;
    };
  }, [question]);

  const at = (index: number) => answer?.pages.get(Math.floor(index / perPage))?.[index % perPage];

  const addPage = async (page: number) => {
    const running = pending.current;
    running.add(page);
    try {
      const { found } = await ask(page);
      if (running !== pending.current) return;
      running.delete(page);
      setAnswer((now) => now && withPage(now, page, found));
    } catch (error) {
      // It stays pending, so that it is asked for anew only when the reader says so.
      if (running === pending.current) setFailure(messageOf(error));
    }
  };

  return {
    total: answer?.total ?? null,
    shown: answer?.wanted ?? null,
    failure,
    at,
    need(first, last) {
      top.current = first;
      if (answer?.question !== question) return;
      const end = Math.min(last, answer.total);
      for (let page = Math.floor(first / perPage); page * perPage < end; page += 1) {
        if (pending.current.size >= askedTogether) return;
        if (!answer.pages.has(page) && !pending.current.has(page)) void addPage(page);
      }
    },
    async load(from, to) {
      const found: Found[] = [];
      for (let index = from; index < to; ) {
        const there = at(index);
        const page = Math.floor(index / perPage);
        const next = there
          ? [there]
          : (await ask(page, pagesInOne)).found.slice(index - page * perPage, to - page * perPage);
        if (next.length === 0) break;
        found.push(...next);
        index += next.length;
      }
      return found;
    },
    again: () => setAttempt(attempt + 1),
  };
}

function withPage(answer: Answer, page: number, found: readonly Found[]): Answer {
  const pages = new Map(answer.pages).set(page, found);
  for (const old of pages.keys()) {
    if (pages.size <= pagesKept) break;
    pages.delete(old);
  }
  return { ...answer, pages };
}
