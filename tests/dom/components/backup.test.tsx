import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { BackupView } from '../../../components/interchange/BackupView';
import type { Backup } from '../../../lib/model/backup';
import { settingsSchema } from '../../../lib/model/settings';
import { type Answers, installed, person, type Stage, stage } from './interchange-stage';

const at = '2026-11-24T08:00:00.000Z';
const change = { id: 9, action: 'recover', label: at, count: 3 } as const;
const everything: Backup = {
  format: 'sidelight-everything',
  version: 1,
  at,
  overlay: [{ id: 'u:1', fields: { note: 'mine' } }],
  exclusions: [],
  subscriptions: [],
  lists: [],
};
let answers: Answers;

beforeEach(() => {
  answers = {
    'health.get': () => ({
      trouble: null,
      broken: [],
      snapshots: [{ id: 'monday', at, entries: 12, bytes: 3_400 }],
    }),
    'backup.preview': () => ({
      head: { id: 'monday', at, entries: 12 },
      added: ['<i>Anna</i>'],
      changed: Array.from({ length: 250 }, (_, index) => `Name ${index}`),
      removed: [],
    }),
    'backup.open': () => everything,
    'backup.restore': () => change,
    'backup.take': () => ({ id: 'now', at, entries: 1, bytes: 10 }),
    'glossary.undo': () => change,
    'packs.list': () => [],
    'packs.job': () => ({ state: 'done', phase: 'names', done: 0, total: 0 }),
    'packs.installFile': () => null,
    'packs.subscribe': () => null,
  };
});

const show = () => stage((view) => <BackupView {...view} />, answers);

async function openFile(more: Partial<Backup> = {}) {
  const view = await show();
  await view.giveFile(JSON.stringify({ ...everything, ...more }), 'all.json');
  await view.until('Copy of');
  return view;
}
const fileSent = async (view: Stage, kind: string) => {
  const [sent] = view.sent(kind) as { from: { address: string } }[];
  return JSON.parse((await view.files.get(sent?.from.address ?? '')?.text()) ?? 'null');
};

describe('a snapshot', () => {
  it('is looked at before it is restored, and can be taken back', async () => {
    const view = await show();
    await view.click('Restore …');
    await view.until('Copy of');
    expect(view.sent('backup.preview')).toEqual([{ from: { snapshot: 'monday' }, lang: 'en' }]);
    expect(view.text()).toContain('<i>Anna</i>');
    expect(view.text()).toContain('Changing: 250');
    expect(view.text()).toContain('and 50 more');
    expect(view.text()).not.toContain('To the trash');
    expect(view.asked()).not.toContain('backup.restore');
    await view.click('Restore this copy');
    await view.until('Restored: 3 changes');
    expect(document.activeElement?.textContent).toContain('Restored');
    expect(view.sent('backup.restore')).toEqual([{ from: { snapshot: 'monday' } }]);
    await view.click('Undo');
    await view.until('Taken back');
    expect(view.sent('glossary.undo')).toEqual([{ change: 9 }]);
  });

  it('has the subscriptions that went with the database', async () => {
    const url = 'https://packs.example/pack.json';
    answers['backup.open'] = () => ({ ...everything, subscriptions: [url] });
    const view = await show();
    await view.click('Restore …');
    await view.until('Also in this copy');
    expect(view.button(`Subscribe: ${url}`)).toBeDefined();
  });

  it('can be left alone', async () => {
    const view = await show();
    await view.click('Restore …');
    await view.until('Copy of');
    await view.click('Cancel');
    await view.until('Snapshots');
    expect(view.asked()).not.toContain('backup.restore');
  });

  it('is taken when the reader asks', async () => {
    const view = await show();
    await view.click('Take one now');
    await view.until('Taken, with 1 entry.');
    expect(view.sent('health.get')).toHaveLength(2);
  });

  it('can be saved as a file', async () => {
    const view = await show();
    await view.click('Save as a file');
    await view.until('Saved as sidelight-2026-11-24.json.');
    expect(view.sent('backup.open')).toEqual([{ snapshot: 'monday' }]);
    expect(JSON.parse(view.saved[0]?.text ?? '')).toEqual(everything);
  });

  it('that cannot be restored says why', async () => {
    answers['backup.restore'] = () => {
      throw new Error('There is nothing to change.');
    };
    const view = await show();
    await view.click('Restore …');
    await view.until('Copy of');
    await view.click('Restore this copy');
    await view.until('There is nothing to change.');
    expect(view.button('Restore this copy')).toBeDefined();
  });
});

