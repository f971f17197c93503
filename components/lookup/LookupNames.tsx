import type { PageKey } from '../../lib/i18n/page-messages';
import type { Translate } from '../../lib/i18n/translator';
import type { Concept, Lang } from '../../lib/model/concept';

interface NamesProps {
  readonly concept: Concept;
  readonly chosen: readonly Lang[];
  readonly lang: string;
  readonly t: Translate<PageKey>;
  readonly onChange: (chosen: readonly Lang[]) => void;
}

/** Names by language, each language with its box. Names for every language always come along. */
export function LookupNames({ concept, chosen, lang, t, onChange }: NamesProps) {
  const languages = new Intl.DisplayNames([lang], { type: 'language' });
  return (
    <fieldset class="names">
      <legend>{t('lookup.langs')}</legend>
      {Object.entries(concept.terms).map(([of, terms]) => {
        const names = terms.map(({ text }) => text).join(', ');
        if (of === 'mul') {
          return (
            <p key={of}>
              {names} <span class="quiet">{t('lookup.everyLang')}</span>
            </p>
          );
        }
        return (
          <label key={of}>
            <input
              type="checkbox"
              checked={chosen.includes(of)}
              onChange={({ currentTarget }) => {
                const others = chosen.filter((one) => one !== of);
                onChange(currentTarget.checked ? [...others, of] : others);
              }}
            />
            <span>
              <span lang={of}>{names}</span> <span class="quiet">{languages.of(of) ?? of}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
