import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { GlossaryDatabase } from '../../lib/glossary/database';
import { type Glossary, openGlossary } from '../../lib/glossary/glossary';
import { serveBackground } from '../../lib/messaging/background-server';
import { publishRevision } from '../../lib/messaging/revision';
import { runCommand } from './commands';
import { handlersFor } from './handlers';
import { packSurroundings, watchPacks } from './pack-surroundings';
import { registerReader, startInOpenTabs } from './reader-registration';

/**
 * The background may be stopped at any moment and is woken by the next event, so every listener is
 * registered at once and the glossary is opened when it is first asked for.
 */
export default defineBackground({
  type: 'module',
  main() {
    let opening: Promise<Glossary> | undefined;
    const open = () => {
      opening ??= openGlossary(new GlossaryDatabase(), {
        ...packSurroundings,
        now: () => new Date().toISOString(),
        changed: publishRevision,
        build: import.meta.env.LEXICON_VERSION,
      });
      // A failed opening is tried again by the next request instead of being remembered.
      opening.catch(() => {
        opening = undefined;
      });
      return opening;
    };
    serveBackground(handlersFor(open));
    watchPacks(open);

    const permissionsChanged = () => registerReader().then(startInOpenTabs);
    browser.permissions.onAdded.addListener(permissionsChanged);
    browser.permissions.onRemoved.addListener(() => registerReader());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void Promise.all([open(), permissionsChanged()]);
      if (reason === 'install' && import.meta.env.MODE !== 'test') void welcome();
    });
    browser.runtime.onStartup.addListener(() => registerReader());
    browser.commands.onCommand.addListener((command: string) => runCommand(command));
  },
});

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
}
