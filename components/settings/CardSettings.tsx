import { cardSizes, hoverDelays } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';
import { ChoiceGroup } from './ChoiceGroup';

/** When the card opens and how large it is. */
export function CardSettings({ services, settings, t }: ViewProps) {
  return (
    <section>
      <h2>{t('settings.card')}</h2>
      <ChoiceGroup
        legend={t('settings.delay')}
        name="hover-delay"
        value={settings.hoverDelay}
        choices={hoverDelays.map((value) => ({ value, label: t(`settings.delay.${value}`) }))}
        onChoose={(hoverDelay) => void services.writeSettings({ hoverDelay })}
      />
      <ChoiceGroup
        legend={t('settings.size')}
        name="card-size"
        short
        value={settings.cardSize}
        choices={cardSizes.map((value) => ({
          value,
          label: <span class={`size-${value}`}>{t(`settings.size.${value}`)}</span>,
        }))}
        onChoose={(cardSize) => void services.writeSettings({ cardSize })}
      />
    </section>
  );
}
