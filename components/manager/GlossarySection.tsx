import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import type { Bulk } from '../../lib/model/entry';
import type { ManagerServices } from '../manager-props';
import type { Services } from '../services';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import { BulkBar } from './BulkBar';
import { EntryList } from './EntryList';
import { NewEntry, OpenEntry } from './EntryPane';
import { Failure } from './Failure';
import { FilterBar } from './FilterBar';
import { ListHead } from './ListHead';
import { Nothing } from './Nothing';
import { type GlossaryPlace, hashOf } from './route';
import { useAttempt } from './use-attempt';
import { useFound, type Wanted } from './use-found';
import { useSelection } from './use-selection';
import { useUnsaved } from './use-unsaved';

export interface GlossarySectionProps extends ViewProps {
  readonly services: ManagerServices & Services;
  readonly place: GlossaryPlace;
  readonly onGo: (place: GlossaryPlace) => void;
  readonly onExport: (concepts: readonly ConceptId[]) => void;
}

const everything: Wanted = { query: '', filter: {} };

/** Everything in the glossary: found, selected, changed together, opened. */
export function GlossarySection({ place, onGo, onExport, ...view }: GlossarySectionProps) {
  const { services, t, lang, revision } = view;
  const [wanted, setWanted] = useState(everything);
  const [selecting, setSelecting] = useState(false);
  const { failure, attempt } = useAttempt();
  const [busy, setBusy] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const list = useFound(view, wanted);
  const selection = useSelection(list);
  const unsaved = useUnsaved(place, onGo);
  const asked = useRemote(() => services.ask('glossary.facets', {}), [revision]);
  const facets = asked.state === 'ready' ? asked.value : null;
  const toList = () => (box.current ?? search.current)?.focus();

  const wasOpen = useRef(place.at !== 'list');
  useEffect(() => {
    if (place.at === 'list' && wasOpen.current) toList();
    wasOpen.current = place.at !== 'list';
  }, [place.at]);

  const change = async (action: Bulk) => {
    setBusy(true);
    const concepts = [...selection.ids];
    const done = await attempt(services.ask('glossary.bulk', { concepts, action }));
    setBusy(false);
    if (!done || action.do !== 'remove') return;
    selection.clear();
    toList();
  };
  const close = () => onGo({ at: 'list' });
  const { total } = list;
  return (
    <div class="split" data-open={place.at !== 'list'}>
      <div class="browse">
        <div class="row search">
          <input
            ref={search}
            type="search"
            aria-label={t('glossary.search')}
            placeholder={t('glossary.search')}
            maxLength={200}
            value={wanted.query}
            onInput={({ currentTarget }) => setWanted({ ...wanted, query: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              toList();
            }}
          />
          <a
            class="button"
            href={hashOf({ at: 'new' })}
            onClick={(event) => {
              event.preventDefault();
              unsaved.go({ at: 'new' });
            }}
          >
            {t('glossary.new')}
          </a>
        </div>
        <FilterBar
          {...{ facets, t, lang }}
          filter={wanted.filter}
          onChange={(filter) => setWanted({ ...wanted, filter })}
        />
        <ListHead
          {...{ total, selecting, t, lang }}
          onSelecting={(on) => {
            if (!on) selection.clear();
            setSelecting(on);
          }}
          onSelectAll={() => void attempt(selection.all())}
        />
        {list.failure !== null && (
          <p class="complaint" role="alert">
            {list.failure}{' '}
            <button type="button" class="link" onClick={list.again}>
              {t('manager.again')}
            </button>
          </p>
        )}
        {total === null && list.failure === null && <p class="message">{t('manager.loading')}</p>}
        {total === 0 && <Nothing wanted={list.shown ?? wanted} t={t} />}
        {total !== null && total > 0 && (
          <EntryList
            {...{ list, selection, selecting, box, t, lang }}
            open={place.at === 'entry' ? place.concept : null}
            onOpen={(concept) => unsaved.go({ at: 'entry', concept })}
            onRemove={() => void change({ do: 'remove' })}
            onWork={(work) => void attempt(work)}
          />
        )}
        <Failure words={failure} />
        <BulkBar
          {...{ busy, t, lang }}
          count={selection.ids.size}
          cut={selection.cut}
          tags={facets?.tags.map(({ tag }) => tag) ?? []}
          onDo={(action) => void change(action)}
          onExport={() => onExport([...selection.ids])}
          onClear={() => {
            selection.clear();
            toList();
          }}
        />
      </div>
      {place.at === 'entry' && (
        <OpenEntry
          key={place.concept}
          {...{ ...view, unsaved }}
          concept={place.concept}
          onClose={close}
        />
      )}
      {place.at === 'new' && (
        <NewEntry {...{ ...view, unsaved }} name={wanted.query} onClose={close} />
      )}
    </div>
  );
}
