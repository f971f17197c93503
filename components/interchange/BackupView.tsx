import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Change } from '../../lib/model/entry';
import type { SnapshotHead } from '../../lib/model/health';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { Copies } from './Copies';
import { CopyExtras } from './CopyExtras';
import { CopyPreview } from './CopyPreview';
import { type Copy, previewCopy, restoreCopy, type Source } from './copy';
import { errorText } from './error-text';
import { Notice, type NoticeText } from './Notice';
import { WrongFileError } from './read-everything';
import { StepHeading } from './StepHeading';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';

/** Backup: the copies that there are, and the way back to one of them. */
export function BackupView(props: ManagerViewProps) {
  const { services, lang, t } = props;
  const work = useWork();
  const [copy, setCopy] = useState<Copy | null>(null);
  const [restored, setRestored] = useState<Change | null>(null);
  const [notice, setNotice] = useState<NoticeText | null>(null);

  const attempt = (words: string, task: () => Promise<void>) => {
    setNotice(null);
    work
      .run(async ({ report }) => {
        report({ words, final: true });
        await task();
        return true;
      })
      .catch((error: unknown) => setNotice({ text: backupErrorText(error, t), bad: true }));
  };
  const look = (source: () => Promise<Source>) =>
    attempt(t('backup.looking'), async () =>
      setCopy(await previewCopy(services, await source(), lang)),
    );
  const restore = ({ source }: Copy) =>
    attempt(t('backup.restoring'), async () => setRestored(await restoreCopy(services, source)));
  const undo = ({ id }: Change) =>
    attempt(t('backup.undoing'), async () => {
      await services.ask('glossary.undo', { change: id });
      close();
      setNotice({ text: t('backup.undone'), bad: false });
    });
  const take = () =>
    attempt(t('backup.taking'), async () => {
      const { entries } = await services.ask('backup.take', {});
      const text = t(pluralKey('backup.taken', entries, lang), {
        count: formatCount(entries, lang),
      });
      setNotice({ text, bad: false });
    });
  // Works while the database cannot be opened: then it is all that there is.
  const save = ({ id, at }: SnapshotHead) =>
    attempt(t('export.writing'), async () => {
      const backup = await services.ask('backup.open', { snapshot: id });
      const file = `sidelight-${at.slice(0, 10)}.json`;
      services.download(file, [JSON.stringify(backup)], 'application/json');
      setNotice({ text: t('export.allDone', { file }), bad: false });
    });
  const close = () => {
    setCopy(null);
    setRestored(null);
    setNotice(null);
  };
  return (
    <section class="interchange">
      <Notice notice={notice} />
      <WorkBar progress={work.progress} t={t} onCancel={work.cancel} />
      <div hidden={work.progress !== null}>
        {copy && !restored && (
          <CopyPreview
            preview={copy.preview}
            onRestore={() => restore(copy)}
            onBack={close}
            {...{ lang, t }}
          />
        )}
        {restored && (
          <>
            <StepHeading>
              {t(pluralKey('backup.restored', restored.count, lang), {
                count: formatCount(restored.count, lang),
              })}
            </StepHeading>
            <p class="choices">
              <button type="button" onClick={() => undo(restored)}>
                {t('undo')}
              </button>
              <button type="button" onClick={close}>
                {t('backup.back')}
              </button>
            </p>
          </>
        )}
        {copy && <CopyExtras {...props} backup={copy.backup} />}
        {!copy && <Copies {...props} asked={notice} onOpen={look} onSave={save} onTake={take} />}
      </div>
    </section>
  );
}

function backupErrorText(error: unknown, t: ManagerViewProps['t']): string {
  if (!(error instanceof WrongFileError)) return errorText(error, t);
  return t(`backup.wrong.${error.code}`, { detail: error.detail });
}