describe('a file of everything', () => {
  it.each([
    ['{"a"', 'it was cut off'],
    ['[]', 'This is no file of everything. A glossary can be brought in under Import.'],
    [
      '{"format":"sidelight-everything","version":2}',
      'A newer Sidelight made this file (version 2)',
    ],
    [JSON.stringify({ ...everything, overlay: [{ id: 'a b', fields: {} }] }), 'overlay.0.id'],
  ])('%j is refused in words', async (content, words) => {
    const view = await show();
    await view.giveFile(content, 'all.json');
    await view.until(words);
    expect(view.asked()).not.toContain('backup.preview');
    expect(view.holder.querySelector('[role="alert"]')).not.toBeNull();
  });

  it('goes to the background without its lists, and leaves no address behind', async () => {
    const lists = [{ title: 'Harbours', id: 'harbours', concepts: [person(1)] }];
    const view = await openFile({ lists });
    expect(await fileSent(view, 'backup.preview')).toEqual(everything);
    await view.click('Restore this copy');
    await view.until('Restored');
    expect(await fileSent(view, 'backup.restore')).toEqual(everything);
    expect(view.released).toEqual(['blob:1', 'blob:2']);
  });

  it('has its lists installed one by one; what is wrong in them stays out', async () => {
    const concepts = [person(1), { id: 'x:broken' }, person(2)];
    const view = await openFile({ lists: [{ title: 'Harbours', id: 'harbours', concepts }] });
    expect(view.asked()).not.toContain('packs.installFile');
    await view.click('Install: Harbours');
    await view.until('Harbours is back, with 2 entries. 1 could not be read');
    const [sent] = view.sent('packs.installFile') as { address: string }[];
    const file = await view.files.get(sent?.address ?? '')?.arrayBuffer();
    const text = gunzipSync(new Uint8Array(file ?? new ArrayBuffer(0))).toString();
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
      id: 'harbours',
      title: { en: 'Harbours' },
      entries: 2,
    });
  });

  it('has its subscriptions made anew, with access asked for in the click', async () => {
    const url = 'https://packs.example/pack.json';
    const view = await openFile({ subscriptions: [url, 'https://here.example/pack.json'] });
    answers['packs.list'] = () => [
      installed('here', { origin: 'url', address: 'https://here.example/pack.json' }),
    ];
    await view.click(`Subscribe: ${url}`);
    expect(view.services.requestSite).toHaveBeenCalledWith(url);
    await view.until(`Subscribed to ${url}.`);
    expect(view.sent('packs.subscribe')).toEqual([{ url }]);
    await view.until('subscription · is here already');
  });

  it('gives its settings back only when asked', async () => {
    const settings = { ...v.parse(settingsSchema, {}), density: 'all' as const };
    const view = await openFile({ settings });
    expect(view.services.writeSettings).not.toHaveBeenCalled();
    await view.click('Use: Settings');
    await view.until('The settings are as they were then.');
    expect(view.services.writeSettings).toHaveBeenCalledWith(settings);
  });
});

describe('broken entries', () => {
  it('can be taken along as a file', async () => {
    const rows = [
      { id: 'u:1', fields: { kind: 'nothing' } },
      { id: 'u:2', fields: {} },
    ];
    answers['health.get'] = () => ({ trouble: null, broken: ['u:1'], snapshots: [] });
    answers['backup.read'] = () => ({ ...everything, overlay: rows });
    const view = await show();
    await view.until('1 of your entries cannot be read.');
    await view.click('Save them in a file');
    await view.until('Saved as sidelight-broken-2026-11-25.json.');
    expect(JSON.parse(view.saved[0]?.text ?? '')).toEqual([rows[0]]);
  });
});
