import { useEffect, useRef, useState } from 'preact/hooks';
import { pluralKey } from '../lib/i18n/translator';
import type { Concept, ConceptId } from '../lib/model/concept';
import type { Found } from '../lib/model/entry';
import { EntryForm } from './EntryForm';
import { LookupView } from './LookupView';
import { useRemote } from './use-remote';
import type { ViewProps } from './view-props';

const limit = 100;

interface GlossaryProps extends ViewProps {
  /** The concept that is being edited. */
  readonly entry: ConceptId | null;
  readonly onOpen: (concept: ConceptId | null) => void;
}

/** Search, and the entry that was chosen. */
export function GlossaryView({ entry, onOpen, ...view }: GlossaryProps) {
  const { services, lang, t, revision } = view;
  const [query, setQuery] = useState('');
  const [draft, setDraft] = useState<Concept | null>(null);
  const [lookingUp, setLookingUp] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const result = useRemote(
    () => services.ask('glossary.search', { query, lang, limit }),
    [query, lang, revision],
  );
  // What was found before stays until the new answer is there: no flicker between keystrokes.
  const shown = useRef<{ found: readonly Found[]; total: number } | null>(null);
  if (result.state === 'ready') shown.current = result.value;
  useEffect(() => search.current?.focus(), [entry, draft]);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, []);

  const close = () => {
    setDraft(null);
    onOpen(null);
  };
  if (draft) return <EntryForm {...view} concept={draft} entry={null} onClose={close} />;
  if (lookingUp) {
    const leave = (then: () => void) => {
      setLookingUp(false);
      then();
    };
    return (
      <LookupView
        {...view}
        query={query}
        onPick={(concept) => leave(() => setDraft(concept))}
        onOpen={(concept) => leave(() => onOpen(concept))}
        onClose={() => setLookingUp(false)}
      />
    );
  }
  if (entry !== null) return <OpenEntry {...view} id={entry} onClose={close} />;
  const answer = shown.current;
  const create = () => setDraft(blank(query, lang));
  return (
    <div class="glossary">
      <div class="row">
        <input
          ref={search}
          type="search"
          aria-label={t('glossary.search')}
          placeholder={t('glossary.search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="button" onClick={create}>
          {query.trim() && answer?.total === 0
            ? t('glossary.create', { query })
            : t('glossary.new')}
        </button>
        <button type="button" class="link" onClick={() => setLookingUp(true)}>
          {t('lookup.title')}
        </button>
      </div>
      {result.state === 'failed' && <p class="message">{result.message}</p>}
      {answer?.total === 0 && <p class="message">{t('glossary.none', { query })}</p>}
      <ul class="plain results">
        {answer?.found.map(({ concept, label, kind, description, own, edited }) => (
          <li key={concept}>
            <button type="button" class="item" onClick={() => onOpen(concept)}>
              <span class="name">{label}</span>
              <span class="quiet kind">{t(`kind.${kind}`)}</span>
              <span class="quiet caption">
                {own && <b>{t('glossary.own')} · </b>}
                {edited && <b>{t('glossary.edited')} · </b>}
                {description}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {answer && answer.total > 0 && (
        <p class="quiet">
          {t(pluralKey('glossary.total', answer.total, lang), { count: answer.total })}
        </p>
      )}
    </div>
  );
}

function OpenEntry({ id, onClose, ...view }: ViewProps & { id: ConceptId; onClose: () => void }) {
  const entry = useRemote(() => view.services.ask('glossary.get', { concept: id }), [id]);
  if (entry.state === 'loading') return null;
  if (entry.state === 'failed') return <p class="message">{entry.message}</p>;
  if (!entry.value) {
    onClose();
    return null;
  }
  return (
    <EntryForm {...view} concept={entry.value.concept} entry={entry.value} onClose={onClose} />
  );
}

function blank(name: string, lang: string): Concept {
  return {
    id: `u:${crypto.randomUUID()}`,
    kind: 'person',
    terms: { [lang]: [{ text: name.trim() }] },
    description: {},
  };
}
