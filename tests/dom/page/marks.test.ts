import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeSettings } from '../../../lib/messaging/settings-store';
import { click, key, move, type Scene, setScene } from './scene';

vi.mock('../../../lib/messaging/client', () => ({ ask: vi.fn() }));

let scene: Scene;
beforeEach(() => {
  scene = setScene();
});
afterEach(() => scene.end());

describe('marks', () => {
  it('stand at the first mention of each name, or at every mention', async () => {
    await scene.start();
    expect(scene.painted('name')).toEqual(['Blinken', 'Lavrov', 'Genève']);
    await writeSettings({ density: 'all' });
    await vi.waitFor(() => expect(scene.painted('name')).toHaveLength(6));
  });

  it('are weaker for names that the reader knows, and absent for kinds not wanted', async () => {
    scene = setScene({ known: ['Q2'], unmarked: ['Q3'] });
    await scene.start();
    expect([scene.painted('name'), scene.painted('known')]).toEqual([['Blinken'], ['Lavrov']]);
    await scene.openCard('Genève');
  });

  it('are in full again for a name that is no longer known', async () => {
    const answer = { known: ['Q2'] };
    scene = setScene(answer);
    await scene.start();
    answer.known = [];
    await writeSettings({ cardSize: 'large' });
    await vi.waitFor(() => expect(scene.painted('known')).toEqual([]));
    expect(scene.painted('name')).toContain('Lavrov');
  });

  it('go with the session', async () => {
    await scene.start();
    scene.end();
    expect(scene.painted('name')).toEqual([]);
  });
});

describe('marks on demand', () => {
  it('show while Alt is held alone, every one, without taking the key from the page', async () => {
    await scene.start({ density: 'demand' });
    expect(scene.painted('name')).toEqual([]);
    expect(key('keydown', 'Alt', { altKey: true }).defaultPrevented).toBe(false);
    expect(scene.painted('name')).toHaveLength(6);
    key('keyup', 'Alt');
    expect(scene.painted('name')).toEqual([]);
  });

  it.each([
    ['another key makes it a shortcut', () => key('keydown', 'x', { altKey: true })],
    ['the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
    ['the release was lost', () => move('gesprekken')],
  ])('go when %s', async (_why, what) => {
    await scene.start({ density: 'demand' });
    key('keydown', 'Alt', { altKey: true });
    expect(scene.painted('name')).toHaveLength(6);
    what();
    expect(scene.painted('name')).toEqual([]);
  });

  it('do not show for Alt with another modifier', async () => {
    await scene.start({ density: 'demand' });
    key('keydown', 'Alt', { altKey: true, ctrlKey: true });
    expect(scene.painted('name')).toEqual([]);
  });

  it('let a card open by resting only while they show, by a click always', async () => {
    await scene.start({ density: 'demand', hoverDelay: 250 });
    vi.useFakeTimers();
    try {
      move('Lavrov');
      await vi.advanceTimersByTimeAsync(400);
      expect(scene.shown).toBeNull();
      expect(scene.painted('current')).toEqual([]);
      // The pointer rests on the name already.
      key('keydown', 'Alt', { altKey: true });
      await vi.advanceTimersByTimeAsync(400);
      expect(scene.shown?.state.card.concept).toBe('Q2');
      key('keyup', 'Alt');
      await vi.advanceTimersByTimeAsync(1_000);
      expect(scene.shown).not.toBeNull();
      click('Blinken');
      await vi.advanceTimersByTimeAsync(10);
      expect(scene.shown?.state.card.concept).toBe('Q1');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('resting on a name', () => {
  it.each([
    [250, 240, 20],
    [1000, 990, 20],
  ] as const)('opens its card after %i ms', async (hoverDelay, before, after) => {
    await scene.start({ hoverDelay });
    vi.useFakeTimers();
    try {
      move('Lavrov');
      await vi.advanceTimersByTimeAsync(before);
      expect(scene.shown).toBeNull();
      await vi.advanceTimersByTimeAsync(after);
      expect(scene.shown?.state.card.concept).toBe('Q2');
    } finally {
      vi.useRealTimers();
    }
  });

  it('opens nothing when the reader does not want it to, and leaves a pinned card alone', async () => {
    await scene.start({ hoverDelay: 0 });
    vi.useFakeTimers();
    try {
      move('Lavrov');
      await vi.advanceTimersByTimeAsync(5_000);
      expect(scene.shown).toBeNull();
      await writeSettings({ hoverDelay: 250 });
      await vi.advanceTimersByTimeAsync(500);
      click('Lavrov');
      await vi.advanceTimersByTimeAsync(10);
      scene.shown?.actions.pin();
      move('Blinken');
      await vi.advanceTimersByTimeAsync(5_000);
      expect(scene.shown?.state).toMatchObject({ pinned: true, card: { concept: 'Q2' } });
    } finally {
      vi.useRealTimers();
    }
  });
});
