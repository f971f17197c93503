import { describe, expect, it } from 'vitest';
import {
  all,
  button,
  change,
  click,
  fire,
  list,
  one,
  press,
  said,
  selected,
  sent,
  settle,
  show,
  text,
  type,
  world,
} from './show-manager';

describe('the selection', () => {
  it('is made by keys, a range with Shift, and said', async () => {
    await show();
    list().focus();
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Entry 0', 'Entry 1', 'Entry 2']);
    expect(said()).toBe('3 selected');
    await press('ArrowUp', { shiftKey: true });
    expect(selected()).toEqual(['Entry 0', 'Entry 1']);
    await press('Escape');
    expect(said()).toBe('');
  });

  it('keeps what was selected before a further range', async () => {
    await show();
    list().focus();
    await press(' ');
    for (const _ of [1, 2, 3]) await press('ArrowDown');
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    expect(selected()).toEqual(['Entry 0', 'Entry 3', 'Entry 4']);
  });

  it('takes all that match, up to as many as can be changed together', async () => {
    world.total = 4_321;
    await show();
    list().focus();
    await press('a', { ctrlKey: true });
    expect(said()).toBe('4,321 selected');
    world.total = 100_000;
    world.changed();
    await settle();
    await press('a', { metaKey: true });
    expect(said()).toContain('5,000 selected. No more than 5,000');
    await click(button('Delete'));
    const [payload] = sent('glossary.bulk') as { concepts: string[] }[];
    expect(payload?.concepts).toHaveLength(5_000);
    expect(payload?.concepts[4_999]).toBe('Q4999');
  });

  it('is made by pointer: the tick, Ctrl, Shift, and every click while selecting', async () => {
    await show();
    await click(all('.tick')[1] as HTMLElement);
    const rows = () => all('[role="option"]');
    await fire(rows()[3], new MouseEvent('click', { shiftKey: true, bubbles: true }));
    expect(selected()).toEqual(['Entry 1', 'Entry 2', 'Entry 3']);
    await fire(rows()[2], new MouseEvent('click', { ctrlKey: true, bubbles: true }));
    expect(selected()).toEqual(['Entry 1', 'Entry 3']);
    await click(button('Select'));
    await click(rows()[0] as HTMLElement);
    expect(selected()).toEqual(['Entry 0', 'Entry 1', 'Entry 3']);
    expect(sent('glossary.get')).toEqual([]);
    await click(button('Select'));
    expect(said()).toBe('');
  });

  it('stays while the reader searches for more', async () => {
    await show();
    list().focus();
    await press(' ');
    await type(one('input[type="search"]'), 'x');
    expect(said()).toBe('1 selected');
  });
});

describe('changing many at once', () => {
  const selectTwo = async () => {
    await show();
    list().focus();
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
  };

  it('deletes by key; the selection goes and the focus stays in the list', async () => {
    await selectTwo();
    await press('Delete');
    expect(sent('glossary.bulk')).toEqual([{ concepts: ['Q0', 'Q1'], action: { do: 'remove' } }]);
    expect(said()).toBe('');
    expect(document.activeElement).toBe(list());
  });

  it('tags, and gives the focus back', async () => {
    await selectTwo();
    await click(button('Add a tag …'));
    expect(document.activeElement?.tagName).toBe('INPUT');
    await type(document.activeElement as HTMLElement, '  letters ');
    await click(button('Add'));
    expect(sent('glossary.bulk')).toEqual([
      { concepts: ['Q0', 'Q1'], action: { do: 'tag', tag: 'letters' } },
    ]);
    expect(said()).toBe('2 selected');
    expect(document.activeElement?.textContent).toBe('Add a tag …');
  });

  it('does not take an empty tag', async () => {
    await selectTwo();
    await click(button('Add a tag …'));
    await type(document.activeElement as HTMLElement, '   ');
    expect(button('Add')).toHaveProperty('disabled', true);
    await press('Escape');
    expect(all('.bulk form')).toEqual([]);
  });

  it.each([
    ['Take a tag off …', 'Take off', { do: 'untag', tag: 'nato' }],
    ['Change the kind …', 'Change', { do: 'kind', kind: 'person' }],
  ])('%s', async (ask, apply, action) => {
    await selectTwo();
    await click(button(ask));
    await click(button(apply));
    expect(sent('glossary.bulk')).toEqual([{ concepts: ['Q0', 'Q1'], action }]);
  });

  it.each([
    ['Don’t mark', 'hide'],
    ['Mark again', 'show'],
    ['Undo my edits', 'revert'],
  ])('%s', async (label, what) => {
    await selectTwo();
    await click(button(label));
    expect(sent('glossary.bulk')).toMatchObject([{ action: { do: what } }]);
  });

  it('says what went wrong and keeps the selection', async () => {
    await selectTwo();
    world.answers['glossary.bulk'] = () => Promise.reject(new Error('The disk is full.'));
    await press('Delete');
    expect(one('.browse [role="alert"]').textContent).toBe('The disk is full.');
    expect(said()).toBe('2 selected');
  });

  it('offers the way back', async () => {
    await selectTwo();
    await press('Delete');
    world.answers['glossary.lastChange'] = () => change('remove', 2);
    world.answers['glossary.undo'] = () => change('remove', 2);
    world.changed();
    await settle();
    expect(one('.undo').textContent).toContain('Deleted Entry 1');
    await click(button('Undo'));
    expect(sent('glossary.undo')).toEqual([{ change: 1 }]);
  });

  it('takes the selection to the export', async () => {
    await selectTwo();
    await click(button('Export'));
    expect(location.hash).toBe('#export');
    expect(one('h1').textContent).toBe('Export');
    expect(text()).toContain('The 2 selected entries');
  });
});
