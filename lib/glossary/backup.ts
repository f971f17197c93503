import * as v from 'valibot';
import { type Backup, backupSchema } from '../model/backup';
import { canonical } from '../model/canonical';
import { type ConceptId, conceptSchema, labelOf } from '../model/concept';
import type { RestorePreview } from '../model/health';
import { NothingToDo } from './editing';
import { nameOf } from './name-of';
import type { ExclusionRow, OverlayRow, PackRow, RowWrite } from './rows';
import type { GlossaryState } from './state';
import type { Intent } from './write';

/** A text is no copy of a glossary, or one of another version. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** Everything of the reader's own; packs from files go along only where the caller adds them. */
export function backupOf(
  { overlay, exclusions, now }: Pick<GlossaryState, 'overlay' | 'exclusions' | 'now'>,
  installed: readonly PackRow[],
): Backup {
  return {
    format: 'sidelight-everything',
    version: 1,
    at: now(),
    overlay: [...overlay.values()].map((row) => ({ ...row, fields: { ...row.fields } })),
    exclusions: [...exclusions.values()],
    subscriptions: installed.flatMap(({ origin }) => (origin.kind === 'url' ? origin.url : [])),
    lists: [],
  };
}

/** Reads a copy. @throws BackupRefused that says what is wrong with it */
export function parseBackup(text: string): Backup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BackupRefused(`This is no file of Sidelight: ${String(error)}`);
  }
  const parsed = v.safeParse(backupSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BackupRefused(
    `This is no file of everything: ${v.getDotPath(issue)}: ${issue.message}`,
  );
}

/** What would be written so that the glossary is as it was; what came since goes to the trash. */
export function restoreIntent(backup: Backup, state: GlossaryState): Intent {
  const { exclusions } = state;
  const rules = new Map(backup.exclusions.map((row) => [row.id, row]));
  const writes: RowWrite[] = overlayRows(backup, state).map((row) => {
    return { table: 'overlay', key: row.id, row };
  });
  for (const key of new Set([...rules.keys(), ...exclusions.keys()])) {
    const row: ExclusionRow | null = rules.get(key) ?? null;
    if ((row === null) !== !exclusions.has(key)) writes.push({ table: 'exclusions', key, row });
  }
  if (writes.length === 0) throw new NothingToDo();
  return { action: 'recover', label: backup.at, writes };
}

/** Rows of entries that would be others: those of the copy, and what came since, thrown away. */
function overlayRows(backup: Backup, { overlay, now }: GlossaryState): readonly OverlayRow[] {
  const wanted = new Map(backup.overlay.map((row) => [row.id, knownFields(row)]));
  const restored = [...wanted.values()].filter(
    (row) => canonical(row) !== canonical(overlay.get(row.id) ?? null),
  );
  const since = [...overlay.values()].filter(
    ({ id, removed }) => !wanted.has(id) && removed === undefined,
  );
  return [...restored, ...since.map((row) => ({ ...row, removed: now() }))];
}

/** What restoring would change, in names; nothing is written. */
export async function previewRestore(
  backup: Backup,
  state: GlossaryState,
  lang: string,
): Promise<RestorePreview> {
  const head = { id: backup.at, at: backup.at, entries: entriesIn(backup) };
  const lists = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  for (const row of overlayRows(backup, state)) {
    const now = state.overlay.get(row.id);
    const label = await labelFor(row, state, lang);
    if (row.removed !== undefined) lists.removed.push(label);
    else if (now && now.removed === undefined) lists.changed.push(label);
    else lists.added.push(label);
  }
  return { head, ...lists };
}

/** Entries of the reader's own, and edits, in a copy. */
export function entriesIn({ overlay }: Pick<Backup, 'overlay'>): number {
  return overlay.filter(({ removed }) => removed === undefined).length;
}

/** Only what a concept may have: a file may hold anything. */
function knownFields({ id, fields, removed, mergedInto }: Backup['overlay'][number]): OverlayRow {
  const known = Object.entries(fields).filter(([name]) =>
    Object.hasOwn(conceptSchema.entries, name),
  );
  return {
    id,
    fields: Object.fromEntries(known),
    ...(removed !== undefined && { removed }),
    ...(mergedInto !== undefined && { mergedInto }),
  };
}

async function labelFor(row: OverlayRow, state: GlossaryState, lang: string): Promise<string> {
  const own = v.safeParse(conceptSchema, { ...row.fields, id: row.id });
  return own.success ? labelOf(own.output, lang) : nameOf(row.id, state, lang);
}

/** Entries of the reader's that do not fit the schema; they stay as they are and are not shown. */
export async function brokenRows({ overlay, entries }: GlossaryState): Promise<ConceptId[]> {
  const broken: ConceptId[] = [];
  for (const [id, { fields, removed }] of overlay) {
    if (removed !== undefined || Object.keys(fields).length === 0) continue;
    const entry = await entries.entry(id);
    if (!entry || (entry.pack !== null && !entry.edited)) broken.push(id);
  }
  return broken;
}
