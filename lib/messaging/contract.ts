import * as v from 'valibot';
import type { CardKey } from '../i18n/card-messages';
import type { Catalogue } from '../i18n/translator';
import type { Card } from '../model/card';
import { conceptIdSchema, conceptSchema, langSchema } from '../model/concept';
import { partialDateSchema } from '../model/dates';
import { type Change, type Entry, exclusionScopes, type Found } from '../model/entry';
import type { InstalledPack, PackJob } from '../model/installed-pack';
import {
  type Looked,
  type LookedUp,
  type LookupHit,
  lookupConceptSchema,
  lookupSearchSchema,
} from '../model/lookup';
import { articleEntries, dateSources, evidenceCodes, type Link } from '../model/mention';
import type { Overview } from '../model/overview';
import { packIdSchema } from '../model/pack';
import { interfaceLangs } from '../model/settings';

const address = v.pipe(v.string(), v.maxLength(4096));

const evidenceSchema = v.strictObject({
  code: v.picklist(evidenceCodes),
  points: v.number(),
  concept: v.exactOptional(conceptIdSchema),
  text: v.exactOptional(v.string()),
});

const summarySchema = v.strictObject({
  url: address,
  title: v.string(),
  lang: langSchema,
  date: v.nullable(partialDateSchema),
  dateSource: v.picklist(dateSources),
  dateText: v.exactOptional(v.string()),
  article: v.boolean(),
  overloaded: v.boolean(),
  presences: v.array(
    v.strictObject({
      concept: conceptIdSchema,
      count: v.number(),
      adjectives: v.number(),
      early: v.boolean(),
      sense: v.exactOptional(conceptIdSchema),
    }),
  ),
});

/** What the background is asked, by content scripts and by our own pages. */
export const backgroundRequests = {
  /** Which names stand in these blocks, and what each means. */
  'page.recognise': v.strictObject({ ...articleEntries, url: address }),
  'card.get': v.strictObject({
    concept: conceptIdSchema,
    sense: v.exactOptional(conceptIdSchema),
    date: v.nullable(partialDateSchema),
    lang: langSchema,
    /** Everything that the article names. */
    present: v.array(conceptIdSchema),
    evidence: v.array(evidenceSchema),
  }),
  /** The words of the card; the content script carries no language of its own. */
  'card.texts': v.strictObject({ lang: v.picklist(interfaceLangs) }),
  'overview.get': v.strictObject({ summary: summarySchema, lang: langSchema }),
  'glossary.search': v.strictObject({
    query: v.pipe(v.string(), v.maxLength(200)),
    lang: langSchema,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
  'glossary.get': v.strictObject({ concept: conceptIdSchema }),
  'glossary.save': v.strictObject({ concept: conceptSchema }),
  'glossary.remove': v.strictObject({ concept: conceptIdSchema }),
  /** Drops the reader's edits, so that the pack's own words show again. */
  'glossary.revert': v.strictObject({ concept: conceptIdSchema }),
  'glossary.undo': v.strictObject({ change: v.number() }),
  'glossary.lastChange': v.strictObject({}),
  /** Both send what the reader typed to Wikidata, and only while look-ups are switched on. */
  'lookup.search': lookupSearchSchema,
  'lookup.concept': lookupConceptSchema,
  'packs.list': v.strictObject({}),
  /** How far work on packs is, or how the last one ended. */
  'packs.job': v.strictObject({}),
  'packs.cancel': v.strictObject({}),
  /** `address` is a `blob:` address that one of our pages made for the file. */
  'packs.installFile': v.strictObject({ address, name: v.pipe(v.string(), v.maxLength(300)) }),
  'packs.subscribe': v.strictObject({ url: address }),
  'packs.update': v.strictObject({ pack: packIdSchema }),
  'packs.enable': v.strictObject({ pack: packIdSchema, enabled: v.boolean() }),
  'packs.remove': v.strictObject({ pack: packIdSchema }),
  'mention.exclude': v.strictObject({
    concept: conceptIdSchema,
    scope: v.picklist(exclusionScopes),
    url: address,
  }),
} as const;

export interface BackgroundResponses {
  'page.recognise': { readonly links: readonly Link[]; readonly revision: number };
  'card.get': Card | null;
  'card.texts': Catalogue<CardKey>;
  'overview.get': Overview;
  'glossary.search': { readonly found: readonly Found[]; readonly total: number };
  'glossary.get': Entry | null;
  'glossary.save': Change;
  'glossary.remove': Change;
  'glossary.revert': Change;
  /** The change that was undone. */
  'glossary.undo': Change;
  'glossary.lastChange': Change | null;
  'lookup.search': Looked<readonly LookupHit[]>;
  'lookup.concept': Looked<LookedUp>;
  'packs.list': readonly InstalledPack[];
  'packs.job': PackJob | null;
  'packs.cancel': null;
  /** Answered when the work has begun; `packs.job` says how it goes. */
  'packs.installFile': null;
  'packs.subscribe': null;
  'packs.update': null;
  'packs.enable': null;
  'packs.remove': null;
  'mention.exclude': Change;
}

/** Requests that only our own pages may make; a content script is refused. */
export const trustedOnly: ReadonlySet<BackgroundKind> = new Set<BackgroundKind>([
  'glossary.save',
  'glossary.remove',
  'glossary.revert',
  'lookup.search',
  'lookup.concept',
  'packs.list',
  'packs.job',
  'packs.cancel',
  'packs.installFile',
  'packs.subscribe',
  'packs.update',
  'packs.enable',
  'packs.remove',
]);

export type BackgroundKind = keyof typeof backgroundRequests;
export type BackgroundRequest<K extends BackgroundKind> = v.InferInput<
  (typeof backgroundRequests)[K]
>;
