import { useState } from 'preact/hooks';
import { formats } from '../../lib/interchange/formats';
import type { ManagerViewProps } from '../manager-props';
import { carryOut } from './carry-out';
import { FileChoice } from './FileChoice';
import { type Imported, ImportOutcome } from './ImportOutcome';
import { ImportPreview } from './ImportPreview';
import { importErrorText } from './import-error';
import { Notice, type NoticeText } from './Notice';
import { type OpenedFile, openImport } from './open-import';
import { useWork, type Work } from './use-work';
import { WorkBar } from './WorkBar';

const readable = formats.flatMap(({ extensions }) => extensions).join(',');

/** How far the reader is; `again`: was here before, and the focus with it. */
type Step =
  | { readonly at: 'choose'; readonly again: boolean }
  | { readonly at: 'preview'; readonly opened: OpenedFile }
  | { readonly at: 'done'; readonly imported: Imported };

/** Import: a file is read and compared, the reader chooses, and only then anything is written. */
export function ImportView(props: ManagerViewProps) {
  const { services, lang, t } = props;
  const work = useWork();
  const [step, setStep] = useState<Step>({ at: 'choose', again: false });
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const busy = work.progress !== null;

  const goTo = (next: Step) => {
    setNotice(null);
    setStep(next);
  };
  const attempt = (task: (how: Work) => Promise<Step>) => {
    setNotice(null);
    work.run(task).then(
      (next) => (next ? goTo(next) : setNotice({ text: t('work.cancelled'), bad: false })),
      (error: unknown) => setNotice({ text: importErrorText(error, props), bad: true }),
    );
  };
  return (
    <section class="interchange">
      {step.at === 'choose' && !busy && (
        <>
          <p class="lead">{t('import.lead')}</p>
          <Notice notice={notice} />
          <FileChoice
            label={t('import.file')}
            hint={`${t('import.fileHint')} ${t('import.kinds')}`}
            accept={readable}
            focused={step.again}
            onChoose={(file) =>
              attempt(async (how) => ({
                at: 'preview',
                opened: await openImport(file, props, how),
              }))
            }
          />
        </>
      )}
      {step.at === 'preview' && (
        <div hidden={busy}>
          <Notice notice={notice} />
          <ImportPreview
            {...props}
            {...step.opened}
            busy={busy}
            onImport={(order) =>
              attempt(async (how) => ({
                at: 'done',
                imported: await carryOut(order, step.opened.name, props, how),
              }))
            }
            onCancel={() => goTo({ at: 'choose', again: true })}
          />
        </div>
      )}
      {step.at === 'done' && (
        <ImportOutcome
          imported={step.imported}
          onAnother={() => goTo({ at: 'choose', again: true })}
          {...{ services, lang, t }}
        />
      )}
      <WorkBar progress={work.progress} t={t} onCancel={work.cancel} />
    </section>
  );
}
