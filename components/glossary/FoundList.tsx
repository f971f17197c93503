import type { ConceptId } from '../../lib/model/concept';
import type { Found } from '../../lib/model/entry';
import type { ViewProps } from '../view-props';

interface ListProps extends Pick<ViewProps, 't'> {
  readonly found: readonly Found[];
  readonly onOpen: (concept: ConceptId) => void;
}

/** Entries that were found: name, kind, and what is the reader's own about them. */
export function FoundList({ found, onOpen, t }: ListProps) {
  return (
    <ul class="plain results">
      {found.map(({ concept, label, kind, description, own, edited, hidden, note, tags }) => (
        <li key={concept}>
          <button type="button" class="item" onClick={() => onOpen(concept)}>
            <span class="name">{label}</span>
            <span class="quiet kind">{t(`kind.${kind}`)}</span>
            <span class="quiet caption">
              {own && <b>{t('glossary.own')} · </b>}
              {edited && <b>{t('glossary.edited')} · </b>}
              {hidden && <b>{t('glossary.hidden')} · </b>}
              {description}
              {tags.length > 0 && <span class="tags"> #{tags.join(' #')}</span>}
            </span>
            {note !== undefined && <span class="caption note">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
