import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import { blankConcept } from '../entry/blank';
import { EntryForm } from '../entry/EntryForm';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import type { Unsaved } from './use-unsaved';

interface PaneProps extends ViewProps {
  readonly unsaved: Unsaved;
  readonly onClose: () => void;
}

/** The form of an entry, beside the list or in its place. */
export function OpenEntry(props: PaneProps & { readonly concept: ConceptId }) {
  const { concept, unsaved, onClose, ...view } = props;
  const { services, t } = view;
  const entry = useRemote(() => services.ask('glossary.get', { concept }), [concept]);
  const gone =
    entry.state === 'failed'
      ? entry.message
      : entry.state === 'ready' && entry.value === null
        ? t('manager.gone')
        : null;
  return (
    <Pane label={t('manager.entry')} unsaved={unsaved} t={t}>
      {gone !== null && (
        <div class="message">
          <p>{gone}</p>
          <button type="button" onClick={onClose}>
            {t('form.back')}
          </button>
        </div>
      )}
      {entry.state === 'ready' && entry.value !== null && (
        <EntryForm {...view} concept={entry.value.concept} entry={entry.value} onClose={onClose} />
      )}
    </Pane>
  );
}

/** The form of an entry that is not there yet. */
export function NewEntry(props: PaneProps & { readonly name: string }) {
  const { name, unsaved, onClose, ...view } = props;
  const { lang, t } = view;
  const concept = useMemo(() => blankConcept(name, lang), []);
  return (
    <Pane label={t('glossary.new')} unsaved={unsaved} t={t}>
      <EntryForm {...view} concept={concept} entry={null} onClose={onClose} />
    </Pane>
  );
}

interface PaneBoxProps extends Pick<PaneProps, 'unsaved' | 't'> {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Takes the focus when it comes, so that the next Tab is in the form. */
function Pane({ label, unsaved, children, t }: PaneBoxProps) {
  const pane = useRef<HTMLElement>(null);
  const question = useRef<HTMLButtonElement>(null);
  useEffect(() => pane.current?.focus(), []);
  useEffect(() => {
    if (unsaved.asking) question.current?.focus();
  }, [unsaved.asking]);
  return (
    <section
      class="pane"
      ref={pane}
      tabIndex={-1}
      aria-label={label}
      onInput={unsaved.onEdit}
      onChange={unsaved.onEdit}
    >
      {unsaved.asking && (
        <div class="unsaved" role="alert">
          <p>{t('manager.unsaved')}</p>
          <p class="choices">
            <button
              type="button"
              ref={question}
              onClick={() => {
                unsaved.stay();
                pane.current?.focus();
              }}
            >
              {t('manager.stay')}
            </button>
            <button type="button" class="link danger" onClick={unsaved.discard}>
              {t('manager.discard')}
            </button>
          </p>
        </div>
      )}
      {children}
    </section>
  );
}
