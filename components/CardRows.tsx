import { useState } from 'preact/hooks';
import { type CardKey, cardMessages } from '../lib/i18n/card-messages';
import { formatDate } from '../lib/i18n/format-date';
import { createTranslator, type Translate } from '../lib/i18n/translator';
import type { RoleLine } from '../lib/model/card';
import type { CardProps } from './Card';

/** What it was on the article's date and is now; once, when both are the same. */
export function CardRows({ card, lang, dateSource, dateText }: CardProps) {
  const t = createTranslator(cardMessages[lang]);
  const [explained, explain] = useState(false);
  const person = card.kind === 'person';
  const rolesKnown =
    card.rolesThen.length + card.rolesNow.length > 0 || card.lastRole !== undefined;
  const same = sameRoles(card.rolesThen, card.rolesNow);
  return (
    <dl class="rows">
      <dt>
        <b>{t('then')}</b>
        {card.date !== null && (
          <>
            {' · '}
            <button type="button" aria-expanded={explained} onClick={() => explain(!explained)}>
              {formatDate(card.date, lang)}
            </button>
          </>
        )}
        {explained && (
          <div>
            {t(`date.${dateSource}`)}
            {dateText !== undefined && ` (${dateText})`}
          </div>
        )}
      </dt>
      {card.date === null ? (
        <dd class="quiet">{t('noDate')}</dd>
      ) : (
        <Roles roles={card.rolesThen} lang={lang} t={t} />
      )}
      {card.date !== null && card.rolesThen.length === 0 && person && (
        <dd class="quiet">{t('noRoleThen')}</dd>
      )}
      {rolesKnown && !same && (
        <>
          <dt>
            <b>{t('now')}</b>
            {card.asOf !== null && ` · ${t('asOf', { date: formatDate(card.asOf, lang) })}`}
          </dt>
          <Roles roles={card.rolesNow} lang={lang} t={t} />
          {card.rolesNow.length === 0 && <dd>{lastWords(card.lastRole, lang, t)}</dd>}
        </>
      )}
      {same && card.asOf !== null && (
        <dd class="quiet">
          {t('now')} · {t('asOf', { date: formatDate(card.asOf, lang) })}
        </dd>
      )}
    </dl>
  );
}

interface RolesProps {
  readonly roles: readonly RoleLine[];
  readonly lang: string;
  readonly t: Translate<CardKey>;
}

function Roles({ roles, lang, t }: RolesProps) {
  return (
    <>
      {roles.map((role) => (
        <dd key={`${role.title} ${role.from}`}>
          {role.title}
          {role.of && `, ${role.of}`}
          {role.acting && ` (${t('acting')})`}
          <span class="quiet"> {period(role, lang, t)}</span>
        </dd>
      ))}
    </>
  );
}

function period({ from, to }: RoleLine, lang: string, t: Translate<CardKey>): string {
  const since = from && formatDate(from, lang, 'short');
  if (to === 'unknown') return t('endUnknown');
  const until = to && formatDate(to, lang, 'short');
  if (since && until) return t('lived', { from: since, to: until });
  if (since) return t('since', { from: since });
  return until ? t('until', { to: until }) : '';
}

function lastWords(last: RoleLine | undefined, lang: string, t: Translate<CardKey>): string {
  if (!last?.to || last.to === 'unknown') return t('noRoleNow');
  const title = last.of ? `${last.title}, ${last.of}` : last.title;
  return t('outSince', { to: formatDate(last.to, lang, 'short'), title });
}

function sameRoles(then: readonly RoleLine[], now: readonly RoleLine[]): boolean {
  const key = ({ title, of, from }: RoleLine) => `${title} ${of} ${from}`;
  return then.length > 0 && then.map(key).join('|') === now.map(key).join('|');
}
