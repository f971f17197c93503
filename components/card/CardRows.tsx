import { Component, type ComponentChildren } from 'preact';
import type { CardKey } from '../../lib/i18n/card-messages';
import { formatDate } from '../../lib/i18n/format-date';
import { createTranslator, type Translate } from '../../lib/i18n/translator';
import type { Card, RoleLine } from '../../lib/model/card';
import type { CardProps } from './Card';

/** What it was on the article's date and is now; once, when both are the same. */
export function CardRows(props: CardProps) {
  const { card, lang, texts } = props;
  const t = createTranslator(texts);
  const { rolesThen, rolesNow, lastRole, asOf } = card;
  if (rolesThen.length + rolesNow.length === 0 && !lastRole && card.kind !== 'person') {
    return <DateOnly {...props} />;
  }
  const same = rolesThen.length > 0 && keyOf(rolesThen) === keyOf(rolesNow);
  const known = asOf !== null && t('asOf', { date: formatDate(asOf, lang) });
  return (
    <dl class="rows">
      <dt>
        <b>{t('then')}</b>
        {card.date !== null && (
          <>
            {' · '}
            <DateButton {...props}>{formatDate(card.date, lang)}</DateButton>
          </>
        )}
      </dt>
      <Roles roles={rolesThen} lang={lang} t={t} />
      {rolesThen.length === 0 && (
        <dd class="quiet">{t(card.date === null ? 'noDate' : 'noRoleThen')}</dd>
      )}
      {same ? (
        known && (
          <dt>
            <b>{t('now')}</b> · {t('stillSo')}, {known}
          </dt>
        )
      ) : (
        <>
          <dt>
            <b>{t('now')}</b>
            {known && ` · ${known}`}
          </dt>
          <Roles roles={rolesNow} lang={lang} t={t} />
          {rolesNow.length === 0 && <dd>{lastWords(card, lang, t)}</dd>}
        </>
      )}
    </dl>
  );
}

/** For what holds no office: the date alone, so that it is always visible which one was used. */
function DateOnly(props: CardProps) {
  const { card, lang, texts } = props;
  const t = createTranslator(texts);
  return (
    <div class="rows quiet">
      {card.date === null ? (
        t('date.none')
      ) : (
        <DateButton {...props}>{t('articleOf', { date: formatDate(card.date, lang) })}</DateButton>
      )}
    </div>
  );
}

type DateProps = CardProps & { readonly children: ComponentChildren };

/** The date; a click says where it was found. A class for the reason given at `CardFoot`. */
class DateButton extends Component<DateProps, { readonly open: boolean }> {
  override state = { open: false };

  override render(props: DateProps, { open }: { readonly open: boolean }) {
    const { texts, dateSource, dateText, children } = props;
    const t = createTranslator(texts);
    return (
      <>
        <button
          type="button"
          class="date"
          aria-expanded={open}
          onClick={() => this.setState({ open: !open })}
        >
          {children}
        </button>
        {open && (
          <div>
            {t(`date.${dateSource}`)}
            {dateText !== undefined && ` (${dateText})`}
          </div>
        )}
      </>
    );
  }
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

/** What can be said of now when no role is held: that the one of then ended, or which ended last. */
function lastWords({ lastRole, rolesThen }: Card, lang: string, t: Translate<CardKey>): string {
  if (!lastRole?.to || lastRole.to === 'unknown') return t('noRoleNow');
  const to = formatDate(lastRole.to, lang, 'short');
  if (keyOf([lastRole]) === keyOf(rolesThen.slice(0, 1))) return t('outOfOffice', { to });
  const title = lastRole.of ? `${lastRole.title}, ${lastRole.of}` : lastRole.title;
  return t('outSince', { to, title });
}

function keyOf(roles: readonly RoleLine[]): string {
  return roles.map(({ title, of, from }) => `${title} ${of} ${from}`).join('|');
}
