import { useState } from 'preact/hooks';
import { type Concept, type ConceptId, labelOf } from '../../lib/model/concept';
import type { Proposal } from '../../lib/model/proposal';
import { EntryForm } from '../entry/EntryForm';
import { LookupView } from '../lookup/LookupView';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import { SearchView } from './SearchView';

/** What of the glossary is open: an entry, a form for a new one, or the search. */
export interface GlossaryPlace {
  readonly entry?: ConceptId;
  readonly proposal?: Proposal;
}

interface GlossaryProps extends ViewProps {
  readonly place: GlossaryPlace;
  readonly onGo: (place: GlossaryPlace) => void;
}

/** Search, the entry that was chosen, a new one, or one from Wikidata. */
export function GlossaryView({ place, onGo, ...view }: GlossaryProps) {
  const [query, setQuery] = useState('');
  const [lookingUp, setLookingUp] = useState(false);
  const close = () => onGo({});
  const open = (entry: ConceptId) => onGo({ entry });
  const lookUp = (name: string) => {
    setQuery(name);
    setLookingUp(true);
    onGo({});
  };
  const create = (concept: Concept) => onGo({ proposal: { concept, alike: [] } });
  if (place.entry !== undefined) {
    return <OpenEntry key={place.entry} {...view} id={place.entry} onClose={close} />;
  }
  if (place.proposal) {
    const { concept, ...proposal } = place.proposal;
    const proposed = proposal.quote !== undefined || proposal.alike.length > 0;
    return (
      <EntryForm
        key={concept.id}
        {...view}
        concept={concept}
        entry={null}
        {...(proposed && { proposal })}
        onOpen={open}
        {...(view.settings.lookup && { onLookUp: () => lookUp(labelOf(concept, view.lang)) })}
        onClose={close}
      />
    );
  }
  if (lookingUp) {
    const leave = (then: () => void) => {
      setLookingUp(false);
      then();
    };
    return (
      <LookupView
        {...view}
        query={query}
        onPick={(concept) => leave(() => create(concept))}
        onOpen={(concept) => leave(() => open(concept))}
        onClose={() => setLookingUp(false)}
      />
    );
  }
  return (
    <SearchView
      {...view}
      query={query}
      onQuery={setQuery}
      onOpen={open}
      onCreate={create}
      onPropose={(proposal) => onGo({ proposal })}
      onLookUp={() => setLookingUp(true)}
    />
  );
}

function OpenEntry({ id, onClose, ...view }: ViewProps & { id: ConceptId; onClose: () => void }) {
  const { services, t } = view;
  const entry = useRemote(() => services.ask('glossary.get', { concept: id }), [id]);
  if (entry.state === 'loading') return null;
  if (entry.state === 'failed') return <p class="message">{entry.message}</p>;
  if (!entry.value) {
    return (
      <div class="message">
        <p>{t('glossary.gone')}</p>
        <button type="button" onClick={onClose}>
          {t('form.back')}
        </button>
      </div>
    );
  }
  return (
    <EntryForm {...view} concept={entry.value.concept} entry={entry.value} onClose={onClose} />
  );
}
