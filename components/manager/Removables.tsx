import type { ManagerViewProps } from '../manager-props';
import { useListFocus } from './use-list-focus';

interface RemovablesProps extends Pick<ManagerViewProps, 't'> {
  readonly rows: readonly Removable[];
  /** What is said when there are none. */
  readonly none: string;
  readonly onRemove: (id: string) => void;
}
export interface Removable {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
}

/** A plain list of which each row can be taken away. */
export function Removables({ rows, none, onRemove, t }: RemovablesProps) {
  const box = useListFocus(rows);
  return (
    <div {...box}>
      {rows.length === 0 && <p class="quiet">{none}</p>}
      <ul class="plain rows">
        {rows.map(({ id, name, detail }) => (
          <li key={id}>
            <p class="what">
              <span>{name}</span>
              {detail && <span class="quiet">{detail}</span>}
            </p>
            <button
              type="button"
              class="link"
              aria-label={`${t('manager.takeAway')}: ${[name, detail].filter(Boolean).join(', ')}`}
              onClick={() => onRemove(id)}
            >
              {t('manager.takeAway')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
