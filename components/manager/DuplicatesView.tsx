import { useRef } from 'preact/hooks';
import { type ConceptId, pick } from '../../lib/model/concept';
import type { Found } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { DuplicateGroup } from './DuplicateGroup';
import { Failure } from './Failure';
import { hashOf } from './route';
import { useAttempt } from './use-attempt';
import { useListFocus } from './use-list-focus';

const nothing: readonly (readonly Found[])[] = [];

/** Entries that share a name and a kind, in groups of which one entry can be made. */
export function DuplicatesView({ services, t, lang, revision }: ManagerViewProps) {
  const { failure, attempt } = useAttempt();
  const groups = useRemote(() => services.ask('glossary.duplicates', { lang }), [revision, lang]);
  const facets = useRemote(() => services.ask('glossary.facets', {}), [revision]);
  const packs = new Map(
    facets.state === 'ready'
      ? facets.value.packs.map(({ pack, title }) => [pack, pick(title, [lang]) ?? pack])
      : [],
  );
  const shown = useRef(nothing);
  if (groups.state === 'ready') shown.current = groups.value;
  const box = useListFocus(shown.current);
  const merge = async (into: ConceptId, group: readonly Found[]) => {
    for (const { concept: from } of group) {
      if (from !== into) await services.ask('glossary.merge', { into, from });
    }
  };
  return (
    <div {...box}>
      <p class="back">
        <a href={hashOf({ at: 'list' })}>← {t('form.back')}</a>
      </p>
      <p class="lead">{t('manager.duplicatesWhat')}</p>
      <Failure words={failure} />
      {groups.state === 'failed' && <p class="message">{groups.message}</p>}
      {groups.state === 'loading' && shown.current.length === 0 && (
        <p class="message">{t('manager.loading')}</p>
      )}
      {groups.state === 'ready' && groups.value.length === 0 && (
        <p class="message">{t('manager.noDuplicates')}</p>
      )}
      <ul class="plain rows groups">
        {shown.current.map((group) => (
          <li key={group.map(({ concept }) => concept).join(' ')}>
            <DuplicateGroup
              {...{ group, packs, t }}
              onMerge={(into) => void attempt(merge(into, group))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
