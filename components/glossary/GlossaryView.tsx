import { useState } from 'preact/hooks';
import { type Concept, type ConceptId, labelOf } from '../../lib/model/concept';
import type { Proposal } from '../../lib/model/proposal';
import type { Draft } from '../entry/draft';
import { EntryForm } from '../entry/EntryForm';
import type { Typed } from '../entry/typed';
import { LookupView } from '../lookup/LookupView';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import { SearchView } from './SearchView';

/** What of the glossary is open: an entry, a form for a new one, or the search. */
export interface GlossaryPlace {
  readonly entry?: ConceptId;
  readonly proposal?: Proposal;
  /** A form that the reader did not finish. */
  readonly typed?: Typed;
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
  if (place.typed) {
    const { concept, isNew, draft } = place.typed;
    const form = { ...view, typed: draft, onClose: close };
    if (isNew) return <EntryForm {...form} concept={concept} entry={null} />;
    return <OpenEntry {...form} id={concept.id} />;
  }
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

interface OpenProps extends ViewProps {
  readonly id: ConceptId;
  readonly typed?: Draft;
  readonly onClose: () => void;
}

function OpenEntry({ id, ...form }: OpenProps) {
  const { services, t, onClose } = form;
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
  return <EntryForm {...form} concept={entry.value.concept} entry={entry.value} />;
}
