import { beforeEach, describe, expect, it } from 'vitest';
import {
  active,
  all,
  button,
  click,
  fire,
  found,
  holder,
  list,
  one,
  press,
  type Search,
  sent,
  settle,
  show,
  slice,
  text,
  type,
  world,
} from './show-manager';

const markup = '<img src=x onerror=alert(1)>';

describe('the list', () => {
  it('draws the rows in view of a hundred thousand, and says how many there are', async () => {
    await show();
    const rows = all('[role="option"]');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('100000');
    expect(text()).toContain('100,000 entries');
    expect(sent('glossary.search')).toHaveLength(1);
    const spacers = all('.entries > [role="presentation"]');
    const height = spacers.reduce(
      (sum, { style }) => sum + Number.parseInt(style.blockSize, 10),
      0,
    );
    expect(height + rows.length * 52).toBe(100_000 * 52);
  });

  it('asks for what is scrolled to, and only for that', async () => {
    await show();
    list().scrollTop = 52 * 50_000;
    await fire(list(), new Event('scroll'));
    expect(text()).toContain('Entry 50000');
    expect(sent('glossary.search').map((payload) => (payload as Search).offset)).toEqual([
      0, 49_900, 50_000,
    ]);
    expect(all('[role="option"]').length).toBeLessThan(60);
  });

  it('moves by keys, with the active row always drawn', async () => {
    await show();
    list().focus();
    await press('ArrowDown');
    expect(active()?.textContent).toContain('Entry 1');
    await press('End');
    expect(active()?.textContent).toContain('Entry 99999');
    await press('PageUp');
    expect(active()?.getAttribute('aria-posinset')).toBe('99989');
    await press('Home');
    await press('ArrowUp');
    expect(active()?.textContent).toContain('Entry 0');
  });

  it('keeps what it shows until the new answer is there, and drops the one that was overtaken', async () => {
    await show();
    const late: Record<string, (value: unknown) => void> = {};
    world.answers['glossary.search'] = ({ query }: Search) =>
      new Promise((resolve) => {
        late[query] = resolve;
      });
    await type(one('input[type="search"]'), 'a');
    await type(one('input[type="search"]'), 'ab');
    expect(text()).toContain('Entry 0');
    const of = (number: number) => ({ found: [found(number)], total: 1 });
    late.ab?.(of(7));
    await settle();
    expect(text()).toContain('Entry 7');
    late.a?.(of(8));
    await settle();
    expect(text()).toContain('Entry 7');
    expect(text()).not.toContain('Entry 8');
  });

  it('stays in place when the glossary changes, and begins at the top for another search', async () => {
    await show();
    list().scrollTop = 52 * 5_000;
    await fire(list(), new Event('scroll'));
    world.asked = [];
    world.changed();
    await settle();
    expect(sent('glossary.search')[0]).toMatchObject({ offset: 4_900 });
    expect(list().scrollTop).toBe(52 * 5_000);
    await type(one('input[type="search"]'), 'x');
    expect(list().scrollTop).toBe(0);
  });

  it('narrows by kind, pack, tag and state, and back', async () => {
    await show();
    const [kind, pack, tag, state] = all('.filters select');
    await type(kind as HTMLElement, 'org', 'change');
    await type(pack as HTMLElement, 'world', 'change');
    await type(tag as HTMLElement, 'nato', 'change');
    await type(state as HTMLElement, 'edited', 'change');
    expect(sent('glossary.search').at(-1)).toMatchObject({
      kind: 'org',
      pack: 'world',
      tag: 'nato',
      state: 'edited',
    });
    expect(one('.filters').textContent).toContain('World (99,000)');
    await click(button('Show all'));
    expect(Object.keys(sent('glossary.search').at(-1) as object).sort()).toEqual([
      'lang',
      'limit',
      'offset',
      'query',
    ]);
  });

  it('has words for nothing and for a failure, and a way on', async () => {
    world.total = 0;
    await show();
    expect(text()).toContain('The glossary is empty.');
    await type(one('input[type="search"]'), 'qq');
    expect(text()).toContain('Nothing found for “qq”');
    expect(one('.browse .message a').textContent).toBe('Add “qq”');
    world.answers['glossary.search'] = () => Promise.reject(new Error('Nobody answered.'));
    await type(one('input[type="search"]'), 'qqq');
    expect(one('.browse [role="alert"]').textContent).toContain('Nobody answered.');
    world.total = 3;
    world.answers['glossary.search'] = slice;
    await click(button('Try again'));
    expect(all('[role="option"]')).toHaveLength(3);
  });

  it('lists no more than a browser can lay out, and says so', async () => {
    world.total = 400_000;
    await show();
    expect(one('[role="option"]').getAttribute('aria-setsize')).toBe('250000');
    expect(text()).toContain('400,000 entries · the first 250,000 are listed');
  });

  it('shows names as text', async () => {
    world.answers['glossary.search'] = () => ({
      found: [{ ...found(1), label: markup }],
      total: 1,
    });
    await show();
    expect(text()).toContain(markup);
    expect(holder.querySelector('img')).toBeNull();
  });
});

describe('an entry', () => {
  const concept = { id: 'Q1', kind: 'person', terms: { en: [{ text: 'Anna' }] }, description: {} };
  beforeEach(() => {
    world.answers['glossary.get'] = () => ({ concept, pack: 'world', asOf: null, edited: false });
    world.answers['glossary.try'] = () => ({ links: [], rejected: [] });
  });

  it('opens by Enter beside the list, and closing gives the focus back', async () => {
    await show();
    list().focus();
    await press('ArrowDown');
    await press('Enter');
    expect(location.hash).toBe('#glossary/entry/Q1');
    expect(one('.pane').contains(document.activeElement)).toBe(true);
    await click(button('← Back to the list'));
    expect(all('.pane')).toEqual([]);
    expect(document.activeElement).toBe(list());
    expect(active()?.textContent).toContain('Entry 1');
  });

  it('is not thrown away for another while something typed in it is not saved', async () => {
    await show('#glossary/entry/Q1');
    await type(one('.pane textarea'), 'Typed');
    await click(all('[role="option"]')[2] as HTMLElement);
    expect(location.hash).toBe('#glossary/entry/Q1');
    expect(text()).toContain('What you typed here is not saved.');
    await click(button('Keep editing'));
    expect(text()).not.toContain('What you typed here is not saved.');
    await click(all('[role="option"]')[2] as HTMLElement);
    await click(button('Discard it'));
    expect(location.hash).toBe('#glossary/entry/Q2');
  });

  it('may be gone', async () => {
    world.answers['glossary.get'] = () => null;
    await show('#glossary/entry/Q1');
    expect(text()).toContain('This entry is not there any more.');
  });

  it('is made new, with the name that was searched for', async () => {
    await show();
    await type(one('input[type="search"]'), 'Nova');
    await click(one('.search a'));
    expect(all('.pane input').some((field) => (field as HTMLInputElement).value === 'Nova')).toBe(
      true,
    );
  });
});
