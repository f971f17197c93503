import { useRef, useState } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import { mostTogether, type Removed } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { Failure } from './Failure';
import { TrashHead } from './TrashHead';
import { TrashRow } from './TrashRow';
import { useAttempt } from './use-attempt';
import { useListFocus } from './use-list-focus';

/** Rows drawn at first, and at every wish for more. */
const step = 200;
const nothing: readonly Removed[] = [];

/** Deleted entries: back to the glossary, or away for good. */
export function TrashSection({ services, t, lang, revision }: ManagerViewProps) {
  const [wanted, setWanted] = useState<ReadonlySet<ConceptId>>(new Set());
  const [drawn, setDrawn] = useState(step);
  const { failure, attempt } = useAttempt();
  const trash = useRemote(() => services.ask('glossary.trash', { lang }), [revision, lang]);
  const shown = useRef(nothing);
  if (trash.state === 'ready') shown.current = trash.value;
  const rows = shown.current;
  const box = useListFocus(rows);
  // What has left the trash meanwhile is not selected any more.
  const selected = rows.map(({ concept }) => concept).filter((concept) => wanted.has(concept));

  const run = async (what: 'restore' | 'purge', concepts: readonly ConceptId[]) => {
    for (let from = 0; from < concepts.length; from += mostTogether) {
      const together = concepts.slice(from, from + mostTogether);
      await services.ask('glossary.bulk', { concepts: together, action: { do: what } });
    }
  };
  const select = (concept: ConceptId, on: boolean) =>
    setWanted(new Set(on ? [...selected, concept] : selected.filter((one) => one !== concept)));
  return (
    <div {...box}>
      <p class="lead">{t('manager.trashWhat')}</p>
      {trash.state === 'failed' && <p class="message">{trash.message}</p>}
      <Failure words={failure} />
      {trash.state === 'ready' && rows.length === 0 && (
        <p class="message">{t('manager.trashEmpty')}</p>
      )}
      {rows.length > 0 && (
        <TrashHead
          {...{ t, lang }}
          all={rows.length}
          selected={selected.length}
          onSelectAll={(on) => setWanted(new Set(on ? rows.map(({ concept }) => concept) : []))}
          onRestore={() => void attempt(run('restore', selected))}
          onPurge={() => void attempt(run('purge', selected))}
        />
      )}
      <ul class="plain rows">
        {rows.slice(0, drawn).map((removed) => (
          <TrashRow
            key={removed.concept}
            {...{ removed, t, lang }}
            selected={wanted.has(removed.concept)}
            onSelect={(on) => select(removed.concept, on)}
            onRestore={() => void attempt(run('restore', [removed.concept]))}
            onPurge={() => void attempt(run('purge', [removed.concept]))}
          />
        ))}
      </ul>
      {rows.length > drawn && (
        <button type="button" onClick={() => setDrawn(drawn + step)}>
          {t('manager.more')}
        </button>
      )}
    </div>
  );
}
