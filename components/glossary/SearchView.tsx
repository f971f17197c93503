import { useEffect, useRef, useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Concept, ConceptId } from '../../lib/model/concept';
import type { Filter, Found } from '../../lib/model/entry';
import type { Proposal } from '../../lib/model/proposal';
import { blankConcept } from '../entry/blank';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import { Filters } from './Filters';
import { FoundList } from './FoundList';

/** Rows of a page; more are fetched when the reader asks for them. */
const pageSize = 60;

interface SearchProps extends ViewProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (concept: ConceptId) => void;
  readonly onCreate: (concept: Concept) => void;
  readonly onPropose: (proposal: Proposal) => void;
  readonly onLookUp: () => void;
}

/** Search over everything, as one types, with filters; and the ways to add what is not there. */
export function SearchView({ query, onQuery, onOpen, onCreate, ...props }: SearchProps) {
  const { services, lang, t, revision } = props;
  const [filter, setFilter] = useState<Filter>({});
  const [rows, setRows] = useState(pageSize);
  const search = useRef<HTMLInputElement>(null);
  const result = useRemote(
    () => services.ask('glossary.search', { query, lang, limit: rows, ...filter }),
    [query, lang, rows, filter, revision],
  );
  // What was found before stays until the new answer is there: no flicker between keystrokes.
  const shown = useRef<{ found: readonly Found[]; total: number } | null>(null);
  if (result.state === 'ready') shown.current = result.value;
  const answer = shown.current;
  useEffect(() => search.current?.focus(), []);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, []);
  const narrow = (next: Filter) => {
    setFilter(next);
    setRows(pageSize);
  };
  const missing = query.trim() !== '' && answer?.total === 0;
  return (
    <div class="glossary">
      <input
        ref={search}
        type="search"
        aria-label={t('glossary.search')}
        placeholder={t('glossary.search')}
        value={query}
        onInput={({ currentTarget }) => {
          onQuery(currentTarget.value);
          setRows(pageSize);
        }}
      />
      <Filters {...props} filter={filter} onChange={narrow} />
      <AddWays {...props} query={query} missing={missing} onCreate={onCreate} />
      {result.state === 'failed' && <p class="message">{result.message}</p>}
      {answer?.total === 0 && (
        <p class="message">
          {query.trim() === '' ? t('glossary.empty') : t('glossary.none', { query })}
        </p>
      )}
      <FoundList {...props} found={answer?.found ?? []} onOpen={onOpen} />
      {answer && answer.total > 0 && (
        <p class="row quiet" role="status">
          {t(pluralKey('glossary.total', answer.total, lang), { count: answer.total })}
          {answer.found.length < answer.total && (
            <button type="button" class="link" onClick={() => setRows(rows * 2)}>
              {t('glossary.more')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** A new entry, what is selected on the page, or Wikidata. */
function AddWays({
  services,
  lang,
  t,
  query,
  missing,
  onCreate,
  onPropose,
  onLookUp,
}: ViewProps &
  Pick<SearchProps, 'query' | 'onCreate' | 'onPropose' | 'onLookUp'> & {
    readonly missing: boolean;
  }) {
  const [unselected, setUnselected] = useState(false);
  const addSelected = async () => {
    const selection = await services.readSelection();
    setUnselected(selection === null);
    if (selection) onPropose(await services.ask('proposal.make', selection));
  };
  return (
    <>
      <div class="row ways">
        <button
          type="button"
          class={missing ? 'primary' : 'link'}
          onClick={() => onCreate(blankConcept(query, lang))}
        >
          {missing ? t('glossary.create', { query }) : t('glossary.new')}
        </button>
        <button type="button" class="link" onClick={() => void addSelected()}>
          {t('glossary.addSelected')}
        </button>
        <button type="button" class="link" onClick={onLookUp}>
          {t('lookup.title')}
        </button>
      </div>
      {unselected && (
        <p class="quiet" role="status">
          {t('glossary.selectFirst')}
        </p>
      )}
    </>
  );
}
