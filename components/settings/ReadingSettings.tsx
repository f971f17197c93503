import { kinds } from '../../lib/model/concept';
import { densities, markStyles } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';
import { ChoiceGroup } from './ChoiceGroup';

/** Which names are marked in an article, and how. */
export function ReadingSettings({ services, settings, t }: ViewProps) {
  const { unmarkedKinds } = settings;
  return (
    <section>
      <h2>{t('settings.reading')}</h2>
      <ChoiceGroup
        legend={t('settings.density')}
        name="density"
        value={settings.density}
        choices={densities.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChoose={(density) => void services.writeSettings({ density })}
      />
      <ChoiceGroup
        legend={t('settings.style')}
        name="mark-style"
        value={settings.markStyle}
        choices={markStyles.map((value) => ({
          value,
          label: (
            <>
              {t(`settings.style.${value}`)}{' '}
              <span class="example" aria-hidden="true">
                Antony <span class={`mark-${value}`}>Blinken</span>
              </span>
            </>
          ),
        }))}
        onChoose={(markStyle) => void services.writeSettings({ markStyle })}
      />
      <fieldset aria-describedby="kinds-what">
        <legend>{t('settings.kinds')}</legend>
        <div class="kinds">
          {kinds.map((kind) => (
            <label class="choice" key={kind}>
              <input
                type="checkbox"
                checked={!unmarkedKinds.includes(kind)}
                onChange={({ currentTarget }) => {
                  const others = unmarkedKinds.filter((other) => other !== kind);
                  const unmarked = currentTarget.checked ? others : [...others, kind];
                  void services.writeSettings({ unmarkedKinds: unmarked });
                }}
              />
              <span>{t(`kind.${kind}`)}</span>
            </label>
          ))}
        </div>
        <p class="quiet" id="kinds-what">
          {t('settings.kinds.what')}
        </p>
      </fieldset>
    </section>
  );
}
