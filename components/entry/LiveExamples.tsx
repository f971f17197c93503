import { useEffect, useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import type { Concept } from '../../lib/model/concept';
import type { Article, Link, Recognition, Rejection } from '../../lib/model/mention';
import type { ViewProps } from '../view-props';

/** Time for the next keystroke before the page is asked again. */
const restMs = 250;
const mostShown = 6;
/** UTF-16 units of the sentence shown on either side. */
const reach = 38;

interface ExamplesProps extends ViewProps {
  /** The entry as it is typed; null while it is not right yet. */
  readonly concept: Concept | null;
}

interface Example {
  readonly key: string;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
  readonly rejected: Rejection['rejected'] | null;
}

/** What the names of a draft would mark on the open page, and what they would leave alone. */
export function LiveExamples({ concept, services, lang, t }: ExamplesProps) {
  const [article, setArticle] = useState<Article | null>(null);
  const [examples, setExamples] = useState<readonly Example[] | null>(null);
  useEffect(() => {
    let current = true;
    services.askPage('page.text', {}).then(
      (text) => current && setArticle(text),
      // No page beside it, or one without a session: there is nothing to try the rules on.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [services]);
  useEffect(() => {
    if (!article || !concept) return;
    let current = true;
    const timer = setTimeout(() => {
      const asked = { ...article, concept, blocks: [...article.blocks], known: [] };
      services.ask('glossary.try', asked).then(
        (found) => current && setExamples(examplesIn(found, article)),
        () => undefined,
      );
    }, restMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [services, article, concept]);

  if (!article || !examples) return null;
  const marked = examples.filter(({ rejected }) => rejected === null).length;
  return (
    <section class="examples" aria-label={t('examples.title')}>
      <p class="quiet" role="status">
        {examples.length === 0
          ? t('examples.none')
          : t(pluralKey('examples.marked', marked, lang), { count: marked })}
      </p>
      <ul class="plain">
        {examples.slice(0, mostShown).map(({ key, before, surface, after, rejected }) => (
          <li key={key}>
            <q>
              {before}
              {rejected === null ? <mark>{surface}</mark> : <s>{surface}</s>}
              {after}
            </q>
            {rejected !== null && <span class="quiet"> {t(`examples.${reasonOf(rejected)}`)}</span>}
          </li>
        ))}
      </ul>
      {examples.length > mostShown && (
        <p class="quiet">{t('examples.more', { count: examples.length - mostShown })}</p>
      )}
    </section>
  );
}

function examplesIn({ links, rejections }: Recognition, { blocks }: Article): readonly Example[] {
  const all: readonly (Link | Rejection)[] = [...links, ...rejections];
  return all.map((one): Example => {
    const text = blocks.find(({ id }) => id === one.block)?.text ?? '';
    const from = Math.max(0, one.start - reach);
    const to = Math.min(text.length, one.end + reach);
    return {
      key: `${one.block} ${one.start}`,
      before: (from > 0 ? '…' : '') + text.slice(from, one.start),
      surface: text.slice(one.start, one.end),
      after: text.slice(one.end, to) + (to < text.length ? '…' : ''),
      rejected: 'rejected' in one ? one.rejected : null,
    };
  });
}

/** Reasons that a reader can do something about by the rules; the others are one. */
function reasonOf(rejected: Rejection['rejected']): 'weak' | 'common-word' | 'veto' | 'other' {
  return rejected === 'weak' || rejected === 'common-word' || rejected === 'veto'
    ? rejected
    : 'other';
}
