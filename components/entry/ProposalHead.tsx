import type { ConceptId } from '../../lib/model/concept';
import type { Found } from '../../lib/model/entry';
import type { ViewProps } from '../view-props';

interface HeadProps extends Pick<ViewProps, 't'> {
  readonly proposal: { readonly quote?: string; readonly alike: readonly Found[] };
  readonly onOpen: ((concept: ConceptId) => void) | undefined;
  /** Looks the name up in Wikidata; absent while that is switched off. */
  readonly onLookUp: (() => void) | undefined;
}

/** The words of the article that a proposal rests on, and who may be meant already. */
export function ProposalHead({ proposal: { quote, alike }, onOpen, onLookUp, t }: HeadProps) {
  return (
    <>
      {quote !== undefined && (
        <p class="quiet">
          {t('proposal.from')} <q>{quote}</q>
        </p>
      )}
      {alike.length > 0 && (
        <section class="alike">
          <p class="quiet">{t('proposal.alike')}</p>
          <ul class="plain">
            {alike.map(({ concept, label, kind, description }) => (
              <li key={concept}>
                <button type="button" class="item" onClick={() => onOpen?.(concept)}>
                  <span class="name">{label}</span>
                  <span class="quiet kind">{t(`kind.${kind}`)}</span>
                  {description !== undefined && <span class="quiet caption">{description}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {onLookUp && (
        <button type="button" class="link" onClick={onLookUp}>
          {t('lookup.title')}
        </button>
      )}
    </>
  );
}
