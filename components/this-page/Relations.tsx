import { useId } from 'preact/hooks';
import { formatList } from '../../lib/i18n/format-list';
import { pluralKey } from '../../lib/i18n/translator';
import type { CastRelation } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';
import { FoldedList } from './FoldedList';

/** More than these are for who wants to know. */
const shownAtFirst = 5;

/** How those in the article belong together: Lavrov – counterpart of – Blinken. */
export function Relations({
  relations,
  t,
  lang,
}: ViewProps & { readonly relations: readonly CastRelation[] }) {
  const id = useId();
  const link = ({ type, title, from }: CastRelation): string => {
    if (type === 'office') return title ?? '';
    if (type === 'related' || type === 'notSameAs') return '';
    return t(pluralKey(`page.relation.${type}`, from.length, lang));
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('page.relations')}</h2>
      <FoldedList items={relations} first={shownAtFirst} class="relations" t={t}>
        {(relation) => (
          <li key={`${relation.type} ${relation.title} ${relation.to.concept}`}>
            <span class="name">
              {formatList(
                relation.from.map(({ label }) => label),
                lang,
              )}
            </span>
            <span class="quiet"> – {link(relation)}</span>
            {!relation.titleNamesTo && (
              <>
                <span class="quiet"> – </span>
                <span class="name">{relation.to.label}</span>
              </>
            )}
          </li>
        )}
      </FoldedList>
    </section>
  );
}
