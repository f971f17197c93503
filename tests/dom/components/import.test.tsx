import { beforeEach, describe, expect, it } from 'vitest';
import { type ImportScene, importedOwn, importScene, writes } from './import-scene';
import { person } from './interchange-stage';

let scene: ImportScene;
beforeEach(() => {
  scene = importScene();
});

describe('reading a file', () => {
  it('says what is wrong in it and where, and offers the rest; nothing is written', async () => {
    const view = await scene.show();
    await view.giveFile(
      'id,kind,lang,term\nx:a,person,en,Anna\nx:b,alien,en,Bert\nx:c,city,en,Town\n',
      'names.csv',
    );
    await view.until('names.csv: 2 entries (CSV)');
    expect(view.text()).toContain('1 remark about the file');
    expect(view.text()).toMatch(/line 3.*alien/);
    expect(view.button('Import 2 entries').disabled).toBe(false);
    expect(writes(view)).toEqual([]);
  });

  it('has nothing to import where nothing can be read', async () => {
    const view = await scene.show();
    await view.giveFile('', 'empty.csv');
    await view.until('There is nothing in empty.csv');
    expect(view.holder.querySelector('.findings')).not.toBeNull();
    expect(view.holder.querySelector('button.primary')).toBeNull();
    await view.click('Choose another file');
    expect(document.activeElement).toBe(view.holder.querySelector('input[type="file"]'));
  });

  it('shows the way to the section in which a file of everything belongs', async () => {
    const view = await scene.show();
    await view.giveFile('{"format":"sidelight-everything","version":1}', 'all.json');
    await view.until('can be restored under Backup');
    expect(view.asked()).not.toContain('glossary.compare');
  });

  it('takes a file that is dropped', async () => {
    const view = await scene.show();
    const event = new Event('drop', { bubbles: true, cancelable: true });
    const file = new File([JSON.stringify([person(1)])], 'dropped.json');
    Object.assign(event, { dataTransfer: { files: [file] } });
    view.holder.querySelector('.file-choice')?.dispatchEvent(event);
    await view.until('dropped.json: 1 entry');
    expect(event.defaultPrevented).toBe(true);
  });

  it('can be cancelled while it compares, without a trace', async () => {
    let answer = (_: unknown) => {};
    scene.answers['glossary.compare'] = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const view = await scene.show();
    await view.giveFile(JSON.stringify([person(1)]), 'names.json');
    await view.until('Comparing with your glossary');
    await view.click('Cancel');
    answer([]);
    await view.until('Cancelled; nothing was changed.');
    expect(document.activeElement?.textContent).toContain('Cancelled');
    expect(writes(view)).toEqual([]);
  });

  it('compares many entries in batches', async () => {
    const view = await scene.open(Array.from({ length: 1_200 }, (_, index) => person(index)));
    const sizes = view.sent('glossary.compare') as { concepts: unknown[] }[];
    expect(sizes.map(({ concepts }) => concepts.length)).toEqual([500, 500, 200]);
    expect(view.holder.querySelectorAll('li.compared')).toHaveLength(0);
    await view.click('Show: New');
    expect(view.holder.querySelectorAll('li.compared')).toHaveLength(200);
    await view.click('Show 200 more');
    expect(view.holder.querySelectorAll('li.compared')).toHaveLength(400);
  });
});

describe('choosing', () => {
  const all = [person(1), person(2), person(3), person(4), person(5)];
  beforeEach(() => {
    scene.statuses = {
      'x:person-1': 'conflict',
      'x:person-2': 'conflict',
      'x:person-3': 'changes',
      'x:person-4': 'same',
    };
  });

  it('leaves the reader’s own words alone unless told otherwise', async () => {
    const view = await scene.open(all);
    expect(view.text()).toContain('0 of 2 taken');
    expect(view.text()).toContain('1 entry is the same as what you have and is left out');
    await view.click('Import 2 entries');
    await view.until('1 entry imported');
    expect(await importedOwn(view)).toEqual(['x:person-3', 'x:person-5']);
    expect(view.released).toEqual(['blob:1']);
  });

  it('takes single entries, and whole groups', async () => {
    const view = await scene.open(all);
    await view.click('Show: Differs from your own words');
    await view.choose('Person 2');
    const group = view.holder.querySelector<HTMLInputElement>('.compared-group input');
    expect(group?.indeterminate).toBe(true);
    await view.choose('Changes what a pack says');
    await view.click('Import 2 entries');
    await view.until('imported');
    expect(await importedOwn(view)).toEqual(['x:person-2', 'x:person-5']);
  });

  it('shows what an entry would change, before and after', async () => {
    scene.answers['glossary.get'] = () => ({
      concept: person(1, { description: { en: 'As it was' } }),
      pack: null,
      asOf: null,
      edited: false,
    });
    const view = await scene.open([person(1, { description: { en: '<b>As it is</b>' } })]);
    await view.click('Show: Differs from your own words');
    expect(view.text()).toContain('Differs: description, offices.');
    await view.click('Show what changes in Person 1');
    await view.until('en: As it was');
    expect(view.text()).toContain('en: <b>As it is</b>');
    expect(view.holder.querySelector('dl b')).toBeNull();
  });

  it('offers the way back', async () => {
    const view = await scene.open(all);
    await view.click('Import 2 entries');
    await view.until('imported');
    expect(document.activeElement?.tagName).toBe('H2');
    await view.click('Undo');
    await view.until('Taken back');
    expect(view.sent('glossary.undo')).toEqual([{ change: 7 }]);
  });

  it('says why it was not written, and keeps what was chosen', async () => {
    scene.answers['glossary.import'] = () => {
      throw new Error('The disk is full.');
    };
    const view = await scene.open(all);
    await view.choose('Differs from your own words');
    await view.click('Import 4 entries');
    await view.until('The disk is full.');
    expect(view.button('Import 4 entries').disabled).toBe(false);
  });
});
