import { useId, useState } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import type { Found } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';

interface GroupProps extends Pick<ManagerViewProps, 't'> {
  readonly group: readonly Found[];
  /** Titles of packs by id. */
  readonly packs: ReadonlyMap<string, string>;
  readonly onMerge: (into: ConceptId) => void;
}

/** Entries that look like one: the reader says which of them stays. */
export function DuplicateGroup({ group, packs, onMerge, t }: GroupProps) {
  const [first] = group;
  // What a pack keeps up to date is the better one to build on.
  const [into, setInto] = useState((group.find(({ pack }) => pack !== null) ?? first)?.concept);
  const name = useId();
  if (!first || into === undefined) return null;
  return (
    <fieldset>
      <legend>
        <span class="name">{first.label}</span> <span class="quiet">{t(`kind.${first.kind}`)}</span>
      </legend>
      {group.map(({ concept, label, description, pack, tags }) => (
        <label class="check" key={concept}>
          <input
            type="radio"
            name={name}
            checked={concept === into}
            onChange={() => setInto(concept)}
          />
          <span>
            {label}{' '}
            <span class="quiet">
              {[
                pack === null ? t('glossary.own') : (packs.get(pack) ?? pack),
                ...tags.map((tag) => `#${tag}`),
                description,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </label>
      ))}
      <button
        type="button"
        aria-label={`${t('manager.merge')}: ${first.label}`}
        onClick={() => onMerge(into)}
      >
        {t('manager.merge')}
      </button>
    </fieldset>
  );
}
