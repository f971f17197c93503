import { useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import { type Term, type TermType, termTypes } from '../../lib/model/concept';
import { interfaceLangs } from '../../lib/model/settings';
import { Complaint, type FieldsProps } from './Complaint';
import { TermRules } from './TermRules';

/** Names by language, each with the rules by which it is recognised; the first is the main one. */
export function NameFields({ draft, problems, onChange, lang, t }: FieldsProps) {
  const { names } = draft;
  const [ruled, setRuled] = useState<number | null>(null);
  // Names that a pack has in ten languages would bury the two that the reader came for.
  const [folded, setFolded] = useState(() => names.some(({ lang: of }) => isNear(of, lang)));
  const foreign = folded ? names.filter(({ lang: of }) => !isNear(of, lang)).length : 0;
  const langs = [...new Set<string>([...interfaceLangs, 'mul', ...names.map((name) => name.lang)])];
  const set = (index: number, change: Partial<(typeof names)[number]>) =>
    onChange({ names: names.map((name, at) => (at === index ? { ...name, ...change } : name)) });
  const isFirst = (index: number) =>
    names.findIndex(({ lang: of }) => of === names[index]?.lang) === index;
  return (
    <fieldset>
      <legend>{t('form.names')}</legend>
      {names.map(({ lang: of, term }, index) => (
        // Rows have no identity but their place; inputs are controlled, so the place will do.
        <div class="fields" key={index} hidden={folded && !isNear(of, lang)}>
          <input
            aria-label={t('form.name')}
            value={term.text}
            onInput={({ currentTarget }) =>
              set(index, { term: { ...term, text: currentTarget.value } })
            }
          />
          <button
            type="button"
            class="link"
            aria-label={`${t('form.remove')} ${term.text}`}
            onClick={() => onChange({ names: names.filter((_, at) => at !== index) })}
          >
            ×
          </button>
          <div class="how">
            <select
              aria-label={`${t('form.use')} ${term.text}`}
              value={term.type ?? (isFirst(index) ? 'pref' : 'alt')}
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
            <select
              aria-label={`${t('form.language')} ${term.text}`}
              value={of}
              onChange={({ currentTarget }) => {
                // What was just changed must not vanish.
                setFolded(false);
                set(index, { lang: currentTarget.value });
              }}
            >
              {langs.map((one) => (
                <option key={one} value={one}>
                  {languageName(one, lang) ?? t('lookup.everyLang')}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="link"
              aria-expanded={ruled === index}
              aria-label={`${t('rules.title')} ${term.text}`}
              onClick={() => setRuled(ruled === index ? null : index)}
            >
              {t('rules.title')}
            </button>
          </div>
          {ruled === index && (
            <TermRules
              t={t}
              term={term}
              onChange={(change) => set(index, { term: merged(term, change) })}
            />
          )}
        </div>
      ))}
      <Complaint problems={problems} t={t} field="names" />
      {foreign > 0 && (
        <button type="button" class="link more" onClick={() => setFolded(false)}>
          {t(pluralKey('form.foreign', foreign, lang), { count: foreign })}
        </button>
      )}
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

/** Names of the reader's language, and those that serve every language. */
function isNear(of: string, lang: string): boolean {
  return of === lang || of === 'mul';
}

/** A language's name in the reader's own; undefined for `mul`, which is every language. */
function languageName(of: string, lang: string): string | undefined {
  return of === 'mul' ? undefined : new Intl.DisplayNames(lang, { type: 'language' }).of(of);
}

/** A rule that is undefined is no longer there. */
function merged(term: Term, change: object): Term {
  const all = Object.entries({ ...term, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Term;
}
