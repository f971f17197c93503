import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardView } from '../../components/card/card-view';
import { readSettings } from '../../lib/messaging/settings-store';
import { startSession } from '../../lib/page/session';

/** One session a document, however often the script is injected. */
const running = Symbol.for('sidelight.session');

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  async main(context) {
    const world = globalThis as { [running]?: AbortSignal };
    if (world[running] && !world[running].aborted) return;
    world[running] = context.signal;
    startSession({
      document,
      view: cardView,
      settings: await readSettings(),
      signal: context.signal,
    });
  },
});
