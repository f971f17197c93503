import { render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../../lib/model/overview';
import { settingsSchema } from '../../../lib/model/settings';
import { member, overview, summary, world } from './this-page-stage';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-25T12:00:00Z') }));
afterEach(() => {
  for (const holder of document.body.children) render(null, holder);
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('this page', () => {
  it('shows the cast in groups, each with the role then and now, and what connects it', async () => {
    const page = world();
    await page.draw();
    const region = page.holder.querySelector('section');
    const label = region?.getAttribute('aria-labelledby');
    expect(document.getElementById(label ?? '')?.textContent).toBe('Namen in dit artikel');
    expect([...page.holder.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      'Mensen',
      'Landen en plaatsen',
    ]);
    expect(page.holder.querySelector('.then')?.textContent).toBe('minister, Rusland');
    expect(page.holder.querySelector('.now')?.textContent).toBe(
      'niet meer in functie sinds jan 2025',
    );
    expect(page.holder.querySelector('.relations li')?.textContent).toBe(
      'Naam Q1 – ambtgenoot van – Naam Q2',
    );
    expect(page.text()).toContain('bekend tot augustus 2026');
  });

  it('puts the article in its time: before it with the reason, after it folded', async () => {
    const page = world();
    await page.draw();
    const days = [...page.holder.querySelectorAll('.timeline')].map((one) => one.textContent);
    expect(days[0]).toMatch(/Top.*omdat het artikel Naam Q2 noemt.*26 jan 2022 Dit artikel/);
    expect(page.holder.querySelector('details')?.open).toBe(false);
    expect(days[1]).toContain('Later');
    const event = page.button('Top');
    expect(event.getAttribute('aria-expanded')).toBe('false');
    await page.click('Top');
    expect(event.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(event.getAttribute('aria-controls') ?? '')?.hidden).toBe(false);
  });

  it('jumps to the next mention at each click, says which, and goes back', async () => {
    const page = world();
    await page.draw();
    const jumps = () => page.asked.filter((one) => JSON.stringify(one).includes('page.reveal'));
    await page.click('Naam Q1');
    expect(page.holder.querySelector('.place')?.textContent).toContain('1 van 3');
    await page.click('Naam Q1');
    expect(page.holder.querySelector('.place')?.textContent).toContain('2 van 3');
    expect(page.holder.querySelector('section [role=status]')?.textContent).toBe(
      'Naam Q1: 2 van 3',
    );
    await page.click('Naam Q1');
    await page.click('Naam Q1');
    expect(page.holder.querySelector('.place')?.textContent).toContain('1 van 3');
    expect(jumps()).toEqual([0, 1, 2, 3].map((nth) => ['page.reveal', { concept: 'Q1', nth }]));

    await page.click('Terug naar waar je las');
    expect(page.asked.at(-1)).toEqual(['page.return', {}]);
    expect(page.holder.querySelector('.place')).toBeNull();
    expect(document.activeElement).toBe(page.button('Naam Q1'));
    await page.click('Naam Q1');
    expect(jumps().at(-1)).toEqual(['page.reveal', { concept: 'Q1', nth: 0 }]);
  });

  it('opens an entry of the glossary', async () => {
    const page = world();
    await page.draw();
    await page.click('Begrip Naam Q2');
    expect(page.onOpenEntry).toHaveBeenCalledWith('Q2');
  });

  it('stays calm with many names, and goes on at the first of those asked for', async () => {
    const page = world();
    const cast = Array.from({ length: 60 }, (_, i) => member(`Q${i}`));
    page.state.overview = { ...overview, cast };
    await page.draw();
    expect(page.holder.querySelectorAll('.member')).toHaveLength(8);
    await page.click('Toon alle 60');
    expect(page.holder.querySelectorAll('.member')).toHaveLength(60);
    expect(document.activeElement?.textContent).toContain('Naam Q8');
    await page.click('Toon minder');
    expect(page.holder.querySelectorAll('.member')).toHaveLength(8);
    expect(document.activeElement).toBe(page.button('Toon alle 60'));
  });
});

describe('the date', () => {
  it('says how it was found, and refuses what is no date with the reason', async () => {
    const page = world();
    await page.draw();
    await page.click('Gelezen op 26 januari 2022');
    expect(page.text()).toContain('Datum uit de artikelgegevens van de pagina');
    for (const [wrong, reason] of [
      ['2022-13', 'Schrijf een datum als'],
      ['', 'Schrijf een datum als'],
      ['2026-11-26', 'Die dag moet nog komen'],
    ] as const) {
      await page.type(wrong);
      const input = page.holder.querySelector('input');
      expect(page.holder.querySelector('[role=alert]')?.textContent).toContain(reason);
      expect(input?.getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(input);
    }
    expect(JSON.stringify(page.asked)).not.toContain('page.setDate');
  });

  it('is corrected, read anew, and goes back to what the page says', async () => {
    const page = world();
    await page.draw();
    await page.click('Gelezen op');
    page.state.summary = { ...summary, date: '2016-02', dateSource: 'reader' };
    await page.type(' 2016-02 ');
    expect(page.asked).toContainEqual(['page.setDate', { date: '2016-02' }]);
    expect(page.holder.querySelector('form')).toBeNull();
    const line = page.button('Gelezen op februari 2016, door jou gekozen');
    expect(document.activeElement).toBe(line);
    expect(page.holder.querySelector('[role=status]')?.textContent).toContain('februari 2016');

    await page.click('Gelezen op');
    page.state.summary = summary;
    await page.click('Terug naar de datum die de pagina geeft');
    expect(page.asked).toContainEqual(['page.setDate', { date: null }]);
    expect(page.text()).toContain('Gelezen op 26 januari 2022');
  });
});

describe('silence', () => {
  it.each([
    ['deze pagina', { offPages: ['https://news.example/a'] }, 'staat uit op deze pagina'],
    ['news.example', { offSites: ['news.example'] }, 'staat uit op news.example'],
    ['overal', { off: true }, 'staat overal uit'],
  ])('on %s is one click, said, and one click back', async (scope, written, said) => {
    const page = world();
    await page.draw();
    await page.click(scope);
    expect(page.state.settings).toMatchObject(written);
    expect(page.text()).toContain(said);
    expect(page.holder.querySelector('.member')).toBeNull();
    expect(document.activeElement).toBe(page.holder.querySelector('.silence button'));

    act(() => page.holder.querySelector<HTMLElement>('.silence button')?.click());
    await page.settle();
    expect(page.state.settings).toMatchObject({ off: false, offSites: [], offPages: [] });
    expect(page.holder.querySelectorAll('.member')).toHaveLength(2);
    expect(document.activeElement).toBe(page.holder.querySelector('.silence button'));
  });

  it('does not take the empty page of before for an article without names', async () => {
    const page = world({ off: true });
    page.state.summary = { ...summary, presences: [] };
    page.state.overview = { cast: [], relations: [], background: [], knownUntil: null };
    await page.draw();
    page.state.settings = v.parse(settingsSchema, {});
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(page.text()));
    watch.observe(page.holder, { subtree: true, childList: true, characterData: true });
    page.state.summary = summary;
    page.state.overview = overview;
    await page.draw();
    watch.disconnect();
    expect(page.holder.querySelectorAll('.member')).toHaveLength(2);
    expect(seen.join()).not.toContain('Geen naam in dit artikel');
  });
});

describe('a refresh', () => {
  it('keeps what was shown, and what was unfolded, until the new answer is there', async () => {
    const page = world();
    await page.draw();
    await page.click('Top');
    const before = page.holder.querySelector('.member');
    let answer: (value: Overview) => void = () => undefined;
    page.ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    page.state.revision = 1;
    await page.draw();
    expect(page.holder.querySelector('.member')).toBe(before);
    answer({ ...overview, cast: [member('Q1', { label: 'Nieuwe naam' })] });
    await page.settle();
    expect(page.holder.querySelector('.member')).toBe(before);
    expect(before?.textContent).toContain('Nieuwe naam');
    expect(page.button('Top').getAttribute('aria-expanded')).toBe('true');
  });

  it('waits for a page that is being read again', async () => {
    const page = world();
    await page.draw();
    page.state.summary = { ...summary, presences: [] };
    page.state.revision = 1;
    const asked = page.ask.mock.calls.length;
    setTimeout(() => {
      page.state.summary = summary;
    }, 300);
    await page.draw();
    expect(page.ask.mock.calls.length).toBe(asked + 1);
    expect(page.ask).toHaveBeenLastCalledWith(
      'overview.get',
      expect.objectContaining({ summary: expect.objectContaining(summary) }),
    );
  });

  it('that fails leaves what was known, and can be tried again', async () => {
    const page = world();
    await page.draw();
    page.ask.mockRejectedValueOnce(new Error('gestopt'));
    page.state.revision = 1;
    await page.draw();
    expect(page.text()).toContain('opnieuw lezen mislukte: gestopt');
    expect(page.holder.querySelectorAll('.member')).toHaveLength(2);
    await page.click('Opnieuw proberen');
    expect(page.text()).not.toContain('mislukte');
  });
});

describe('without a reading', () => {
  it('offers access, and reads as soon as it is given', async () => {
    const page = world();
    page.state.summary = null;
    await page.draw();
    expect(page.text()).toContain('Sidelight mag news.example nog niet lezen');
    setTimeout(() => {
      page.state.summary = summary;
    }, 400);
    await page.click('Deze site lezen');
    expect(page.services.requestAccess).toHaveBeenCalledWith('site');
    expect(page.holder.querySelectorAll('.member')).toHaveLength(2);
  });

  it('says when the browser refuses', async () => {
    const page = world();
    page.state.summary = null;
    await page.draw();
    vi.mocked(page.services.startOnce).mockRejectedValueOnce(new Error('cannot be scripted'));
    await page.click('Alleen deze keer');
    expect(page.holder.querySelector('[role=status]')?.textContent).toBe(
      'De browser stond het niet toe.',
    );
  });

  it('says that it failed, and tries again', async () => {
    const page = world();
    page.ask.mockRejectedValueOnce(new Error('gestopt'));
    await page.draw();
    expect(page.text()).toContain('De pagina kon niet worden gelezen: gestopt');
    await page.click('Opnieuw proberen');
    expect(page.holder.querySelectorAll('.member')).toHaveLength(2);
  });

  it.each([
    [{ article: false, presences: [] }, 'lijkt geen artikel'],
    [{ presences: [] }, 'Geen naam in dit artikel'],
  ])('says why there is nothing (%j)', async (rest, said) => {
    const page = world();
    page.state.summary = { ...summary, ...rest };
    page.state.overview = { cast: [], relations: [], background: [], knownUntil: null };
    await page.draw();
    expect(page.text()).toContain(said);
  });

  it('keeps markup of a page as text', async () => {
    const page = world();
    const markup = '<img src=x onerror=alert(1)>';
    page.state.summary = { ...summary, title: markup, dateText: markup };
    page.state.overview = { ...overview, cast: [member('Q1', { label: markup })] };
    await page.draw();
    await page.click('Gelezen op');
    expect(page.holder.querySelector('img')).toBeNull();
    expect(page.text().split(markup)).toHaveLength(4);
  });
});
