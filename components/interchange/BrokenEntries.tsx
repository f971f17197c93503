import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { ConceptId } from '../../lib/model/concept';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { errorText } from './error-text';
import { Notice, type NoticeText } from './Notice';

export interface BrokenEntriesProps extends Pick<ManagerViewProps, 'services' | 'lang' | 't'> {
  readonly broken: readonly ConceptId[];
}

/** Entries that cannot be read: they are kept as they are, and can be taken along as a file. */
export function BrokenEntries({ broken, services, lang, t }: BrokenEntriesProps) {
  const [notice, setNotice] = useState<NoticeText | null>(null);
  if (broken.length === 0) return null;
  const download = async () => {
    const ids = new Set(broken);
    const { overlay } = await services.ask('backup.read', {});
    const rows = overlay.filter(({ id }) => ids.has(id));
    const file = `sidelight-broken-${services.today()}.json`;
    services.download(file, [JSON.stringify(rows, null, 2)], 'application/json');
    setNotice({ text: t('export.allDone', { file }), bad: false });
  };
  return (
    <section class="apart">
      <h2>
        {t(pluralKey('trouble.broken', broken.length, lang), {
          count: formatCount(broken.length, lang),
        })}
      </h2>
      <p>{t('trouble.brokenHint')}</p>
      <Notice notice={notice} />
      <p class="choices">
        <button
          type="button"
          onClick={() =>
            download().catch((error: unknown) =>
              setNotice({ text: errorText(error, t), bad: true }),
            )
          }
        >
          {t('trouble.download')}
        </button>
      </p>
    </section>
  );
}
