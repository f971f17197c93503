import { describe, expect, it, vi } from 'vitest';
import { TroubleBanner } from '../../../components/interchange/TroubleBanner';
import type { Health } from '../../../lib/model/health';
import { stage } from './interchange-stage';

const snapshot = { id: 'a', at: '2026-11-24T08:00:00.000Z', entries: 3, bytes: 9 };
const well: Health = { trouble: null, broken: [], snapshots: [snapshot] };

async function show(health: Partial<Health> | Error) {
  let now = health;
  const openManager = vi.fn(async () => undefined);
  const reload = vi.fn();
  const view = await stage(
    ({ services, lang, t, revision }) => (
      <TroubleBanner
        services={{ ask: services.ask, openManager }}
        {...{ lang, t, revision, reload }}
      />
    ),
    {
      'health.get': () => {
        if (now instanceof Error) throw now;
        return { ...well, ...now };
      },
      'health.dismiss': () => {
        now = {};
        return null;
      },
      'health.startAnew': () => null,
    },
  );
  await view.until('');
  const buttons = [...view.holder.querySelectorAll('button')].map(({ textContent }) => textContent);
  return { ...view, buttons, openManager, reload };
}

describe('the banner', () => {
  it('is not there while all is well', async () => {
    const { holder } = await show({});
    expect(holder.innerHTML).toBe('');
  });

  it.each([
    [
      'evicted',
      'The browser has removed your glossary.',
      ['Look at the snapshot of 24 Nov 2026', 'Go on without it'],
    ],
    ['newer', 'A newer Sidelight wrote this glossary.', ['Reload', 'Begin anew …']],
    ['blocked', 'Another window of Sidelight holds the glossary.', ['Reload']],
    ['full', 'There is no room to save anything.', ['I have made room']],
    ['unreadable', 'The glossary cannot be opened.', ['Reload', 'Begin anew …']],
  ] as const)('says in words that it is %s, and what helps', async (trouble, words, helps) => {
    const view = await show({ trouble });
    expect(view.holder.querySelector('[role="alert"]')?.textContent).toContain(words);
    expect(view.buttons).toHaveLength(helps.length);
    helps.forEach((help, index) => {
      expect(view.buttons[index]).toContain(help);
    });
  });

  it('leads to the snapshots, or to a file where there are none', async () => {
    const view = await show({ trouble: 'evicted', snapshots: [] });
    expect(view.buttons[0]).toBe('Restore from a file');
    await view.click('Restore from a file');
    expect(view.openManager).toHaveBeenCalledWith('backup');
  });

  it('begins anew when asked, and shows the browser’s words as text', async () => {
    const view = await show({ trouble: 'unreadable', detail: '<b>UnknownError</b>' });
    expect(view.text()).toContain('The browser says: <b>UnknownError</b>');
    await view.click('Reload');
    expect(view.reload).toHaveBeenCalledOnce();
  });

  it('goes when the reader wants to go on, and does not lose the focus', async () => {
    const view = await show({ trouble: 'full' });
    await view.click('I have made room');
    await view.until('The glossary is in order.');
    expect(view.holder.querySelector('.trouble')).toBeNull();
    expect(document.activeElement?.textContent).toBe('The glossary is in order.');
  });

  it('begins an empty glossary only after a second word', async () => {
    const view = await show({ trouble: 'unreadable' });
    await view.click('Begin anew …');
    expect(view.text()).toContain('The old glossary stays in the browser as it is.');
    expect(view.asked()).not.toContain('health.startAnew');
    await view.click('Begin anew');
    await vi.waitFor(() => expect(view.reload).toHaveBeenCalledOnce());
    expect(view.sent('health.startAnew')).toEqual([{}]);
    expect(view.openManager).toHaveBeenCalledWith('backup');
  });

  it('is calm about entries that cannot be read', async () => {
    const view = await show({ broken: ['u:1', 'u:2'] });
    expect(view.text()).toContain('2 of your entries cannot be read.');
    expect(view.holder.querySelector('[role="alert"]')).toBeNull();
    await view.click('Look at them');
    expect(view.openManager).toHaveBeenCalledWith('backup');
  });

  it('speaks up when the background does not answer at all', async () => {
    const view = await show(new Error('Nobody answered.'));
    expect(view.holder.querySelector('[role="alert"]')?.textContent).toContain('Nobody answered.');
    expect(view.buttons).toContain('Reload');
  });
});
