import type { ConceptId } from '../../lib/model/concept';
import type { ViewProps } from '../view-props';
import { NoAccess } from './NoAccess';
import { PageReading } from './PageReading';
import { Retry } from './Retry';
import type { PageState } from './use-reading';

export interface PageContentProps extends ViewProps {
  readonly page: PageState;
  /** Address of the page; empty when the browser does not tell. */
  readonly url: string;
  readonly onAgain: () => void;
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** What there is to show of a page on which Sidelight is not silent. */
export function PageContent({ page, url, onAgain, onOpenEntry, ...view }: PageContentProps) {
  const { t } = view;
  if (page.state === 'absent') return <NoAccess {...view} url={url} onStarted={onAgain} />;
  if (page.state === 'failed') {
    return (
      <Retry {...view} words={t('page.failed', { message: page.message })} onRetry={onAgain} />
    );
  }
  if (page.state === 'loading' || page.reading.silent) {
    return (
      <p class="message" role="status">
        {t('page.loading')}
      </p>
    );
  }
  return (
    <>
      {page.outdated !== undefined && (
        <Retry {...view} words={t('page.outdated', { message: page.outdated })} onRetry={onAgain} />
      )}
      <PageReading {...view} reading={page.reading} onOpenEntry={onOpenEntry} />
    </>
  );
}
