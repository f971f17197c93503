import { useEffect, useRef, useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import { inLangs } from '../../lib/lookup/chosen-langs';
import { type Lang, labelOf } from '../../lib/model/concept';
import { type LookedUp, lookupLangs } from '../../lib/model/lookup';
import { interfaceLangs } from '../../lib/model/settings';
import { useRemote } from '../use-remote';
import { LookupNames } from './LookupNames';
import { LookupRoles } from './LookupRoles';
import type { LookupProps } from './LookupView';
import { type AtHome, atHome, lookupProblemText } from './lookup-services';

interface PreviewProps extends LookupProps {
  readonly id: string;
  readonly onBack: () => void;
}

/** One item of Wikidata, before any of it is in the glossary. */
export function LookupPreview({ id, onBack, ...props }: PreviewProps) {
  const { services, lang, t } = props;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const answer = useRemote(async () => {
    const looked = await services.ask('lookup.concept', { id, langs: [...lookupLangs] });
    if ('problem' in looked) return looked;
    return { ...looked, home: await atHome(services, looked.found.concept, lang) };
  }, [id]);
  return (
    <section>
      <button ref={back} type="button" class="link" onClick={onBack}>
        ← {t('lookup.back')}
      </button>
      <div role="status">
        {answer.state === 'loading' && <p class="quiet">{t('lookup.asking')}</p>}
        {answer.state === 'failed' && <p class="message">{answer.message}</p>}
        {answer.state === 'ready' && 'problem' in answer.value && (
          <p class="message">{lookupProblemText(answer.value.problem, t)}</p>
        )}
      </div>
      {answer.state === 'ready' && 'found' in answer.value && (
        <Preview {...props} {...answer.value.found} home={answer.value.home} />
      )}
    </section>
  );
}

function Preview({
  concept,
  leftOut,
  home,
  lang,
  t,
  onPick,
  onOpen,
}: LookupProps & LookedUp & { home: AtHome }) {
  const langs = Object.keys(concept.terms).filter((one) => one !== 'mul');
  const usual = langs.filter((one) => interfaceLangs.some((known) => known === one));
  const [chosen, setChosen] = useState<readonly Lang[]>(usual.length > 0 ? usual : langs);
  const [source] = concept.sources ?? [];
  const related = new Set((concept.relations ?? []).map(({ to }) => home.names.get(to) ?? to));
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  const label = labelOf(concept, lang);
  return (
    <>
      <div>
        <h3>{label}</h3>
        <p class="quiet">
          {[t(`kind.${concept.kind}`), concept.description[lang]].filter(Boolean).join(' · ')}
        </p>
      </div>
      <LookupNames {...{ concept, chosen, lang, t }} onChange={setChosen} />
      <LookupRoles roles={concept.roles ?? []} names={home.names} {...{ lang, t }} />
      {related.size > 0 && <p>{t('lookup.related', { names: [...related].join(', ') })}</p>}
      {leftOut.descriptions.map(({ lang: of, text }) => (
        <p class="quiet" key={of}>
          {t('lookup.leftDescription', { lang: names.of(of) ?? of, text })}
        </p>
      ))}
      {leftOut.roles > 0 && (
        <p class="quiet">
          {t(pluralKey('lookup.leftRoles', leftOut.roles, lang), { count: leftOut.roles })}
        </p>
      )}
      {source?.url && (
        <a class="link" href={source.url} target="_blank" rel="noreferrer">
          {t('lookup.source')}
        </a>
      )}
      {(home.already || home.alike.length > 0) && (
        <p>{t(home.already ? 'lookup.already' : 'lookup.alike')}</p>
      )}
      <div class="row">
        {home.already ? (
          <button type="button" class="primary" onClick={() => onOpen(concept.id)}>
            {t('lookup.open', { name: label })}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => onPick(inLangs(concept, chosen))}>
            {t('lookup.pick')}
          </button>
        )}
        {home.alike.map((one) => (
          <button type="button" class="link" key={one.concept} onClick={() => onOpen(one.concept)}>
            {t('lookup.open', { name: one.label })}
            {one.description && ` (${one.description})`}
          </button>
        ))}
      </div>
    </>
  );
}
