import { pluralKey } from '../../lib/i18n/translator';
import { formatMoment } from '../manager/format-moment';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import type { Copy } from './copy';
import { StepHeading } from './StepHeading';

/** As many names as are shown of each. */
const shown = 200;
const parts = ['added', 'changed', 'removed'] as const;

export interface CopyPreviewProps extends Pick<ManagerViewProps, 'lang' | 't'> {
  readonly preview: Copy['preview'];
  readonly onRestore: () => void;
  readonly onBack: () => void;
}

/** What restoring a copy would change, with the button that does it. */
export function CopyPreview({ preview, lang, t, onRestore, onBack }: CopyPreviewProps) {
  const { head } = preview;
  const changes = parts.filter((part) => preview[part].length > 0);
  return (
    <>
      <StepHeading>{t('backup.copyOf', { at: formatMoment(head.at, lang) })}</StepHeading>
      <p class="quiet">
        {t(pluralKey('backup.entries', head.entries, lang), {
          count: formatCount(head.entries, lang),
        })}
      </p>
      {changes.map((part) => (
        <Names
          key={part}
          title={t(`backup.${part}`, { count: formatCount(preview[part].length, lang) })}
          labels={preview[part]}
          {...{ lang, t }}
        />
      ))}
      {changes.length === 0 && <p>{t('backup.same')}</p>}
      <p class="quiet">{t('backup.restoreHint')}</p>
      <p class="choices">
        <button type="button" class="primary" onClick={onRestore}>
          {t('backup.restore')}
        </button>
        <button type="button" onClick={onBack}>
          {t('work.cancel')}
        </button>
      </p>
    </>
  );
}

interface NamesProps extends Pick<ManagerViewProps, 'lang' | 't'> {
  readonly title: string;
  readonly labels: readonly string[];
}

function Names({ title, labels, lang, t }: NamesProps) {
  const more = labels.length - shown;
  return (
    <details class="names" open={labels.length <= 12}>
      <summary>{title}</summary>
      <ul>
        {labels.slice(0, shown).map((label, index) => (
          <li key={index}>{label}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t('import.more', { count: formatCount(more, lang) })}</p>}
    </details>
  );
}
