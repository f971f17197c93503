import { cardOf } from '../../lib/background/card';
import { overviewOf } from '../../lib/background/overview';
import { type Glossary, MissingError } from '../../lib/glossary/glossary';
import { UndoError } from '../../lib/glossary/write';
import { cardMessages } from '../../lib/i18n/card-messages';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import { Refusal } from '../../lib/messaging/listen';
import { recognise } from '../../lib/recognition/recognise';
import { lookupHandlers } from './lookup-handlers';
import { packHandlers } from './pack-handlers';

/** Ties each request to the glossary; `open` gives the same one until the background is stopped. */
export function handlersFor(open: () => Promise<Glossary>): BackgroundHandlers {
  return {
    'page.recognise': async ({ url, ...article }) => {
      const glossary = await open();
      const excluded = glossary.excludedOn(url);
      const lexicon = await glossary.lexiconFor(article.blocks.map(({ text }) => text));
      const { links } = recognise(article, lexicon);
      return {
        links: links.filter(({ concept }) => !excluded.has(concept)),
        revision: glossary.revision,
      };
    },
    'card.get': async ({ concept, ...question }) => {
      const glossary = await open();
      const entry = await glossary.entry(concept);
      if (!entry) return null;
      const today = new Date().toISOString().slice(0, 10);
      const { sense, present, evidence } = question;
      const named = [concept, ...present, ...evidence.flatMap((one) => one.concept ?? [])];
      const view = await glossary.view(sense ? [...named, sense] : named);
      return cardOf({ ...question, entry, today }, view);
    },
    'card.texts': ({ lang }) => cardMessages[lang],
    'overview.get': async ({ summary, lang }) => {
      const named = summary.presences.flatMap(({ concept, sense }) =>
        sense ? [concept, sense] : [concept],
      );
      return overviewOf(summary, lang, await (await open()).view(named));
    },
    'glossary.search': async ({ query, lang, limit }) => (await open()).search(query, lang, limit),
    'glossary.get': async ({ concept }) => (await open()).entry(concept),
    'glossary.save': async ({ concept }) => (await open()).save(concept),
    'glossary.remove': async ({ concept }) => explained((await open()).remove(concept)),
    'glossary.revert': async ({ concept }) => explained((await open()).revert(concept)),
    'glossary.undo': async ({ change }) => explained((await open()).undo(change)),
    'glossary.lastChange': async () => (await open()).lastChange(),
    ...lookupHandlers(open),
    ...packHandlers(open),
    'mention.exclude': async ({ concept, scope, url }) =>
      explained((await open()).exclude(concept, scope, url)),
  };
}

/** Turns the glossary's own errors into refusals whose words reach the reader. */
async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MissingError) throw new Refusal('not-found', error.message);
    if (error instanceof UndoError) throw new Refusal('refused', error.message);
    throw error;
  }
}
