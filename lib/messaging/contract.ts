import * as v from 'valibot';
import type { CardKey } from '../i18n/card-messages';
import type { Catalogue } from '../i18n/translator';
import type { Backup } from '../model/backup';
import type { Card } from '../model/card';
import {
  type Concept,
  type ConceptId,
  conceptIdSchema,
  conceptSchema,
  langSchema,
} from '../model/concept';
import { partialDateSchema } from '../model/dates';
import {
  bulkSchema,
  type Change,
  type Comparison,
  conceptIdsSchema,
  type Entry,
  type ExclusionRule,
  exclusionScopes,
  type Facets,
  type Found,
  filterEntries,
  type PastChange,
  type Removed,
} from '../model/entry';
import type { Health, RestorePreview, SnapshotHead } from '../model/health';
import type { InstalledPack, PackJob } from '../model/installed-pack';
import {
  type Looked,
  type LookedUp,
  type LookupHit,
  lookupConceptSchema,
  lookupSearchSchema,
} from '../model/lookup';
import {
  articleEntries,
  dateSources,
  evidenceCodes,
  type Link,
  type Recognition,
} from '../model/mention';
import type { Overview } from '../model/overview';
import { packIdSchema } from '../model/pack';
import { type Proposal, selectionSchema, type Visit } from '../model/proposal';
import { interfaceLangs } from '../model/settings';

/** Of a page; news sites hang kilobytes of tracking on theirs. */
const address = v.pipe(v.string(), v.maxLength(65_536));

