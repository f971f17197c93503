import type { CardKey } from '../../lib/i18n/card-messages';
import { createTranslator, type Translate } from '../../lib/i18n/translator';
import type { Card, EvidenceLine } from '../../lib/model/card';
import type { CardProps } from './Card';

/** Why the name was taken to mean this, for and against. */
export function CardReasons({ card, texts }: CardProps) {
  const t = createTranslator(texts);
  return (
    <ul class="more">
      {tellingEvidence(card).map((line) => (
        <li key={`${line.code} ${line.text ?? line.concept}`}>{reason(line, t)}</li>
      ))}
    </ul>
  );
}

/** Without what every main name has and what a name lends to itself: that tells a reader nothing. */
export function tellingEvidence({ evidence }: Card): readonly EvidenceLine[] {
  return evidence.filter(({ code }) => code !== 'preferred' && code !== 'certain');
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
