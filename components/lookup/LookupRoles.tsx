import { formatDate } from '../../lib/i18n/format-date';
import type { PageKey } from '../../lib/i18n/page-messages';
import type { Translate } from '../../lib/i18n/translator';
import { type ConceptId, pick, type Role } from '../../lib/model/concept';

interface RolesProps {
  readonly roles: readonly Role[];
  /** Names of the countries and bodies in which the offices are held. */
  readonly names: ReadonlyMap<ConceptId, string>;
  readonly lang: string;
  readonly t: Translate<PageKey>;
}

/** Offices with their dates, as far as they are known. */
export function LookupRoles({ roles, names, lang, t }: RolesProps) {
  if (roles.length === 0) return null;
  return (
    <div>
      <h2>{t('form.roles')}</h2>
      <ul class="plain">
        {roles.map((role, index) => (
          // The list never changes while it is shown, so the place will do.
          <li key={index}>
            {[pick(role.title, [lang]), role.of && names.get(role.of)].filter(Boolean).join(', ')}{' '}
            <span class="quiet">{period(role, lang, t)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function period({ from, to }: Role, lang: string, t: RolesProps['t']): string {
  const since = from && formatDate(from, lang, 'short');
  if (to === 'unknown') {
    return since ? t('lookup.sinceEndUnknown', { from: since }) : t('lookup.endUnknown');
  }
  const until = to && formatDate(to, lang, 'short');
  if (since && until) return t('lookup.period', { from: since, to: until });
  if (since) return t('lookup.since', { from: since });
  return until ? t('lookup.until', { to: until }) : '';
}
