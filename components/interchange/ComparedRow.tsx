import { useId, useState } from 'preact/hooks';
import { labelOf } from '../../lib/model/concept';
import type { ManagerViewProps } from '../manager-props';
import type { Compared } from './compare';
import { Differences } from './Differences';
import { namedFields } from './field-text';

export interface ComparedRowProps extends Pick<ManagerViewProps, 'services' | 'lang' | 't'> {
  readonly compared: Compared;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/** One entry of the file: whether it is taken, and what it would change. */
export function ComparedRow({ compared, taken, onTake, services, lang, t }: ComparedRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { concept, comparison } = compared;
  const { status, fields, present } = comparison;
  const label = labelOf(concept, lang);
  const differing = namedFields.filter((field) => fields.includes(field));
  return (
    <li class="compared">
      <label class="check">
        <input
          type="checkbox"
          checked={taken}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />
        <span>
          <span class="name">{label}</span> <span class="quiet">{t(`kind.${concept.kind}`)}</span>
        </span>
      </label>
      {status === 'alike' && present && (
        <p class="quiet">{t('import.alikeTo', { label: present.label, id: present.concept })}</p>
      )}
      {differing.length > 0 && (
        <p class="quiet">
          {t('import.differsIn', {
            fields: differing.map((field) => t(`import.field.${field}`)).join(', '),
          })}{' '}
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t(open ? 'import.hideChangeOf' : 'import.showChangeOf', { label })}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'import.hide' : 'import.show')}
          </button>
        </p>
      )}
      <div id={id}>{open && <Differences {...{ compared, services, t }} />}</div>
    </li>
  );
}
