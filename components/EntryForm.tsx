import { useState } from 'preact/hooks';
import { type Concept, type Kind, kinds } from '../lib/model/concept';
import type { Entry } from '../lib/model/entry';
import { Complaint } from './Complaint';
import { conceptOf, type Draft, draftOf, type Problem } from './draft';
import { NameFields } from './NameFields';
import { RoleFields } from './RoleFields';
import type { ViewProps } from './view-props';

interface FormProps extends ViewProps {
  readonly concept: Concept;
  /** Null for a new concept. */
  readonly entry: Entry | null;
  readonly onClose: () => void;
}

/** Adds or edits a concept. Nothing is stored before Save, and everything can be undone after it. */
export function EntryForm({ concept, entry, onClose, ...view }: FormProps) {
  const { services, lang, t } = view;
  const [draft, setDraft] = useState(() => draftOf(concept, lang));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const finish = (work: Promise<unknown>) =>
    work.then(onClose, (error: Error) =>
      setProblems([{ field: 'other', reason: 'other', message: error.message }]),
    );
  const save = (event: Event) => {
    event.preventDefault();
    const result = conceptOf(draft, concept, lang);
    if ('problems' in result) setProblems(result.problems);
    else void finish(services.ask('glossary.save', { concept: result.concept }));
  };
  const id = concept.id;
  const fields = { ...view, draft, problems, onChange: change };
  return (
    <form class="entry" onSubmit={save} noValidate>
      <button type="button" class="link" onClick={onClose}>
        ← {t('form.back')}
      </button>
      <NameFields {...fields} />
      <label>
        <span>{t('form.kind')}</span>
        <select
          value={draft.kind}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as Kind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('form.description')}</span>
        <textarea
          rows={2}
          value={draft.description}
          aria-describedby="description-hint"
          onInput={({ currentTarget }) => change({ description: currentTarget.value })}
        />
        <span class="quiet" id="description-hint">
          {t('form.descriptionHint')}
        </span>
        <Complaint {...fields} field="description" />
      </label>
      <RoleFields {...fields} />
      <label>
        <span>{t('form.note')}</span>
        <textarea
          rows={2}
          value={draft.note}
          onInput={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <Complaint {...fields} field="note" />
      </label>
      <Complaint {...fields} field="other" />
      <div class="row">
        <button type="submit" class="primary">
          {t('form.save')}
        </button>
        {entry?.edited && (
          <button
            type="button"
            class="link"
            onClick={() => void finish(services.ask('glossary.revert', { concept: id }))}
          >
            {t('form.revert')}
          </button>
        )}
        {entry && (
          <button
            type="button"
            class="link danger"
            onClick={() => void finish(services.ask('glossary.remove', { concept: id }))}
          >
            {t('form.delete')}
          </button>
        )}
      </div>
    </form>
  );
}
