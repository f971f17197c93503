import { kinds, pick } from '../../lib/model/concept';
import { type Filter, ownStates } from '../../lib/model/entry';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';

interface FilterProps extends Pick<ViewProps, 'services' | 'lang' | 't' | 'revision'> {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows a search by kind, by pack or what is the reader's own, and by tag. */
export function Filters({ services, lang, t, revision, filter, onChange }: FilterProps) {
  const facets = useRemote(() => services.ask('glossary.facets', {}), [revision]);
  const { packs, tags } = facets.state === 'ready' ? facets.value : { packs: [], tags: [] };
  const { kind, pack, tag, state, ...none } = filter;
  const set = (change: { readonly [Field in keyof Filter]?: Filter[Field] | undefined }) => {
    const next = Object.entries({ ...filter, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    onChange(Object.fromEntries(next) as typeof none);
  };
  const from = (value: string) => {
    const own = ownStates.find((one) => one === value);
    set({ state: own, pack: own || value === '' ? undefined : value });
  };
  return (
    <div class="filters">
      <select
        aria-label={t('form.kind')}
        value={kind ?? ''}
        onChange={({ currentTarget }) =>
          set({ kind: kinds.find((one) => one === currentTarget.value) })
        }
      >
        <option value="">{t('filter.anyKind')}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t(`kind.${one}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('filter.from')}
        value={state ?? pack ?? ''}
        onChange={({ currentTarget }) => from(currentTarget.value)}
      >
        <option value="">{t('filter.anywhere')}</option>
        <optgroup label={t('filter.yours')}>
          {ownStates.map((one) => (
            <option key={one} value={one}>
              {t(`filter.${one}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('packs.title')}>
          {packs.map(({ pack: id, title }) => (
            <option key={id} value={id}>
              {pick(title, [lang]) ?? id}
            </option>
          ))}
        </optgroup>
      </select>
      {(tags.length > 0 || tag !== undefined) && (
        <select
          aria-label={t('filter.tag')}
          value={tag ?? ''}
          onChange={({ currentTarget }) => set({ tag: currentTarget.value || undefined })}
        >
          <option value="">{t('filter.anyTag')}</option>
          {tags.map(({ tag: one, entries }) => (
            <option key={one} value={one}>
              {one} ({entries})
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
