import { kinds, pick } from '../../lib/model/concept';
import { type Facets, type Filter, ownStates } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { Choice } from './Choice';

interface FilterBarProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  readonly filter: Filter;
  /** Null until they are known. */
  readonly facets: Facets | null;
  readonly onChange: (filter: Filter) => void;
}

/** Four ways to narrow the list down. */
export function FilterBar({ filter, facets, onChange, t, lang }: FilterBarProps) {
  const counted = (name: string, entries: number | undefined) =>
    entries === undefined ? name : `${name} (${entries.toLocaleString(lang)})`;
  const without = <Field extends keyof Filter>(field: Field): Omit<Filter, Field> => {
    const { [field]: _, ...others } = filter;
    return others;
  };
  const packs = new Map(facets?.packs.map((pack) => [pack.pack, pack]));
  const tags = new Map(facets?.tags.map(({ tag, entries }) => [tag, entries]));
  const all = t('manager.any');
  return (
    <div class="filters">
      <Choice
        {...{ all }}
        label={t('manager.kind')}
        options={kinds}
        value={filter.kind}
        nameOf={(kind) => t(`kind.${kind}`)}
        onChange={(kind) => onChange({ ...without('kind'), ...(kind && { kind }) })}
      />
      <Choice
        {...{ all }}
        label={t('manager.pack')}
        options={[...packs.keys()]}
        value={filter.pack}
        nameOf={(id) => {
          const pack = packs.get(id);
          return counted(pick(pack?.title ?? {}, [lang]) ?? id, pack?.entries);
        }}
        onChange={(pack) => onChange({ ...without('pack'), ...(pack && { pack }) })}
      />
      <Choice
        {...{ all }}
        label={t('manager.tag')}
        options={[...tags.keys()]}
        value={filter.tag}
        nameOf={(tag) => counted(tag, tags.get(tag))}
        onChange={(tag) => onChange({ ...without('tag'), ...(tag && { tag }) })}
      />
      <Choice
        {...{ all }}
        label={t('manager.yours')}
        options={ownStates}
        value={filter.state}
        nameOf={(state) => counted(t(`manager.state.${state}`), facets?.states[state])}
        onChange={(state) => onChange({ ...without('state'), ...(state && { state }) })}
      />
      {Object.keys(filter).length > 0 && (
        <button type="button" class="link" onClick={() => onChange({})}>
          {t('manager.noFilter')}
        </button>
      )}
    </div>
  );
}