/** A snapshot, or a file at a `blob:` address that one of our pages made. */
const copySchema = v.union([
  v.strictObject({ snapshot: v.string() }),
  v.strictObject({ address: v.pipe(v.string(), v.maxLength(4096)) }),
]);

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
  /** Opens the form of an entry, in the panel or in a tab. */
  'entry.open': v.strictObject({ concept: conceptIdSchema }),
  'overview.get': v.strictObject({ summary: summarySchema, lang: langSchema }),
  'glossary.search': v.strictObject({
    query: v.pipe(v.string(), v.maxLength(200)),
    lang: langSchema,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    /** How many to pass over: long lists come in pieces. */
    offset: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
    ...filterEntries,
  }),
  'glossary.facets': v.strictObject({}),
  'glossary.get': v.strictObject({ concept: conceptIdSchema }),
  /** What the reader made or changed, or a pack's entries, in pieces; for export. */
  'glossary.export': v.strictObject({
    from: v.union([
      v.strictObject({ own: v.literal(true) }),
      v.strictObject({ pack: packIdSchema }),
      v.strictObject({ concepts: conceptIdsSchema }),
    ]),
    offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
  }),
  'glossary.save': v.strictObject({ concept: conceptSchema }),
  'glossary.remove': v.strictObject({ concept: conceptIdSchema }),
  /** Drops the reader's edits, so that the pack's own words show again. */
  'glossary.revert': v.strictObject({ concept: conceptIdSchema }),
  'glossary.bulk': v.strictObject({ concepts: conceptIdsSchema, action: bulkSchema }),
  /** Makes one entry of two: what `from` has and `into` lacks is added, `from` goes to the trash. */
  'glossary.merge': v.strictObject({ into: conceptIdSchema, from: conceptIdSchema }),
  /** Own entries that share a name and a kind with others. */
  'glossary.duplicates': v.strictObject({ lang: langSchema }),
  'glossary.trash': v.strictObject({ lang: langSchema }),
  /** How concepts that are to be imported compare with what is there; nothing is written. */
  'glossary.compare': v.strictObject({
    concepts: v.pipe(v.array(conceptSchema), v.maxLength(1_000)),
    lang: langSchema,
  }),
  /** Writes them as the reader's own, all or none. `address`: a `blob:` of JSON, an array of concepts. */
  'glossary.import': v.strictObject({ address, name: v.pipe(v.string(), v.maxLength(300)) }),
  /** Which names of a text a concept would mark if it were the only one: for the form. */
  'glossary.try': v.strictObject({ concept: conceptSchema, ...articleEntries }),
  'glossary.undo': v.strictObject({ change: v.number() }),
  'glossary.lastChange': v.strictObject({ lang: langSchema }),
  'glossary.history': v.strictObject({
    lang: langSchema,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
  /** An entry for what the reader selected on a page. Nothing is written. */
  'proposal.make': selectionSchema,
  /** What a menu, a key or a card wants the popup to show, once. */
  'visit.take': v.strictObject({}),
  'rules.list': v.strictObject({ lang: langSchema }),
  'rules.remove': v.strictObject({ rule: v.string() }),
  'health.get': v.strictObject({}),
  /** The reader knows of the trouble. */
  'health.dismiss': v.strictObject({}),
  /** Begins an empty database beside one that cannot be opened, which stays as it is. */
  'health.startAnew': v.strictObject({}),
  /** Everything of the reader's own, for a file. */
  'backup.read': v.strictObject({}),
  'backup.take': v.strictObject({}),
  /** A snapshot as it is, for a file; works while the database cannot be opened. */
  'backup.open': v.strictObject({ snapshot: v.string() }),
  /** What restoring would change; `address` is a `blob:` of a file of `backup.read`. */
  'backup.preview': v.strictObject({ from: copySchema, lang: langSchema }),
  'backup.restore': v.strictObject({ from: copySchema }),
  /** Whether the reader knows a name, so that its marks weaken. */
  'recall.know': v.strictObject({ concept: conceptIdSchema, known: v.boolean() }),
  'recall.counts': v.strictObject({}),
  'recall.wipe': v.strictObject({ what: v.picklist(['meetings', 'familiarity']) }),
  /** What a session found on its page, after each reading. */
  'page.seen': v.strictObject({
    url: address,
    title: v.string(),
    outlet: v.string(),
    date: v.nullable(partialDateSchema),
    silent: v.boolean(),
    concepts: v.array(conceptIdSchema),
  }),
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
  'page.recognise': {
    readonly links: readonly Link[];
    readonly revision: number;
    /** Of the linked concepts, those that the reader knows by now. */
    readonly known: readonly ConceptId[];
    /** Of the linked concepts, those of a kind that the reader does not want marked. */
    readonly unmarked: readonly ConceptId[];
  };
  'page.seen': null;
  'card.get': Card | null;
  'card.texts': Catalogue<CardKey>;
  'entry.open': null;
  'overview.get': Overview;
  'glossary.search': { readonly found: readonly Found[]; readonly total: number };
  'glossary.facets': Facets;
  'glossary.get': Entry | null;
  'glossary.export': { readonly concepts: readonly Concept[]; readonly total: number };
  'glossary.save': Change;
  'glossary.remove': Change;
  'glossary.revert': Change;
  'glossary.bulk': Change;
  'glossary.merge': Change;
  'glossary.duplicates': readonly (readonly Found[])[];
  'glossary.trash': readonly Removed[];
  'glossary.compare': readonly Comparison[];
  'glossary.import': Change;
  'glossary.try': Recognition;
  /** The change that was undone. */
  'glossary.undo': Change;
  'glossary.lastChange': Change | null;
  'glossary.history': readonly PastChange[];
  'proposal.make': Proposal;
  'visit.take': Visit | null;
  'rules.list': readonly ExclusionRule[];
  'rules.remove': Change;
  'health.get': Health;
  'health.dismiss': null;
  'health.startAnew': null;
  'backup.read': Backup;
  'backup.take': SnapshotHead;
  'backup.open': Backup;
  'backup.preview': RestorePreview;
  'backup.restore': Change;
  'recall.know': null;
  'recall.counts': { readonly meetings: number; readonly familiar: number };
  'recall.wipe': null;
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

/** All that a content script may ask for; everything else is for our own pages only. */
export const forContentScripts: ReadonlySet<BackgroundKind> = new Set<BackgroundKind>([
  'page.recognise',
  'page.seen',
  'card.get',
  'card.texts',
  'entry.open',
  'mention.exclude',
  'glossary.undo',
  'recall.know',
]);

export type BackgroundKind = keyof typeof backgroundRequests;
export type BackgroundRequest<K extends BackgroundKind> = v.InferInput<
  (typeof backgroundRequests)[K]
>;
