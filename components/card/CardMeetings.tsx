import { formatDate } from '../../lib/i18n/format-date';
import { createTranslator } from '../../lib/i18n/translator';
import type { CardProps } from './Card';

/** The last articles in which the reader met the name before. */
export function CardMeetings({ card, lang, texts }: CardProps) {
  const t = createTranslator(texts);
  return (
    <div class="section">
      <p class="quiet">{t('met')}</p>
      <ul class="met">
        {card.meetings.map(({ title, outlet, url, date }) => (
          <li key={url}>
            {/* The address was told by a page; anything but the web's own is no link. */}
            {/^https?:/.test(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title || outlet}
              </a>
            ) : (
              title || outlet
            )}
            <span class="quiet">
              {outlet} · {formatDate(date, lang, 'short')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
