import { formatDate } from '../../lib/i18n/format-date';
import { createTranslator } from '../../lib/i18n/translator';
import type { CardActions, CardState } from '../../lib/page/card-view';
import { Icon, type IconName } from '../Icon';
import { CardFoot } from './CardFoot';
import { CardMeetings } from './CardMeetings';
import { CardRows } from './CardRows';

export interface CardProps extends CardState {
  readonly actions: CardActions;
}

/** Who or what a name is: on the article's date, now, and to the others in the article. */
export function Card(props: CardProps) {
  const { card, lang, texts, size, pinned, canGoBack, actions } = props;
  const t = createTranslator(texts);
  const mark = card.own ? t('ownEntry') : card.edited ? t('editedEntry') : undefined;
  return (
    <div class={`card ${size}`} role="dialog" aria-labelledby="label" lang={lang}>
      <div class="top">
        <h2 id="label" tabIndex={-1}>
          {card.label}
        </h2>
        <div class="tools">
          {canGoBack && <Tool icon="back" label={t('back')} onClick={actions.back} />}
          <Tool
            icon="pin"
            label={t(pinned ? 'unpin' : 'pin')}
            pressed={pinned}
            onClick={actions.pin}
          />
          <Tool icon="close" label={t('close')} onClick={actions.close} />
        </div>
      </div>
      {card.nameThen && <p class="quiet">{t('nameThen', { name: card.nameThen })}</p>}
      {card.description && <p>{card.description}</p>}
      <Life {...props} />
      {card.sense && <Sense {...props} />}
      {mark && <p class="quiet">{mark}</p>}
      <CardRows {...props} />
      {card.here.length > 0 && <Here {...props} />}
      {card.note && (
        <div class="note">
          <p class="quiet">{t('yourNote')}</p>
          <p>{card.note}</p>
        </div>
      )}
      {card.meetings.length > 0 && <CardMeetings {...props} />}
      <CardFoot {...props} key={card.concept} />
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function Life({ card, lang, texts }: CardProps) {
  const t = createTranslator(texts);
  const { from, to } = card.period ?? card.life ?? {};
  if (!from) return null;
  const begun = formatDate(from, lang);
  if (to) return <p class="quiet">{t('lived', { from: begun, to: formatDate(to, lang) })}</p>;
  const person = card.kind === 'person';
  return <p class="quiet">{person ? t('born', { from: begun }) : begun}</p>;
}

function Sense({ card, texts, actions }: CardProps) {
  const t = createTranslator(texts);
  const { sense } = card;
  if (!sense) return null;
  return (
    <p class="quiet">
      {t('sense', { label: '' })}
      <button type="button" onClick={() => actions.open(sense.concept)}>
        {sense.label}
      </button>
    </p>
  );
}

function Here({ card, texts, actions }: CardProps) {
  const t = createTranslator(texts);
  return (
    <div class="section">
      <span class="quiet">{t('hereWith')} </span>
      <ul class="here">
        {card.here.map(({ concept, label, type }) => (
          <li key={concept}>
            <button type="button" onClick={() => actions.open(concept)}>
              {label}
            </button>
            {type !== 'related' && type !== 'notSameAs' && (
              <span class="quiet"> ({t(`relation.${type}`)})</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
