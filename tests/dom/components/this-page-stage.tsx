import { render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { vi } from 'vitest';
import type { Services } from '../../../components/services';
import { ThisPage } from '../../../components/this-page/ThisPage';
import { pageMessages } from '../../../lib/i18n/page-messages';
import { createTranslator } from '../../../lib/i18n/translator';
import type { CastMember, Overview, PageSummary } from '../../../lib/model/overview';
import { type Settings, settingsSchema } from '../../../lib/model/settings';

const url = 'https://news.example/a?utm=x';
const office = { title: 'minister', of: 'Rusland', acting: false, from: '2004-03-09' };
export const member = (concept: string, rest: Partial<CastMember> = {}): CastMember => ({
  concept,
  kind: 'person',
  label: `Naam ${concept}`,
  count: 3,
  salience: 1,
  ...rest,
});
export const overview: Overview = {
  cast: [
    member('Q1', {
      standingThen: { state: 'holds', role: { ...office, to: '2025-01-20' } },
      standingNow: { state: 'held', role: { ...office, to: '2025-01-20' } },
    }),
    member('Q2', { kind: 'country', caption: 'land', count: 1 }),
  ],
  relations: [
    {
      from: [{ concept: 'Q1', label: 'Naam Q1' }],
      type: 'counterpart',
      to: { concept: 'Q2', label: 'Naam Q2' },
    },
  ],
  background: [
    {
      concept: 'Q4',
      label: 'Later',
      from: '2022-02-24',
      score: 1,
      because: [],
      after: true,
    },
    {
      concept: 'Q3',
      label: 'Top',
      description: 'Een top',
      from: '2008-04-02',
      to: '2008-04-04',
      score: 1,
      because: [{ concept: 'Q2', label: 'Naam Q2' }],
      after: false,
    },
  ],
  knownUntil: '2026-08',
};
export const summary: PageSummary = {
  url,
  title: 'Een kop',
  lang: 'nl',
  date: '2022-01-26',
  dateSource: 'json-ld',
  article: true,
  overloaded: false,
  presences: [{ concept: 'Q1', count: 3, adjectives: 0, early: true }],
};

/** A page whose answers the test decides. */
export function world(initial: Partial<Settings> = {}) {
  const state = {
    summary: summary as PageSummary | null,
    overview,
    settings: v.parse(settingsSchema, initial),
    revision: 0,
  };
  const asked: unknown[] = [];
  const holder = document.createElement('div');
  document.body.append(holder);
  const onOpenEntry = vi.fn();
  const ask = vi.fn(async () => state.overview);
  const services = {
    url,
    ask,
    watchPage: () => undefined,
    askPage: async (kind: string, payload: unknown) => {
      asked.push([kind, payload]);
      if (!state.summary) throw new Error('nobody there');
      if (kind === 'page.summary') return state.summary;
      return kind === 'page.reveal' ? { found: true } : null;
    },
    writeSettings: async (change: Partial<Settings>) => {
      state.settings = { ...state.settings, ...change };
      draw();
    },
    requestAccess: vi.fn(async () => true),
    startOnce: vi.fn(async () => undefined),
  } as unknown as Services;
  const draw = () =>
    render(
      <ThisPage
        services={services}
        settings={state.settings}
        lang="nl"
        t={createTranslator(pageMessages.nl)}
        revision={state.revision}
        onOpenEntry={onOpenEntry}
      />,
      holder,
    );
  // Effects run at the end of an act; what they ask is answered in the next.
  const settle = async () => {
    for (let round = 0; round < 3; round++) {
      await act(async () => void (await vi.advanceTimersByTimeAsync(700)));
    }
  };
  const button = (label: string) => {
    const all = [...holder.querySelectorAll('button')];
    const found = all.find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(label),
    );
    if (!found) throw new Error(`no button ${label}`);
    return found;
  };
  return {
    state,
    asked,
    ask,
    holder,
    services,
    onOpenEntry,
    button,
    settle,
    text: () => holder.textContent ?? '',
    async draw() {
      act(draw);
      await settle();
    },
    async click(label: string) {
      button(label).focus();
      act(() => button(label).click());
      await settle();
    },
    async type(text: string) {
      const input = holder.querySelector('input');
      if (!input) throw new Error('no field');
      act(() => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      act(() => void holder.querySelector('form')?.requestSubmit());
      await settle();
    },
  };
}
