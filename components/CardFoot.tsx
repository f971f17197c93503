import { useState } from 'preact/hooks';
import type { CardKey } from '../lib/i18n/card-messages';
import { createTranslator, type Translate } from '../lib/i18n/translator';
import type { EvidenceLine } from '../lib/model/card';
import { exclusionScopes } from '../lib/model/entry';
import type { CardProps } from './Card';

/** Why this was linked, "not here", and where the facts come from; one open at a time. */
export function CardFoot({ card, texts, excluded, actions }: CardProps) {
  const t = createTranslator(texts);
  const [open, setOpen] = useState<'why' | 'notHere' | 'sources' | null>(null);
  if (excluded) {
    return (
      <div class="foot" role="status">
        <span>{t('hidden')}</span>
        <button type="button" onClick={actions.undoExclude}>
          {t('undo')}
        </button>
      </div>
    );
  }
  const tab = (name: 'why' | 'notHere' | 'sources') => (
    <button
      type="button"
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {t(name)}
    </button>
  );
  return (
    <>
      <div class="foot">
        {card.evidence.length > 0 && tab('why')}
        {tab('notHere')}
        {card.sources.length > 0 && tab('sources')}
      </div>
      {open === 'why' && (
        <ul class="more">
          {card.evidence.filter(isTelling).map((line) => (
            <li key={`${line.code} ${line.text ?? line.concept}`}>{reason(line, t)}</li>
          ))}
        </ul>
      )}
      {open === 'notHere' && (
        <div class="more choices">
          {exclusionScopes.map((scope) => (
            <button type="button" key={scope} onClick={() => actions.exclude(scope)}>
              {t(`notHere.${scope}`)}
            </button>
          ))}
        </div>
      )}
      {open === 'sources' && (
        <ul class="more">
          {card.sources.map(({ label, url }) => (
            <li key={url ?? label}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What every main name has, and what a name lends to itself, tells a reader nothing. */
function isTelling({ code }: EvidenceLine): boolean {
  return code !== 'preferred' && code !== 'certain';
}

function reason({ code, points, text, label }: EvidenceLine, t: Translate<CardKey>): string {
  if (points < 0 && (code === 'name' || code === 'foreign')) return t(`why.weak.${code}`);
  if (points < 0) return t('why.against', { text: text ?? label ?? code });
  switch (code) {
    case 'abbreviation':
    case 'name':
      return t(`why.${code}`, { text: text ?? '' });
    case 'title':
      return text === undefined ? t('why.titleElsewhere') : t('why.title', { text });
    case 'listed':
      return t('why.listed', { text: text ?? '' });
    case 'full-name':
    case 'role-then':
      return t(`why.${code}`);
    default:
      return t('why.related', { label: label ?? text ?? '' });
  }
}
