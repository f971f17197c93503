import { useState } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import { FoundList } from './FoundList';

const limit = 200;

/** The reader's own notes, each with the entry that it belongs to. */
export function NotesView({
  onOpen,
  ...view
}: ViewProps & { readonly onOpen: (concept: ConceptId) => void }) {
  const { services, lang, t, revision } = view;
  const [query, setQuery] = useState('');
  const noted = useRemote(
    () => services.ask('glossary.search', { query, lang, limit, state: 'noted' }),
    [query, lang, revision],
  );
  return (
    <div class="glossary">
      <input
        type="search"
        aria-label={t('notes.search')}
        placeholder={t('notes.search')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {noted.state === 'failed' && <p class="message">{noted.message}</p>}
      {noted.state === 'ready' && (
        <>
          {noted.value.total === 0 && <p class="message">{t('notes.none')}</p>}
          <FoundList {...view} found={noted.value.found} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}
