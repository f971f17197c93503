import { useEffect, useRef, useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Concept, ConceptId } from '../../lib/model/concept';
import type { Looked, LookupHit } from '../../lib/model/lookup';
import type { ViewProps } from '../view-props';
import { LookupPreview } from './LookupPreview';
import { type LookupServices, lookupProblemText } from './lookup-services';

export interface LookupProps extends Omit<ViewProps, 'services' | 'revision'> {
  readonly services: LookupServices;
  /** What the reader typed before; it is not sent until the button is pressed. */
  readonly query?: string;
  /** Hands over a concept, to be looked at in the form and saved there. */
  readonly onPick: (concept: Concept) => void;
  /** Opens what the glossary has already. */
  readonly onOpen: (concept: ConceptId) => void;
  readonly onClose: () => void;
}

/** Adds from Wikidata: off until the reader switches it on, and then only at the press of a button. */
export function LookupView(props: LookupProps) {
  const { services, settings, t, onClose } = props;
  const change = async (lookup: boolean) => {
    // Asked for in the click itself. The popup may close over the browser's question, so the wish is
    // stored first; the background looks at the answer too.
    const granted = lookup ? services.requestWikidata().catch(() => false) : true;
    await services.writeSettings({ lookup });
    if (!(await granted)) await services.writeSettings({ lookup: false });
  };
  return (
    <div class="lookup">
      <button type="button" class="link" onClick={onClose}>
        ← {t('form.back')}
      </button>
      <h2>{t('lookup.title')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.lookup}
          aria-describedby="lookup-what"
          onChange={({ currentTarget }) => void change(currentTarget.checked)}
        />
        <span>{t('lookup.switch')}</span>
      </label>
      <p class="quiet" id="lookup-what">
        {t('lookup.what')}
      </p>
      {settings.lookup && <LookupSearch {...props} />}
    </div>
  );
}

type Answer = Looked<readonly LookupHit[]>;

function LookupSearch(props: LookupProps) {
  const { services, lang, t } = props;
  const [query, setQuery] = useState(props.query ?? '');
  /** What was asked last, and the answer once it is there; it outlives a look at a result. */
  const [asked, setAsked] = useState<{ query: string; answer?: Answer } | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open === null) field.current?.focus();
  }, [open]);
  const search = async () => {
    const question = { query: query.trim() };
    if (!question.query) return;
    setAsked(question);
    const answer = await services
      .ask('lookup.search', { ...question, lang })
      .catch(
        (error: Error): Answer => ({ problem: { code: 'unreadable', message: error.message } }),
      );
    setAsked((now) => (now === question ? { ...question, answer } : now));
  };
  if (open !== null) return <LookupPreview {...props} id={open} onBack={() => setOpen(null)} />;
  const answer = asked?.answer;
  return (
    <section>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <input
          ref={field}
          type="search"
          maxLength={200}
          aria-label={t('lookup.query')}
          placeholder={t('lookup.query')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="submit">{t('lookup.search')}</button>
      </form>
      <p class="quiet" role="status">
        {asked && statusOf(asked.query, answer, lang, t)}
      </p>
      {answer && 'found' in answer && <Hits hits={answer.found} t={t} onOpen={setOpen} />}
    </section>
  );
}

function statusOf(query: string, answer: Answer | undefined, lang: string, t: LookupProps['t']) {
  if (!answer) return t('lookup.asking');
  if ('problem' in answer) return lookupProblemText(answer.problem, t);
  const count = answer.found.length;
  return count === 0
    ? t('lookup.none', { query })
    : t(pluralKey('lookup.found', count, lang), { count });
}

interface HitsProps extends Pick<LookupProps, 't'> {
  readonly hits: readonly LookupHit[];
  readonly onOpen: (id: string) => void;
}

function Hits({ hits, t, onOpen }: HitsProps) {
  return (
    <ul class="plain results">
      {hits.map(({ id, label, description, alias }) => (
        <li key={id}>
          <button type="button" class="item" onClick={() => onOpen(id)}>
            <span class="name">{label}</span>
            <span class="quiet kind">{id}</span>
            <span class="quiet caption">
              {[alias && t('lookup.alias', { alias }), description].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
