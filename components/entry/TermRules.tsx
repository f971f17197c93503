import type { Term } from '../../lib/model/concept';
import type { ViewProps } from '../view-props';

interface RulesProps extends Pick<ViewProps, 't'> {
  readonly term: Term;
  readonly onChange: (change: { readonly [Field in keyof Term]?: Term[Field] | undefined }) => void;
}

const cases = ['any', 'initial', 'exact'] as const;
const strengths = ['strong', 'soft', 'confirm'] as const;

/** How one name is recognised. Nothing set means: as the language and the kind of name want it. */
export function TermRules({ term, onChange, t }: RulesProps) {
  const lines = (text: string) => {
    const all = text.split(',').map((one) => one.trim());
    return all.filter((one) => one !== '');
  };
  return (
    <div class="rules">
      <label>
        <span>{t('rules.case')}</span>
        <select
          value={term.case ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ case: cases.find((one) => one === currentTarget.value) })
          }
        >
          <option value="">{t('rules.auto')}</option>
          {cases.map((one) => (
            <option key={one} value={one}>
              {t(`rules.case.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('rules.strength')}</span>
        <select
          value={term.strength ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ strength: strengths.find((one) => one === currentTarget.value) })
          }
        >
          <option value="">{t('rules.auto')}</option>
          {strengths.map((one) => (
            <option key={one} value={one}>
              {t(`rules.strength.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={term.inflect !== false}
          onChange={({ currentTarget }) =>
            onChange({ inflect: currentTarget.checked ? undefined : false })
          }
        />
        <span>{t('rules.inflect')}</span>
      </label>
      <label>
        <span>{t('rules.forms')}</span>
        <input
          value={(term.forms ?? []).join(', ')}
          onChange={({ currentTarget }) => onChange({ forms: lines(currentTarget.value) })}
        />
      </label>
      <label>
        <span>{t('rules.not')}</span>
        <input
          value={(term.not ?? []).join(', ')}
          onChange={({ currentTarget }) => onChange({ not: lines(currentTarget.value) })}
        />
      </label>
      <label>
        <span>{t('rules.from')}</span>
        <input
          value={term.from ?? ''}
          title={t('form.dateHint')}
          onInput={({ currentTarget }) => onChange({ from: currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('rules.to')}</span>
        <input
          value={term.to ?? ''}
          title={t('form.dateHint')}
          onInput={({ currentTarget }) => onChange({ to: currentTarget.value })}
        />
      </label>
    </div>
  );
}
