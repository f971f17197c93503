import type { ManagerViewProps } from '../manager-props';
import { hashOf } from './route';
import type { Wanted } from './use-found';

/** Why the list is empty, and what then. */
export function Nothing({ wanted, t }: Pick<ManagerViewProps, 't'> & { readonly wanted: Wanted }) {
  const filtered = Object.keys(wanted.filter).length > 0;
  if (wanted.query.trim() !== '') {
    const query = wanted.query.trim();
    return (
      <div class="message">
        <p>
          {t('glossary.none', { query })} {filtered && t('manager.filtered')}
        </p>
        <p class="choices">
          <a href={hashOf({ at: 'new' })}>{t('glossary.create', { query })}</a>
        </p>
      </div>
    );
  }
  if (filtered) return <p class="message">{t('manager.noneSuch')}</p>;
  return (
    <div class="message">
      <p>{t('manager.empty')}</p>
      <p class="choices">
        <a href="#packs">{t('manager.packs')}</a>
        <a href="#import">{t('manager.import')}</a>
      </p>
    </div>
  );
}
