import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../lib/interchange/formats';
import { type Concept, conceptSchema } from '../../lib/model/concept';
import { until } from '../browsers/driver';
import {
  ask,
  browsers,
  clickButton,
  openOwn,
  painted,
  startWorld,
  textOf,
  type World,
} from './harness';

const page = `<!doctype html><html lang="nl"><title>Brug</title><article><h1>Opening van de brug</h1>
<p>${'Vandaag is het mooi weer in de hele provincie en iedereen gaat naar buiten. '.repeat(6)}</p>
<p>Burgemeester Ada Zwaluwstaart opende de brug met Bo Kwikstaart.</p></article></html>`;

const few = `id;kind;lang;term;description
u:ada;person;nl;Ada Zwaluwstaart;burgemeester
u:bo;person;nl;Bo Kwikstaart;aannemer
u:cor;person;nl;;zonder naam
`;

/** Chooses a file in the section for import, and waits until it was compared. */
async function choose(manager: Page, file: string, ms = 10_000): Promise<void> {
  await manager.waitForSelector('input[type=file]');
  const field = (await manager.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await until(async () => (await manager.$('form .destination')) !== null, 'the preview', ms);
}

describe.each(browsers)('manager in %s', (name) => {
  let world: World;
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-import-'));
  const fileOf = (called: string, content: string) => {
    const path = join(folder, called);
    writeFileSync(path, content);
    return path;
  };
  beforeAll(async () => {
    world = await startWorld(name, { '/brug.html': page });
    await world.setSettings({ language: 'nl', density: 'all' });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('imports after a preview, offers the good rows of a bad file, and takes it back', async () => {
    const article = await world.open('/brug.html', { names: false });
    const manager = await openOwn(world, '/manager.html#import');
    await choose(manager, fileOf('namen.csv', few));
    const preview = await textOf(manager);
    expect(preview).toContain('regel 4');
    expect(await ask(world, 'glossary.get', { concept: 'u:ada' })).toBeNull();
    await clickButton(manager, '2 begrippen importeren');
    await until(async () => (await painted(article)).includes('Ada Zwaluwstaart'), 'a new name');
    await until(
      async () => (await textOf(manager)).includes('2 begrippen geïmporteerd'),
      'it done',
    );
    await clickButton(manager, 'Ongedaan maken');
    await until(async () => (await painted(article)).length === 0, 'the names gone');
    await manager.close();
    await article.close();
  });

  it('imports 100,000 rows as a list with progress, and search answers after it', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, n) => `x:rij-${n},person,nl,Persoon${n} Rijnaam${n % 997},nummer ${n}`,
    );
    const file = fileOf('lang.csv', `id,kind,lang,term,description\n${rows.join('\n')}\n`);
    const manager = await openOwn(world, '/manager.html#import');
    const seen = new Set<string>();
    const watching = setInterval(() => {
      manager
        .evaluate(() => document.querySelector('progress')?.getAttribute('value') ?? '')
        .then(
          (value) => seen.add(value),
          () => undefined,
        );
    }, 100);
    await choose(manager, file, 120_000);
    expect(await textOf(manager)).toContain('100.000');
    await clickButton(manager, 'importeren');
    await until(
      async () => (await textOf(manager)).includes('100.000 begrippen geïmporteerd'),
      'the list',
      240_000,
    );
    clearInterval(watching);
    expect(seen.size).toBeGreaterThan(5);
    const question = { query: 'persoon99999', lang: 'nl', limit: 10 };
    expect((await ask(world, 'glossary.search', question)).found[0]?.label).toBe(
      'Persoon99999 Rijnaam299',
    );
    await manager.evaluate(() => {
      location.hash = 'glossary';
    });
    await manager.waitForSelector('[role=option]');
    await manager.type('input[type=search]', 'rijnaam7');
    await until(async () => (await textOf(manager)).includes('Rijnaam7'), 'what was searched for');
    // However long the list, few rows are in the document.
    expect((await manager.$$('[role=option]')).length).toBeLessThan(120);
    await manager.close();
    const list = (await ask(world, 'packs.list', {})).find(({ origin }) => origin === 'file');
    expect(list?.entries).toBe(100_000);
    await ask(world, 'packs.remove', { pack: list?.id ?? '' });
  });

  it('exports what imports back unchanged', async () => {
    const own: Concept = v.parse(conceptSchema, {
      id: 'u:heen-en-weer',
      kind: 'person',
      terms: { nl: [{ text: 'Heen, en "Weer"', case: 'exact' }], fr: [{ text: 'Aller|Retour' }] },
      description: { nl: '=2+2' },
      roles: [{ title: { nl: 'minister' }, from: '2021', to: 'unknown' }],
      tags: ['x'],
      note: 'Regel een\nregel twee <b>',
    });
    await ask(world, 'glossary.save', { concept: own });
    const { concepts } = await ask(world, 'glossary.export', {
      from: { own: true },
      offset: 0,
      limit: 500,
    });
    for (const format of ['csv', 'json', 'tbx', 'skos', 'markdown'] as const) {
      const written = [...(formatOf(format).write?.(concepts, 'nl') ?? [])].join('');
      await ask(world, 'glossary.remove', { concept: own.id });
      const manager = await openOwn(world, '/manager.html#import');
      await choose(
        manager,
        fileOf(`terug.${formatOf(format).extensions[0]?.replace(/^\./, '')}`, written),
      );
      await clickButton(manager, 'importeren');
      await until(
        async () => (await ask(world, 'glossary.get', { concept: own.id })) !== null,
        `${format} imported`,
      );
      expect([format, (await ask(world, 'glossary.get', { concept: own.id }))?.concept]).toEqual([
        format,
        own,
      ]);
      await manager.close();
    }
    await ask(world, 'glossary.remove', { concept: own.id });
  });

  it('changes many by keyboard alone, and undoes it', async () => {
    for (const n of [1, 2, 3]) {
      await ask(world, 'glossary.save', {
        concept: {
          id: `u:toets-${n}`,
          kind: 'person',
          terms: { nl: [{ text: `Toets Toetsema ${n}` }] },
        },
      });
    }
    const manager = await openOwn(world, '/manager.html');
    await manager.waitForSelector('[role=listbox]');
    await manager.focus('input[type=search]');
    await manager.keyboard.type('Toetsema');
    await until(async () => (await manager.$$('[role=option]')).length === 3, 'three rows');
    await manager.focus('[role=listbox]');
    await manager.keyboard.down('Control');
    await manager.keyboard.press('a');
    await manager.keyboard.up('Control');
    await manager.waitForSelector('[role=option][aria-selected=true]');
    await manager.keyboard.press('Delete');
    await until(
      async () => (await ask(world, 'glossary.get', { concept: 'u:toets-2' })) === null,
      'all deleted',
    );
    await until(
      async () => (await textOf(manager)).includes('verwijderd (3 begrippen)'),
      'the undo bar',
    );
    await clickButton(manager, 'Ongedaan maken');
    await until(
      async () => (await ask(world, 'glossary.get', { concept: 'u:toets-2' })) !== null,
      'all back',
    );
    await manager.close();
  });

  it('takes a snapshot and restores it after a look', async () => {
    await ask(world, 'backup.take', {});
    await ask(world, 'glossary.bulk', {
      concepts: ['u:toets-1', 'u:toets-2', 'u:toets-3'],
      action: { do: 'remove' },
    });
    const manager = await openOwn(world, '/manager.html#backup');
    await clickButton(manager, 'Terugzetten …');
    await until(async () => (await textOf(manager)).includes('Terug: 3'), 'the preview');
    expect(await ask(world, 'glossary.get', { concept: 'u:toets-1' })).toBeNull();
    await clickButton(manager, 'Deze kopie terugzetten');
    await until(
      async () => (await ask(world, 'glossary.get', { concept: 'u:toets-1' })) !== null,
      'the entries back',
    );
    await manager.close();
  });
});
