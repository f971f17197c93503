import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import { formatOf } from '../../lib/interchange/formats';
import type { ExportViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { type ExportChoice, ExportFields } from './ExportFields';
import { errorText } from './error-text';
import { everythingParts } from './everything';
import { exportFile, type Writing } from './export-file';
import { amountOf } from './job-progress';
import { Notice, type NoticeText } from './Notice';
import { useWork } from './use-work';
import { WorkBar } from './WorkBar';

/** Export: some entries in a format of the reader's choice, or everything in one file. */
export function ExportView(props: ExportViewProps) {
  const { services, settings, lang, t, selected } = props;
  const work = useWork();
  const [notice, setNotice] = useState<NoticeText | null>(null);

  /** Does the work, which says at the end what came of it. */
  const attempt = (task: (writing: Writing) => Promise<string>) => {
    setNotice(null);
    const words = t('export.writing');
    work
      .run(({ signal, pause, report }) => {
        report({ words });
        const progress = (done: number, total: number) =>
          report({
            words,
            amount: amountOf(done, total, t, lang),
            share: total > 0 ? done / total : 1,
          });
        return task({ signal, pause, progress });
      })
      .then(
        (text) => setNotice({ text: text ?? t('work.cancelled'), bad: false }),
        (error: unknown) => setNotice({ text: errorText(error, t), bad: true }),
      );
  };
  const exportSome = ({ origin, name, format }: ExportChoice) =>
    attempt(async (writing) => {
      const to = formatOf(format);
      const { parts, count } = await exportFile(services, origin, to, lang, writing);
      if (count === 0) return t('export.none');
      const file = `${name}-${services.today()}${to.extensions[0]}`;
      services.download(file, parts, to.mediaType);
      return t(pluralKey('export.done', count, lang), { file, count: formatCount(count, lang) });
    });
  const exportAll = () =>
    attempt(async (writing) => {
      const parts = await everythingParts(services, settings, lang, writing);
      const file = `sidelight-${services.today()}.json`;
      services.download(file, parts, 'application/json');
      return t('export.allDone', { file });
    });
  return (
    <section class="interchange">
      <Notice notice={notice} />
      <WorkBar progress={work.progress} t={t} onCancel={work.cancel} />
      <div hidden={work.progress !== null}>
        <ExportFields {...props} selected={selected} onExport={exportSome} />
        <section class="apart">
          <h2>{t('export.all')}</h2>
          <p>{t('export.allHint')}</p>
          <p class="choices">
            <button type="button" onClick={exportAll}>
              {t('export.allGo')}
            </button>
          </p>
        </section>
      </div>
    </section>
  );
}
