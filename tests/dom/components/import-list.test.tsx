import { beforeEach, describe, expect, it } from 'vitest';
import type { PackJob } from '../../../lib/model/installed-pack';
import { type ImportScene, importedList, importedOwn, importScene } from './import-scene';
import { installed, person } from './interchange-stage';

let scene: ImportScene;
beforeEach(() => {
  scene = importScene();
});

describe('a list of its own', () => {
  const many = Array.from({ length: 2_500 }, (_, index) => person(index));

  it('is what many entries become, called after the file', async () => {
    scene.packs.push(installed('my-names'));
    const view = await scene.open(many, 'My_names.json');
    scene.jobs = [{ state: 'running', phase: 'entries', done: 5, total: 10 }];
    await view.click('Import 2,500 entries');
    await view.until('2,500 are in the list “My names”.');
    const { manifest, ids } = await importedList(view);
    expect(manifest).toMatchObject({ id: 'my-names-2', title: { en: 'My names' } });
    expect(ids).toEqual(many.map(({ id }) => id).sort());
    expect(view.asked()).not.toContain('glossary.import');
    expect(view.released).toEqual(['blob:1']);
    await view.click('Remove the list');
    await view.until('Taken back');
    expect(view.sent('packs.remove')).toEqual([{ pack: 'my-names-2' }]);
  });

  it('is the only way for more than can be written together', async () => {
    const view = await scene.open(Array.from({ length: 5_001 }, (_, index) => person(index)));
    const [own] = view.holder.querySelectorAll<HTMLInputElement>('.destination input');
    expect([own?.checked, own?.disabled]).toEqual([false, true]);
  });

  it('leaves what it cannot hold to the reader’s own, and says so', async () => {
    const view = await scene.open([
      person(1),
      person(2, { note: 'mine' }),
      person(3, { description: { en: 'a <b>claim' } }),
    ]);
    await view.choose('A list of its own');
    await view.write('Name of the list', 'Other');
    await view.click('Import 3 entries');
    await view.until('With a note: 1. With markup or an unusual id: 1.');
    expect(await importedOwn(view)).toEqual(['x:person-2', 'x:person-3']);
    const { manifest, ids } = await importedList(view);
    expect([manifest.id, ids]).toEqual(['other', ['x:person-1']]);
  });

  it('leaves nothing behind when it is refused', async () => {
    const problem = { code: 'storage', message: 'quota' };
    scene.jobs = [{ state: 'failed', phase: 'entries', done: 0, total: 0, problem }];
    const view = await scene.open([person(1), person(2, { note: 'mine' })]);
    await view.choose('A list of its own');
    await view.click('Import 2 entries');
    await view.until('The browser has no room for it; nothing was changed. (quota)');
    expect(view.sent('glossary.undo')).toEqual([{ change: 7 }]);
    expect(view.released).toHaveLength(2);
  });

  it('is cancelled in the background too', async () => {
    const running: PackJob = { state: 'running', phase: 'entries', done: 5, total: 10 };
    let cancelled = false;
    scene.answers['packs.job'] = (): PackJob =>
      cancelled
        ? { ...running, state: 'failed', problem: { code: 'cancelled', message: '' } }
        : running;
    scene.answers['packs.cancel'] = () => {
      cancelled = true;
      return null;
    };
    const view = await scene.open([person(1)]);
    await view.choose('A list of its own');
    await view.click('Import 1 entry');
    await view.until('5 of 10');
    await view.click('Cancel');
    await view.until('Cancelled; nothing was changed.');
    expect(view.text()).toContain('names.json: 1 entry');
  });

  it('replaces another only when told to, whole, and can be taken back', async () => {
    scene.packs.push(installed('names', { title: { en: 'Names' }, entries: 2 }));
    scene.statuses = { 'x:person-1': 'same', 'x:person-2': 'changes' };
    scene.answers['glossary.export'] = () => ({ concepts: [person(1), person(9)], total: 2 });
    const view = await scene.open([person(1), person(2)]);
    await view.choose('A list of its own');
    expect(view.button('Import 1 entry')).toBeDefined();
    await view.choose('Replace it');
    expect(view.text()).toContain('1 entry is the same as what you have and stays in the list.');
    await view.click('Import 2 entries');
    await view.until('2 are in the list');
    const first = await importedList(view);
    expect([first.manifest.id, first.ids]).toEqual(['names', ['x:person-1', 'x:person-2']]);
    await view.click('Put the earlier list back');
    await view.until('Taken back');
    const second = await importedList(view, 1);
    expect(second).toMatchObject({
      manifest: { id: 'names', title: { en: 'Names' } },
      ids: ['x:person-1', 'x:person-9'],
    });
    expect(view.asked()).not.toContain('packs.remove');
  });
});
