import type { ConceptId } from '../../lib/model/concept';
import type { ViewProps } from '../view-props';
import { CastList } from './CastList';
import { Relations } from './Relations';
import { Timeline } from './Timeline';
import type { Reading } from './use-reading';

export interface PageReadingProps extends ViewProps {
  readonly reading: Reading;
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** What was found in the article, or why there is nothing to show. */
export function PageReading({ reading, onOpenEntry, ...view }: PageReadingProps) {
  const { t } = view;
  const { summary, overview } = reading;
  const { cast, relations, background, knownUntil } = overview;
  const opening = { ...view, onOpenEntry };
  return (
    <>
      {!summary.article && (
        <div class="message">
          <p>{t('page.notArticle')}</p>
          <p class="quiet">{t('page.notArticle.hint')}</p>
        </div>
      )}
      {summary.article && cast.length === 0 && (
        <div class="message">
          <p>{t('page.nothing')}</p>
          <p class="quiet">{t('page.nothing.hint')}</p>
        </div>
      )}
      {summary.overloaded && <p class="quiet">{t('page.overloaded')}</p>}
      {cast.length > 0 && <CastList {...opening} cast={cast} knownUntil={knownUntil} />}
      {relations.length > 0 && <Relations {...view} relations={relations} />}
      {background.length > 0 && <Timeline {...opening} items={background} date={summary.date} />}
    </>
  );
}
