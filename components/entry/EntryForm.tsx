import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Concept, type ConceptId, type Kind, kinds, labelOf } from '../../lib/model/concept';
import type { Entry, Found } from '../../lib/model/entry';
import type { ViewProps } from '../view-props';
import { Complaint } from './Complaint';
import { conceptOf, type Draft, draftOf, type Problem } from './draft';
import { LiveExamples } from './LiveExamples';
import { NameFields } from './NameFields';
import { ProposalHead } from './ProposalHead';
import { RoleFields } from './RoleFields';
import { SourceFields } from './SourceFields';

interface FormProps extends ViewProps {
  readonly concept: Concept;
  /** Null for a new concept. */
  readonly entry: Entry | null;
  /** What was typed before the window closed. */
  readonly typed?: Draft;
  /** Where the words of a new concept were found, and who may be meant already. */
  readonly proposal?: { readonly quote?: string; readonly alike: readonly Found[] };
  /** Opens an entry that is there already. */
  readonly onOpen?: (concept: ConceptId) => void;
  /** Looks a proposed name up in Wikidata. */
  readonly onLookUp?: () => void;
  readonly onClose: () => void;
}

/** Adds or edits a concept. Nothing is stored before Save, and everything can be undone after it. */
export function EntryForm({
  concept,
  entry,
  typed,
  proposal,
  onOpen,
  onLookUp,
  onClose,
  ...view
}: FormProps) {
  const { services, lang, t } = view;
  const [draft, setDraft] = useState(() => typed ?? draftOf(concept, lang));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  // A proposal is accepted with one key; everything else begins at its heading.
  useEffect(() => (proposal ? submit : heading).current?.focus(), []);
  const result = useMemo(() => conceptOf(draft, concept, lang), [draft, concept, lang]);

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    void services.keepTyped({ concept, isNew: entry === null, draft: next });
  };
  const leave = () => {
    void services.keepTyped(null);
    onClose();
  };
  const finish = (work: Promise<unknown>) =>
    work.then(leave, (error: Error) =>
      setProblems([{ field: 'other', reason: 'other', message: error.message }]),
    );
  const save = (event: Event) => {
    event.preventDefault();
    if ('problems' in result) setProblems(result.problems);
    else void finish(services.ask('glossary.save', { concept: result.concept }));
  };
  const asked = { concept: concept.id };
  const revert = () => void finish(services.ask('glossary.revert', asked));
  const remove = () => void finish(services.ask('glossary.remove', asked));
  const hide = () =>
    void finish(services.ask('glossary.bulk', { concepts: [concept.id], action: { do: 'hide' } }));
  const fields = { ...view, draft, problems, onChange: change };
  const named = 'concept' in result ? result.concept : entry?.concept;
  return (
    <form class="entry" onSubmit={save} noValidate>
      <button type="button" class="link" onClick={leave}>
        ← {t('form.back')}
      </button>
      <h2 class="title" ref={heading} tabIndex={-1}>
        {named ? labelOf(named, lang) : t('glossary.new')}
      </h2>
      {typed && (
        <p class="quiet" role="status">
          {t('form.kept')}
        </p>
      )}
      {proposal && <ProposalHead {...{ t, proposal, onOpen, onLookUp }} />}
      <NameFields {...fields} />
      <LiveExamples {...view} concept={'concept' in result ? result.concept : null} />
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
        <span>{t('form.tags')}</span>
        <input
          value={draft.tags}
          aria-describedby="tags-hint"
          onInput={({ currentTarget }) => change({ tags: currentTarget.value })}
        />
        <span class="quiet" id="tags-hint">
          {t('form.tagsHint')}
        </span>
        <Complaint {...fields} field="tags" />
      </label>
      <SourceFields {...fields} />
      <label class="own-note">
        <span>{t('form.note')}</span>
        <textarea
          rows={3}
          value={draft.note}
          aria-describedby="note-hint"
          onInput={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <span class="quiet" id="note-hint">
          {t('form.noteHint')}
        </span>
        <Complaint {...fields} field="note" />
      </label>
      <Complaint {...fields} field="other" />
      <div class="row">
        <button type="submit" class="primary" ref={submit}>
          {t('form.save')}
        </button>
        {entry?.edited && (
          <button type="button" class="link" onClick={revert}>
            {t('form.revert')}
          </button>
        )}
        {entry && (
          <button type="button" class="link" onClick={hide}>
            {t('form.hide')}
          </button>
        )}
        {entry && (
          <button type="button" class="link danger" onClick={remove}>
            {t('form.delete')}
          </button>
        )}
      </div>
    </form>
  );
}
