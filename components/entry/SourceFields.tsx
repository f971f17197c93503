import type { Source } from '../../lib/model/concept';
import { Complaint, type FieldsProps } from './Complaint';

/** Where what is said comes from: a name, an address, or both. */
export function SourceFields({ draft, problems, onChange, t }: FieldsProps) {
  const { sources } = draft;
  const set = (index: number, change: Partial<Source>) =>
    onChange({
      sources: sources.map((source, at) => (at === index ? { ...source, ...change } : source)),
    });
  return (
    <fieldset>
      <legend>{t('form.sources')}</legend>
      {sources.map(({ label, url }, index) => (
        <div class="fields source" key={index}>
          <input
            aria-label={t('form.sourceName')}
            placeholder={t('form.sourceName')}
            value={label}
            onInput={({ currentTarget }) => set(index, { label: currentTarget.value })}
          />
          <button
            type="button"
            class="link"
            aria-label={`${t('form.remove')} ${label}`}
            onClick={() => onChange({ sources: sources.filter((_, at) => at !== index) })}
          >
            ×
          </button>
          <input
            type="url"
            aria-label={t('form.sourceAddress')}
            placeholder="https://"
            value={url ?? ''}
            onInput={({ currentTarget }) => set(index, { url: currentTarget.value })}
          />
        </div>
      ))}
      <Complaint problems={problems} t={t} field="sources" />
      <button
        type="button"
        class="link"
        onClick={() => onChange({ sources: [...sources, { label: '' }] })}
      >
        + {t('form.addSource')}
      </button>
    </fieldset>
  );
}
