import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardMessages } from '../../../lib/i18n/card-messages';
import { ask } from '../../../lib/messaging/client';
import { readSettings, writeSettings } from '../../../lib/messaging/settings-store';
import type { Card } from '../../../lib/model/card';
import type { Settings } from '../../../lib/model/settings';
import type { CardActions, CardState } from '../../../lib/page/card-view';
import { startSession } from '../../../lib/page/session';
import { linksIn, paintedIn, placeOf, standIn } from './stand-ins';

export const url = 'https://www.nieuws.example/artikel';
const names = { Blinken: 'Q1', Lavrov: 'Q2', Genève: 'Q3' };
const filler = 'De gesprekken over veiligheid in Europa gingen de hele dag door. '.repeat(4);
const html = `<article><h1>Overleg van Blinken</h1>
  <p>Blinken sprak met Lavrov in Genève. ${filler}</p>
  <p>Na afloop zei Lavrov weinig en Blinken veel. ${filler}</p></article>`;
const card: Card = {
  concept: 'Q1',
  kind: 'person',
  label: 'Antony Blinken',
  date: null,
  rolesThen: [],
  rolesNow: [],
  asOf: null,
  here: [],
  sources: [],
  evidence: [],
  own: false,
  edited: false,
  known: false,
  meetings: [],
};

/** A page with three names, a session on it, and a background that knows the three. */
export interface Scene {
  /** The open card, as its view is told to show it. */
  readonly shown: { readonly state: CardState; readonly actions: CardActions } | null;
  /** Starts a session and waits until the page was read. */
  start(settings?: Partial<Settings>): Promise<void>;
  end(): void;
  painted(highlight: string): string[];
  /** What the background was asked of a kind. */
  asked(kind: string): object[];
  /** Asks the session as the popup does. */
  request(kind: string, payload?: object): Promise<unknown>;
  /** Clicks on a name and waits for its card. */
  openCard(name: string): Promise<void>;
}

/**
 * Sets the scene; the test file must mock the client.
 * @param answer what the background adds to the links: known and unmarked concepts
 */
export function setScene(answer: { known?: string[]; unmarked?: string[] } = {}): Scene {
  const controller = new AbortController();
  let shown: Scene['shown'] = null;
  let listener: (message: unknown, sender: unknown) => Promise<unknown> | undefined;

  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'own' });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as typeof listener;
  });
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockReturnValue(undefined);
  const { highlights } = standIn();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.documentElement.lang = 'nl';
  document.head.innerHTML = '<meta property="article:published_time" content="2022-01-26T10:00Z">';
  document.body.innerHTML = html;
  vi.mocked(ask).mockReset();
  vi.mocked(ask).mockImplementation(async (kind, payload) => {
    const { blocks = [], concept = '' } = payload as { blocks?: []; concept?: string };
    const answers: Readonly<Record<string, unknown>> = {
      'page.recognise': {
        links: linksIn(blocks, names),
        revision: 1,
        known: [],
        unmarked: [],
        ...answer,
      },
      'card.get': { ...card, concept },
      'card.texts': cardMessages.nl,
      'mention.exclude': { id: 7 },
    };
    return (answers[kind] ?? null) as never;
  });

  const scene: Scene = {
    get shown() {
      return shown;
    },
    async start(settings = {}) {
      await writeSettings(settings);
      const render = (_container: Element, state: CardState, actions: CardActions) => {
        shown = { state, actions };
      };
      const unmount = () => {
        shown = null;
      };
      startSession({
        document,
        view: { css: '', render, unmount },
        settings: await readSettings(),
        signal: controller.signal,
      });
      await vi.waitFor(() => expect(scene.asked('page.seen')).toHaveLength(1));
    },
    end: () => controller.abort(),
    painted: (highlight) => paintedIn(highlights, `sidelight-${highlight}`),
    asked: (kind) =>
      vi
        .mocked(ask)
        .mock.calls.filter(([one]) => one === kind)
        .map(([, payload]) => payload),
    async request(kind, payload = {}) {
      const reply = (await listener(
        { sidelight: 'page', kind, payload },
        { id: 'own', url: 'chrome-extension://own/popup.html' },
      )) as { ok: boolean; value: unknown };
      expect(reply).toMatchObject({ ok: true });
      return reply.value;
    },
    async openCard(name) {
      click(name);
      await vi.waitFor(() => expect(shown?.state.card.concept).toBe(names[name as 'Lavrov']));
    },
  };
  return scene;
}

/** Presses or releases a key in the page. */
export function key(
  type: 'keydown' | 'keyup',
  name: string,
  init: KeyboardEventInit = {},
  target: Element = document.body,
): KeyboardEvent {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** Moves the pointer onto a text. */
export function move(text: string): void {
  const event = new PointerEvent('pointermove', { bubbles: true, ...placeOf(text) });
  document.body.dispatchEvent(event);
}

/** Clicks on a text. */
export function click(text: string): void {
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, ...placeOf(text) }));
}
