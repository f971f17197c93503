import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  all,
  button,
  change,
  click,
  found,
  one,
  sent,
  settle,
  show,
  text,
  type,
  world,
} from './show-manager';

describe('sections', () => {
  it('are links; the current one is marked and its heading gets the focus', async () => {
    await show();
    expect(one('nav [aria-current="page"]').textContent).toBe('Glossary');
    world.answers['glossary.history'] = () => [];
    await click(all('nav a').at(-1) as HTMLElement);
    location.hash = '#history';
    await settle();
    expect(one('nav [aria-current="page"]').textContent).toBe('History');
    expect(document.activeElement).toBe(one('h1'));
    expect(document.title).toBe('History · Sidelight');
    location.hash = '#nonsense';
    await settle();
    expect(one('h1').textContent).toBe('Glossary');
  });

  it('have the packs', async () => {
    await show('#packs');
    expect(one('h1').textContent).toBe('Packs');
    expect(one('.lead').textContent).toContain('keeps up to date');
    expect(all('.packs, input[type="url"]')).toHaveLength(2);
  });
});

describe('the trash', () => {
  const removed = (number: number) => ({
    concept: `Q${number}`,
    kind: 'person',
    label: `Gone ${number}`,
    own: false,
    at: '2026-08-01T10:00:00Z',
    ...(number === 1 && { mergedInto: { concept: 'Q9', label: 'Nine' } }),
  });
  let rows: ReturnType<typeof removed>[];
  beforeEach(() => {
    rows = [0, 1, 2].map(removed);
    world.answers['glossary.trash'] = () => rows;
    world.answers['glossary.bulk'] = ({ concepts }: { concepts: string[] }) => {
      rows = rows.filter(({ concept }) => !concepts.includes(concept));
      return change('restore');
    };
  });

  it('says what and when, and puts back; the focus goes to the next row', async () => {
    await show('#trash');
    expect(text()).toContain('made one with Nine · deleted 1 Aug 2026');
    button('Put back').focus();
    await click(button('Put back'));
    expect(sent('glossary.bulk')).toEqual([{ concepts: ['Q0'], action: { do: 'restore' } }]);
    world.changed();
    await settle();
    expect(document.activeElement?.closest('li')?.textContent).toContain('Gone 1');
  });

  it('asks before it deletes for good', async () => {
    await show('#trash');
    await click(button('Delete for good'));
    expect(sent('glossary.bulk')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Delete');
    await click(button('Cancel'));
    expect(document.activeElement?.textContent).toBe('Delete for good');
    await click(button('Delete for good'));
    await click(button('Delete'));
    expect(sent('glossary.bulk')).toEqual([{ concepts: ['Q0'], action: { do: 'purge' } }]);
  });

  it('does both with several, and says when it is empty', async () => {
    await show('#trash');
    const boxes = () => all('.rows input') as HTMLInputElement[];
    await click(boxes()[0] as HTMLElement);
    await click(boxes()[2] as HTMLElement);
    expect(one('.head [role="status"]').textContent).toBe('2 selected');
    one('.head button').focus();
    await click(one('.head button'));
    expect(sent('glossary.bulk')).toEqual([{ concepts: ['Q0', 'Q2'], action: { do: 'restore' } }]);
    world.changed();
    await settle();
    expect(document.activeElement?.closest('li')?.textContent).toContain('Gone 1');
    await click(one('.head input'));
    await click(one('.head button.danger'));
    expect(text()).toContain('Delete 1 entry for good?');
    await click(button('Delete'));
    world.changed();
    await settle();
    expect(text()).toContain('The trash is empty.');
  });

  it('draws many in pieces', async () => {
    rows = Array.from({ length: 450 }, (_, number) => removed(number + 10));
    await show('#trash');
    expect(all('.rows li')).toHaveLength(200);
    await click(button('Show more'));
    expect(all('.rows li')).toHaveLength(400);
  });
});

describe('the history', () => {
  it('undoes a change, and says at its row why it cannot', async () => {
    world.answers['glossary.history'] = () => [
      { ...change('edit'), id: 2, at: '2026-08-01T10:00:00Z' },
      { ...change('tag', 12), id: 1, at: '2026-07-01T10:00:00Z' },
    ];
    world.answers['glossary.undo'] = ({ change: id }: { change: number }) =>
      id === 1 ? Promise.reject(new Error('It was changed again later.')) : change('edit');
    await show('#history');
    const rows = all('.rows li');
    expect(rows[0]?.textContent).toContain('Saved Entry 1.');
    expect(rows[1]?.textContent).toContain('12');
    await click(rows[1]?.querySelector('button') as HTMLElement);
    expect(rows[1]?.querySelector('[role="alert"]')?.textContent).toBe(
      'It was changed again later.',
    );
    expect(rows[0]?.querySelector('[role="alert"]')).toBeNull();
    await click(rows[0]?.querySelector('button') as HTMLElement);
    expect(sent('glossary.undo')).toEqual([{ change: 1 }, { change: 2 }]);
  });

  it('says when there is none', async () => {
    world.answers['glossary.history'] = () => [];
    await show('#history');
    expect(text()).toContain('Nothing was changed yet.');
  });
});

describe('sites', () => {
  beforeEach(() => {
    world.answers['rules.list'] = () => [
      { id: 'r', concept: 'Q1', label: 'Anna', scope: 'site', place: 'news.example' },
    ];
    world.answers['rules.remove'] = () => change('include');
  });
  const names = () => all('.sites .what').map((row) => row.textContent);

  it('are added by name or by any address on them, and removed', async () => {
    await show('#sites');
    const field = one('.add-site input');
    await type(field, 'https://www.news.example/a/b?c');
    await click(button('Add'));
    await type(field, 'other.example:8080');
    await click(button('Add'));
    expect(names()).toEqual(['www.news.example', 'other.example:8080', 'Annaon news.example']);
    await type(field, 'no site');
    await click(button('Add'));
    expect(one('.add-site [role="alert"]').textContent).toContain('Write the name of a site');
    all('.sites li button')[0]?.focus();
    await click(all('.sites li button')[0] as HTMLElement);
    expect(names()).toEqual(['other.example:8080', 'Annaon news.example']);
    expect(document.activeElement?.closest('li')?.textContent).toContain('other.example');
  });

  it('can all be silenced', async () => {
    await show('#sites');
    const box = one('.sites input[type="checkbox"]') as HTMLInputElement;
    await click(box);
    expect(box.checked).toBe(true);
  });

  it('have rules for names, which can be removed', async () => {
    await show('#sites');
    await click(all('.sites li button').at(-1) as HTMLElement);
    expect(sent('rules.remove')).toEqual([{ rule: 'r' }]);
  });
});

describe('duplicates', () => {
  const merge = vi.fn(() => change('merge'));
  beforeEach(() => {
    merge.mockClear();
    world.answers['glossary.merge'] = merge;
    world.answers['glossary.duplicates'] = () => [
      [{ ...found(1), pack: null, own: true }, found(3), found(5)],
    ];
  });

  it('become one, the one that the reader chose', async () => {
    await show('#glossary/duplicates');
    expect(text()).toContain('yours');
    expect(text()).toContain('World');
    const choices = all('input[type="radio"]') as HTMLInputElement[];
    expect(choices.map(({ checked }) => checked)).toEqual([false, true, false]);
    await click(choices[2] as HTMLElement);
    await click(button('Make them one'));
    expect(sent('glossary.merge')).toEqual([
      { into: 'Q5', from: 'Q1' },
      { into: 'Q5', from: 'Q3' },
    ]);
  });

  it('say when there are none, and why it did not work', async () => {
    world.answers['glossary.merge'] = () => Promise.reject(new Error('No room.'));
    await show('#glossary/duplicates');
    await click(button('Make them one'));
    expect(one('[role="alert"]').textContent).toBe('No room.');
    world.answers['glossary.duplicates'] = () => [];
    world.changed();
    await settle();
    expect(text()).toContain('No two entries share');
  });
});
