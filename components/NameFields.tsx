import { type TermType, termTypes } from '../lib/model/concept';
import { interfaceLangs } from '../lib/model/settings';
import { Complaint, type FieldsProps } from './Complaint';

/** Names by language; the first of each language is the main one. */
export function NameFields({ draft, problems, onChange, lang, t }: FieldsProps) {
  const { names } = draft;
  const langs = [...new Set<string>([...interfaceLangs, 'mul', ...names.map((name) => name.lang)])];
  const set = (index: number, change: Partial<(typeof names)[number]>) =>
    onChange({ names: names.map((name, at) => (at === index ? { ...name, ...change } : name)) });
  return (
    <fieldset>
      <legend>{t('form.names')}</legend>
      {names.map(({ lang: of, term }, index) => (
        // Rows have no identity but their place; inputs are controlled, so the place will do.
        <div class="fields" key={index}>
          <select
            aria-label={t('form.language')}
            value={of}
            onChange={({ currentTarget }) => set(index, { lang: currentTarget.value })}
          >
            {langs.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <input
            aria-label={t('form.name')}
            value={term.text}
            onInput={({ currentTarget }) =>
              set(index, { term: { ...term, text: currentTarget.value } })
            }
          />
          <select
            aria-label={t('form.use')}
            value={
              term.type ?? (names.findIndex((name) => name.lang === of) === index ? 'pref' : 'alt')
            }
            onChange={({ currentTarget }) =>
              set(index, { term: { ...term, type: currentTarget.value as TermType } })
            }
          >
            {termTypes.map((type) => (
              <option key={type} value={type}>
                {t(`type.${type}`)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="link"
            aria-label={`${t('form.remove')} ${term.text}`}
            onClick={() => onChange({ names: names.filter((_, at) => at !== index) })}
          >
            ×
          </button>
        </div>
      ))}
      <Complaint problems={problems} t={t} field="names" />
      <button
        type="button"
        class="link"
        onClick={() => onChange({ names: [...names, { lang, term: { text: '' } }] })}
      >
        + {t('form.addName')}
      </button>
    </fieldset>
  );
}
