import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { ExportView } from '../../../components/interchange/ExportView';
import { backupSchema } from '../../../lib/model/backup';
import type { ConceptId } from '../../../lib/model/concept';
import { type Answers, installed, person, stage } from './interchange-stage';

interface Asked {
  readonly from: { own?: true; pack?: string; concepts?: string[] };
  readonly offset: number;
  readonly limit: number;
}

const people = Array.from({ length: 1_100 }, (_, index) => person(index));
let answers: Answers;

beforeEach(() => {
  answers = {
    'packs.list': () => [
      installed('world', { origin: 'bundled', title: { en: 'World' } }),
      installed('mine', { title: { en: 'My list' }, entries: people.length }),
    ],
    'glossary.export': ({ from, offset, limit }: Asked) => ({
      concepts: from.concepts
        ? from.concepts.map((_, at) => person(at))
        : people.slice(offset, offset + limit),
      total: from.concepts?.length ?? people.length,
    }),
    'backup.read': () => ({
      format: 'sidelight-everything',
      version: 1,
      at: '2026-11-25T08:00:00.000Z',
      overlay: [{ id: 'u:1', fields: { note: 'mine' } }],
      exclusions: [],
      subscriptions: ['https://packs.example/pack.json'],
      lists: [],
    }),
  };
});

const show = (selected: readonly ConceptId[] = []) =>
  stage((view) => <ExportView {...view} selected={selected} />, answers);

describe('exporting some', () => {
  it('fetches the reader’s own in pieces and saves them in the format asked for', async () => {
    const view = await show();
    await view.click('Export');
    await view.until('1,100 entries are in sidelight-entries-2026-11-25.csv.');
    const sent = view.sent('glossary.export') as Asked[];
    expect(sent.map(({ from, offset }) => [from, offset])).toEqual(
      [0, 500, 1_000].map((offset) => [{ own: true }, offset]),
    );
    expect(view.saved).toHaveLength(1);
    const [file] = view.saved;
    expect(file?.mediaType).toContain('csv');
    expect(file?.text.trimEnd().split(/\r?\n/)).toHaveLength(1_101);
  });

  it('exports a pack of the reader’s choice', async () => {
    const view = await show();
    await view.choose('A pack or list');
    const select = view.holder.querySelector('select');
    if (!select) throw new Error('no choice of packs');
    expect([...select.options].map(({ text }) => text)).toEqual(['World (3)', 'My list (1,100)']);
    select.value = 'mine';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await view.choose('Markdown');
    await view.click('Export');
    await view.until('in mine-2026-11-25.md.');
    expect((view.sent('glossary.export')[0] as Asked).from).toEqual({ pack: 'mine' });
  });

  it('offers what was selected first, and asks for it in pieces', async () => {
    const view = await show(Array.from({ length: 700 }, (_, index) => `x:${index}`));
    await view.choose('JSON');
    await view.click('Export');
    await view.until('700 entries are in sidelight-selection-2026-11-25.json.');
    const sent = view.sent('glossary.export') as Asked[];
    expect(sent.map(({ from }) => from.concepts?.length)).toEqual([500, 200]);
  });

  it('makes no file of a pack of which not all came', async () => {
    answers['glossary.export'] = () => ({ concepts: [], total: 0 });
    const view = await show();
    await view.choose('A pack or list');
    await view.click('Export');
    await view.until('Not every entry of World could be read, so no file was made.');
    expect(view.saved).toEqual([]);
  });

  it('saves nothing where there is nothing', async () => {
    answers['glossary.export'] = () => ({ concepts: [], total: 0 });
    const view = await show();
    await view.click('Export');
    await view.until('There is nothing to export there.');
    expect(view.saved).toEqual([]);
  });

  it('can be cancelled', async () => {
    let answer = (_: unknown) => {};
    answers['glossary.export'] = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const view = await show();
    await view.click('Export');
    await view.click('Cancel');
    answer({ concepts: people.slice(0, 500), total: 1_100 });
    await view.until('Cancelled');
    expect(view.sent('glossary.export')).toHaveLength(1);
    expect(view.saved).toEqual([]);
  });

  it('says what went wrong', async () => {
    answers['glossary.export'] = () => {
      throw new Error('Nobody answered.');
    };
    const view = await show();
    await view.click('Export');
    await view.until('Nobody answered.');
    expect(view.holder.querySelector('[role="alert"]')).not.toBeNull();
  });
});

describe('exporting everything', () => {
  it('makes one file with own words, settings and every list whole', async () => {
    const view = await show();
    await view.click('Export everything');
    await view.until('Saved as sidelight-2026-11-25.json.');
    const [file] = view.saved;
    const backup = v.parse(backupSchema, JSON.parse(file?.text ?? ''));
    expect(backup.overlay).toEqual([{ id: 'u:1', fields: { note: 'mine' } }]);
    expect(backup.settings).toMatchObject({ language: 'auto' });
    expect(backup.lists).toEqual([{ title: 'My list', id: 'mine', concepts: people }]);
    expect(view.sent('glossary.export')).toHaveLength(3);
  });
});
