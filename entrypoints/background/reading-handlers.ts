import { cardOf } from '../../lib/background/card';
import { overviewOf } from '../../lib/background/overview';
import type { GlossaryService } from '../../lib/glossary/glossary-service';
import { cardMessages } from '../../lib/i18n/card-messages';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import type { BackgroundKind } from '../../lib/messaging/contract';
import { readSettings } from '../../lib/messaging/settings-store';
import { pageOf } from '../../lib/model/settings';
import { recognise } from '../../lib/recognition/recognise';
import { showBadge } from './badge';
import { today } from './today';

type ReadingKind = Extract<
  BackgroundKind,
  `page.${string}` | `card.${string}` | `overview.${string}`
>;

/** Answers what is asked while an article is read: names, cards, the overview. */
export function readingHandlers({
  open,
  recall,
}: GlossaryService): Pick<BackgroundHandlers, ReadingKind> {
  return {
    'page.recognise': async ({ url, ...article }) => {
      const glossary = await open();
      const excluded = glossary.excludedOn(url);
      const lexicon = await glossary.lexiconFor(article.blocks.map(({ text }) => text));
      const links = recognise(article, lexicon).links.filter(
        ({ concept }) => !excluded.has(concept),
      );
      const concepts = [...new Set(links.map(({ concept }) => concept))];
      const { fade, unmarkedKinds } = await readSettings();
      return {
        links,
        revision: glossary.revision,
        known: fade ? await (await recall()).familiar(concepts, today()) : [],
        unmarked: concepts.filter((id) => {
          const kind = lexicon.concept(id)?.kind;
          return kind && unmarkedKinds.includes(kind);
        }),
      };
    },
    'page.seen': async ({ url, title, outlet, date, silent, concepts }, { tab }) => {
      await showBadge(tab?.id, silent ? 'silent' : concepts.length);
      const { fade, remember } = await readSettings();
      if (silent || concepts.length === 0) return null;
      if (fade) await (await recall()).met(concepts, today());
      if (remember) {
        const meeting = { title, outlet, url: pageOf(url), date: date ?? today() };
        await (await recall()).remember(concepts, meeting);
      }
      return null;
    },
    'card.get': async ({ concept, ...question }, { url = '' }) => {
      const glossary = await open();
      const entry = await glossary.entry(concept);
      if (!entry) return null;
      const { sense, present, evidence } = question;
      const named = [concept, ...present, ...evidence.flatMap((one) => one.concept ?? [])];
      const view = await glossary.view(sense ? [...named, sense] : named);
      const memory = await rememberedOf(concept, url);
      return cardOf({ ...question, ...memory, entry, today: today() }, view);
    },
    'card.texts': ({ lang }) => cardMessages[lang],
    'overview.get': async ({ summary, lang }) => {
      const named = summary.presences.flatMap(({ concept, sense }) =>
        sense ? [concept, sense] : [concept],
      );
      const view = await (await open()).view(named);
      return overviewOf(summary, lang, view, { today: today(), asOf: view.asOf });
    },
  };

  /** What the reader's own memory adds to a card; opening it is remembered too. */
  async function rememberedOf(concept: string, url: string) {
    const { fade, remember } = await readSettings();
    if (!fade && !remember) return { known: false, meetings: [] };
    const shelf = await recall();
    const known = fade && (await shelf.familiar([concept], today())).length > 0;
    if (fade) await shelf.opened(concept, today());
    const meetings = remember ? await shelf.meetings(concept) : [];
    // The article that is open is no earlier one.
    return { known, meetings: meetings.filter((one) => one.url !== pageOf(url)).slice(0, 3) };
  }
}
