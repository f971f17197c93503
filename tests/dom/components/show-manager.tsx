import { render } from 'preact';
import { act } from 'preact/test-utils';
import * as v from 'valibot';
import { afterEach, beforeEach } from 'vitest';
import { Manager, type ManagerProps } from '../../../components/manager/Manager';
import type { Bulk, Change, Facets, Found } from '../../../lib/model/entry';
import { type Settings, settingsSchema } from '../../../lib/model/settings';

/** The nth entry of the mocked glossary. */
export const found = (number: number): Found => ({
  concept: `Q${number}`,
  kind: number % 2 ? 'person' : 'org',
  label: `Entry ${number}`,
  pack: 'world',
  own: false,
  edited: number === 1,
  hidden: number === 2,
  tags: number === 3 ? ['nato'] : [],
});
const facets: Facets = {
  packs: [{ pack: 'world', title: { en: 'World' }, entries: 99_000 }],
  tags: [{ tag: 'nato', entries: 1 }],
  states: { own: 0, edited: 1, noted: 0, hidden: 1 },
  removed: 2,
};

export interface Search {
  readonly query: string;
  readonly offset: number;
  readonly limit: number;
}
type Answers = Record<string, (payload: never) => unknown>;

interface World {
  /** Entries in the glossary. */
  total: number;
  /** Answers by request; a test changes what it is about. */
  answers: Answers;
  asked: [kind: string, payload: unknown][];
  /** Says that the glossary changed. */
  changed: () => void;
}

/** What the manager is shown in; made anew for each test. */
export const world: World = { total: 0, answers: {}, asked: [], changed: () => undefined };
export const holder = document.createElement('div');

/** A piece of the mocked glossary. */
export const slice = ({ offset, limit }: Search) => ({
  found: Array.from({ length: Math.max(0, Math.min(limit, world.total - offset)) }, (_, number) =>
    found(offset + number),
  ),
  total: world.total,
});
export const change = (action: Change['action'], count = 1): Change => ({
  id: 1,
  action,
  label: 'Entry 1',
  count,
});

beforeEach(() => {
  world.total = 100_000;
  world.asked = [];
  location.hash = '';
  world.answers = {
    'glossary.search': slice,
    'glossary.facets': () => facets,
    'glossary.lastChange': () => null,
    'glossary.bulk': ({ concepts, action }: { concepts: string[]; action: Bulk }) =>
      change(
        action.do === 'hide' ? 'exclude' : action.do === 'show' ? 'include' : action.do,
        concepts.length,
      ),
    'health.get': () => ({ trouble: null, broken: [], snapshots: [] }),
    'packs.list': () => [],
    'packs.job': () => null,
  };
});
afterEach(() => act(() => render(null, holder)));

/** Waits until every answer is there and drawn. */
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

/** Draws the manager at an address. */
export async function show(hash = '') {
  location.hash = hash;
  await settle();
  document.body.replaceChildren(holder);
  let settings: Settings = v.parse(settingsSchema, {});
  const ask = async (kind: string, payload: unknown) => {
    world.asked.push([kind, payload]);
    const answer = world.answers[kind];
    if (!answer) throw new Error(`nobody answers ${kind}`);
    return answer(payload as never);
  };
  const nobody = () => Promise.reject(new Error('no page'));
  const services: ManagerProps['services'] = {
    ask: ask as ManagerProps['services']['ask'],
    watchRevision: (listener) => {
      world.changed = () => act(listener);
    },
    async writeSettings(part) {
      settings = { ...settings, ...part };
      act(draw);
    },
    requestSite: async () => true,
    addressOf: () => 'blob:file',
    release: () => undefined,
    download: () => undefined,
    today: () => '2026-08-01',
    askPage: nobody,
    url: '',
    requestAccess: async () => false,
    requestWikidata: async () => false,
    startOnce: nobody,
    readSelection: async () => null,
    openManager: async () => undefined,
    watchPage: () => undefined,
    keepTyped: async () => undefined,
    keptTyped: async () => null,
  };
  const draw = () => render(<Manager {...{ services, settings }} lang="en" />, holder);
  act(draw);
  await settle();
}

export const one = (selector: string): HTMLElement => {
  const element = holder.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
export const all = (selector: string) => [...holder.querySelectorAll<HTMLElement>(selector)];
export const text = () => holder.textContent ?? '';
export const button = (label: string) => {
  const element = all('button').find((each) => each.textContent?.trim() === label);
  if (!element) throw new Error(`no button ${label}`);
  return element;
};
export const click = async (element: HTMLElement) => {
  act(() => element.click());
  await settle();
};
export const type = async (element: HTMLElement, value: string, event = 'input') => {
  (element as HTMLInputElement).value = value;
  act(() => void element.dispatchEvent(new Event(event, { bubbles: true })));
  await settle();
};
export const press = async (key: string, more: KeyboardEventInit = {}) => {
  const target = document.activeElement ?? document.body;
  act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })),
  );
  await settle();
};
export const sent = (kind: string) =>
  world.asked.filter(([each]) => each === kind).map(([, payload]) => payload);

export const list = () => one('[role="listbox"]');
export const active = () =>
  holder.querySelector(`#${list().getAttribute('aria-activedescendant')}`);
export const selected = () =>
  all('[role="option"][aria-selected="true"]').map(
    (row) => row.querySelector('.name')?.textContent,
  );
export const said = () => one('.bulk [role="status"]').textContent;
/** Sends an event to an element, and waits for what comes of it. */
export const fire = async (element: HTMLElement | undefined, event: Event) => {
  act(() => void element?.dispatchEvent(event));
  await settle();
};
