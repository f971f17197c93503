import type { GlossaryService } from '../../lib/glossary/glossary-service';
import type { BackgroundHandlers } from '../../lib/messaging/background-server';
import type { BackgroundKind } from '../../lib/messaging/contract';
import { createLexicon } from '../../lib/recognition/lexicon/lexicon';
import { recognise } from '../../lib/recognition/recognise';
import { conceptsAt } from './blob-files';
import type { Explain } from './refusals';

type GlossaryKind = Extract<
  BackgroundKind,
  `glossary.${string}` | `rules.${string}` | `mention.${string}`
>;

/** Ties each request about entries to the glossary. */
export function glossaryHandlers(
  { open }: GlossaryService,
  explained: Explain,
): Pick<BackgroundHandlers, GlossaryKind> {
  return {
    'glossary.search': async (question) => (await open()).search(question),
    'glossary.facets': async () => (await open()).facets(),
    'glossary.get': async ({ concept }) => (await open()).entry(concept),
    'glossary.export': async ({ from, offset, limit }) =>
      (await open()).export(from, offset, limit),
    'glossary.duplicates': async ({ lang }) => (await open()).duplicates(lang),
    'glossary.trash': async ({ lang }) => (await open()).trash(lang),
    'glossary.compare': async ({ concepts, lang }) => (await open()).compare(concepts, lang),
    'glossary.history': async ({ limit, lang }) => (await open()).history(limit, lang),
    'glossary.lastChange': async ({ lang }) => (await (await open()).history(1, lang))[0] ?? null,
    'glossary.try': ({ concept, ...article }) => recognise(article, createLexicon([concept])),
    'glossary.save': async ({ concept }) => explained((await open()).save(concept)),
    'glossary.remove': async ({ concept }) => explained((await open()).remove(concept)),
    'glossary.revert': async ({ concept }) => explained((await open()).revert(concept)),
    'glossary.bulk': async ({ concepts, action }) =>
      explained((await open()).bulk(concepts, action)),
    'glossary.merge': async ({ into, from }) => explained((await open()).merge(into, from)),
    'glossary.import': async ({ address, name }) =>
      explained((await open()).import(await conceptsAt(address), name)),
    'glossary.undo': async ({ change }) => explained((await open()).undo(change)),
    'rules.list': async ({ lang }) => (await open()).rules(lang),
    'rules.remove': async ({ rule }) => explained((await open()).removeRule(rule)),
    'mention.exclude': async ({ concept, scope, url }) =>
      explained((await open()).exclude(concept, scope, url)),
  };
}
