import { useEffect, useRef } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import { silencedBy } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';
import { DateLine } from './DateLine';
import { PageContent } from './PageContent';
import { SilenceBar } from './SilenceBar';
import { useReading } from './use-reading';

export interface ThisPageProps extends ViewProps {
  /** Shows the entry of a concept in the glossary. */
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** Who and what is in the article, how they belong together, and what explains it. */
export function ThisPage({ onOpenEntry, ...view }: ThisPageProps) {
  const { services, settings } = view;
  const { page, again } = useReading(view);
  const place = useRef<HTMLDivElement>(null);
  const switched = useRef(false);
  const summary = page.state === 'ready' ? page.reading.summary : null;
  const url = services.url || summary?.url || '';
  const silent = silencedBy(settings, url);

  // The button that switched is gone: the focus goes to the one that stands there now.
  useEffect(() => {
    if (!switched.current || page.state === 'loading') return;
    switched.current = false;
    place.current?.querySelector<HTMLElement>('.silence button, .message button')?.focus();
  }, [silent, page.state]);

  return (
    <div class="this-page" ref={place}>
      {summary && (
        <header class="head">
          <h2 dir="auto" lang={summary.lang}>
            {summary.title}
          </h2>
          {silent === null && <DateLine {...view} summary={summary} onChanged={again} />}
        </header>
      )}
      {(silent || summary) && (
        <SilenceBar
          {...view}
          url={url}
          silent={silent}
          onSwitch={() => {
            switched.current = true;
          }}
        />
      )}
      {!silent && (
        <PageContent {...view} page={page} url={url} onAgain={again} onOpenEntry={onOpenEntry} />
      )}
    </div>
  );
}
