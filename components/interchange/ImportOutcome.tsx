import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Change } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { errorText } from './error-text';
import { jobProgress } from './job-progress';
import { StepHeading } from './StepHeading';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';
import { type ListImport, takeBackList } from './write-import';

/** What was imported: among the reader's own, or as a list. */
export type Imported = { readonly own: Change } | { readonly list: ListImport };

export interface ImportOutcomeProps extends Pick<ManagerViewProps, 'services' | 'lang' | 't'> {
  readonly imported: Imported;
  readonly onAnother: () => void;
}

/** What was imported, where it is, and the way back. */
export function ImportOutcome({ imported, onAnother, services, lang, t }: ImportOutcomeProps) {
  const work = useWork();
  const [state, setState] = useState<'there' | 'gone'>('there');
  const [failure, setFailure] = useState<string | null>(null);
  const takeBack = () => {
    setFailure(null);
    work
      .run(async ({ signal, pause, report }) => {
        report({ words: t('import.takingBack'), final: true });
        if ('own' in imported) {
          await services.ask('glossary.undo', { change: imported.own.id });
        } else {
          await takeBackList(services, imported.list, {
            signal,
            pause,
            at: new Date().toISOString(),
            onJob: (job) =>
              report({ ...jobProgress(job, imported.list.facts.name, t, lang), final: true }),
          });
        }
        setState('gone');
      })
      .catch((error: unknown) => setFailure(errorText(error, t)));
  };
  const list = 'list' in imported ? imported.list : null;
  const own = 'own' in imported ? imported.own : (list?.aside?.change ?? null);
  const why = list?.aside?.why;
  const count = (list?.entries ?? 0) + (own?.count ?? 0);
  const number = (value: number) => ({ count: formatCount(value, lang) });
  return (
    <div class="outcome">
      <StepHeading key={state}>
        {state === 'gone'
          ? t('import.gone')
          : t(pluralKey('import.done', count, lang), number(count))}
      </StepHeading>
      {state === 'there' && (
        <>
          {list && list.entries > 0 && (
            <p>
              {t(pluralKey('import.inList', list.entries, lang), {
                ...number(list.entries),
                name: list.facts.name,
              })}{' '}
              <a href="#packs">{t('import.toPacks')}</a>
            </p>
          )}
          {own && (
            <p>
              {t(pluralKey('import.inOwn', own.count, lang), number(own.count))}{' '}
              <a href="#glossary">{t('import.toEntries')}</a>
            </p>
          )}
          {why && (
            <p class="quiet">
              {t('import.aside', {
                note: formatCount(why.note, lang),
                refused: formatCount(why.refused, lang),
              })}
            </p>
          )}
        </>
      )}
      <WorkBar progress={work.progress} t={t} onCancel={work.cancel} />
      {failure && (
        <p class="complaint" role="alert">
          {failure}
        </p>
      )}
      <p class="choices">
        {state === 'there' && (
          <button type="button" disabled={work.progress !== null} onClick={takeBack}>
            {t(list && list.entries > 0 ? takeBackKey(list) : 'undo')}
          </button>
        )}
        <button type="button" disabled={work.progress !== null} onClick={onAnother}>
          {t('import.another')}
        </button>
      </p>
    </div>
  );
}

const takeBackKey = ({ before }: ListImport) =>
  before ? ('import.putBack' as const) : ('import.removeList' as const);
