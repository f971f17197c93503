import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, writeSettings } from '../../../lib/messaging/settings-store';
import { key, type Scene, setScene, url } from './scene';

vi.mock('../../../lib/messaging/client', () => ({ ask: vi.fn() }));

let scene: Scene;
beforeEach(() => {
  scene = setScene();
});
afterEach(() => scene.end());

describe('silence', () => {
  it.each([
    ['everywhere', { off: true }],
    ['on the site', { offSites: ['www.nieuws.example'] }],
    ['on the page', { offPages: [url] }],
  ])('%s reads nothing and says so', async (_where, settings) => {
    await scene.start(settings);
    expect(scene.painted('name')).toEqual([]);
    expect(scene.asked('page.recognise')).toEqual([]);
    expect(scene.asked('page.seen')).toMatchObject([{ silent: true, concepts: [] }]);
  });

  it('begins from the card at one click, and ends by its undo', async () => {
    await scene.start();
    await scene.openCard('Lavrov');
    scene.shown?.actions.silence('site');
    await vi.waitFor(() => expect(scene.painted('name')).toEqual([]));
    await vi.waitFor(() => expect(scene.shown?.state.done).toBe('off.site.done'));
    expect((await readSettings()).offSites).toEqual(['www.nieuws.example']);
    scene.shown?.actions.undo();
    await vi.waitFor(() => expect(scene.painted('name')).toHaveLength(3));
    expect(scene.shown?.state.done).toBeNull();
  });
});

describe('a session', () => {
  it('tells once what was seen, and again when that changed', async () => {
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="og:site_name" content=" Het Nieuws ">',
    );
    await scene.start();
    const seen = {
      url,
      title: 'Overleg van Blinken',
      outlet: 'Het Nieuws',
      date: '2022-01-26',
      silent: false,
      concepts: ['Q1', 'Q2', 'Q3'],
    };
    expect(scene.asked('page.seen')).toEqual([seen]);
    await writeSettings({ density: 'all' });
    await vi.waitFor(() => expect(scene.painted('name')).toHaveLength(6));
    expect(scene.asked('page.seen')).toHaveLength(1);
    await scene.request('page.setDate', { date: '2014' });
    expect(scene.asked('page.seen')).toEqual([seen, { ...seen, date: '2014' }]);
  });

  it('has the host for an outlet that has no name', async () => {
    await scene.start();
    expect(scene.asked('page.seen')).toMatchObject([{ outlet: 'nieuws.example' }]);
  });

  it('reads as of the date that the reader chose, on this page, and as of its own again', async () => {
    await scene.start();
    await scene.request('page.setDate', { date: '2014-03-20' });
    expect(await scene.request('page.summary')).toMatchObject({
      date: '2014-03-20',
      dateSource: 'reader',
      presences: [{ concept: 'Q1' }, { concept: 'Q2' }, { concept: 'Q3' }],
    });
    expect(await scene.request('page.summary')).not.toHaveProperty('dateText');
    expect(scene.asked('page.recognise').at(-1)).toMatchObject({ date: '2014-03-20' });
    await scene.request('page.setDate', { date: null });
    expect(await scene.request('page.summary')).toMatchObject({
      date: '2022-01-26',
      dateSource: 'meta',
    });
  });

  it('gives the article as the background is asked about it', async () => {
    await scene.start();
    const text = (await scene.request('page.text')) as { blocks: { text: string }[] };
    expect(text).toMatchObject({ lang: 'nl', date: '2022-01-26', known: [] });
    expect(text.blocks[0]).toMatchObject({ text: 'Overleg van Blinken', heading: true });
    expect(text.blocks).toHaveLength(3);
  });

  it('goes to a name and back to where the reader was before the first', async () => {
    await scene.start();
    const scrolled = vi.spyOn(window, 'scrollTo');
    window.scrollTo(0, 120);
    scrolled.mockClear();
    expect(await scene.request('page.reveal', { concept: 'Q2', nth: 0 })).toEqual({ found: true });
    expect(scene.painted('current')).toEqual(['Lavrov']);
    window.scrollTo(0, 900);
    await scene.request('page.reveal', { concept: 'Q2', nth: 1 });
    scrolled.mockClear();
    await scene.request('page.return');
    expect(window.scrollY).toBe(120);
    expect(scene.painted('current')).toEqual([]);
    await scene.request('page.return');
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('opens the card of the first name in view by request, then of the current one', async () => {
    await scene.start();
    expect(await scene.request('page.open')).toEqual({ found: true });
    expect(scene.shown?.state.card.concept).toBe('Q1');
    await scene.request('page.step', { by: 1 });
    await scene.request('page.step', { by: 1 });
    expect(scene.shown?.state.card.concept).toBe('Q2');
    key('keydown', 'Escape');
    expect(scene.shown).toBeNull();
    await scene.request('page.open');
    expect(scene.shown?.state.card.concept).toBe('Q2');
  });
});

describe('K', () => {
  it('says that the open card is known and takes it back, and the marks follow', async () => {
    await scene.start({ fade: true });
    await scene.openCard('Lavrov');
    expect(key('keydown', 'k').defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(scene.painted('known')).toEqual(['Lavrov']));
    expect(scene.shown?.state.card.known).toBe(true);
    key('keydown', 'k');
    await vi.waitFor(() => expect(scene.painted('known')).toEqual([]));
    expect(scene.asked('recall.know')).toEqual([
      { concept: 'Q2', known: true },
      { concept: 'Q2', known: false },
    ]);
  });

  it.each([
    ['no card is open', { fade: true }, false],
    ['the reader does not want marks to weaken', { fade: false }, true],
  ])('is the page’s own while %s', async (_when, settings, open) => {
    await scene.start(settings);
    if (open) {
      await scene.openCard('Lavrov');
    }
    expect(key('keydown', 'k').defaultPrevented).toBe(false);
    expect(scene.asked('recall.know')).toEqual([]);
  });

  it('is typed in a field of the page', async () => {
    await scene.start({ fade: true });
    await scene.openCard('Lavrov');
    const field = document.createElement('input');
    document.body.append(field);
    expect(key('keydown', 'k', {}, field).defaultPrevented).toBe(false);
  });
});

describe('the card', () => {
  it('opens the form of its entry and closes', async () => {
    await scene.start();
    await scene.openCard('Lavrov');
    scene.shown?.actions.edit();
    await vi.waitFor(() => expect(scene.shown).toBeNull());
    expect(scene.asked('entry.open')).toEqual([{ concept: 'Q2' }]);
  });

  it('takes back what it excluded', async () => {
    await scene.start();
    await scene.openCard('Lavrov');
    scene.shown?.actions.exclude('page');
    await vi.waitFor(() => expect(scene.shown?.state.done).toBe('hidden'));
    scene.shown?.actions.undo();
    await vi.waitFor(() => expect(scene.shown?.state.done).toBeNull());
    expect(scene.asked('glossary.undo')).toEqual([{ change: 7 }]);
  });
});
