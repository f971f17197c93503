import type { PageKey } from '../../lib/i18n/page-messages';
import { pluralKey, type Translate } from '../../lib/i18n/translator';
import type { Finding, Reading } from '../../lib/interchange/format';
import { formatCount } from './amounts';

export interface FindingsProps extends Pick<Reading, 'findings' | 'more'> {
  readonly lang: string;
  readonly t: Translate<PageKey>;
}

/** What is wrong in a file and where, in its order. */
export function Findings({ findings, more, lang, t }: FindingsProps) {
  if (findings.length === 0) return null;
  const count = findings.length + more;
  const words = t(pluralKey('import.findings', count, lang), { count: formatCount(count, lang) });
  return (
    <details class="findings" open={findings.length <= 5}>
      <summary>{words}</summary>
      <ul class="plain">
        {findings.map((finding, index) => (
          <li key={index}>
            <span class="quiet">{placeOf(finding, t)}</span>{' '}
            {t(`finding.${finding.code}`, finding.values)}
            {finding.lost && finding.line !== undefined && (
              <span class="quiet"> {t('import.lost')}</span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{t('import.more', { count: formatCount(more, lang) })}</p>}
    </details>
  );
}

function placeOf({ file, line, column }: Finding, t: Translate<PageKey>): string {
  const spot =
    line === undefined
      ? undefined
      : column === undefined
        ? t('import.line', { line })
        : t('import.lineColumn', { line, column });
  return [file, spot].filter((part) => part !== undefined).join(', ');
}
