import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { GlossaryDatabase } from '../../lib/glossary/database';
import { openGlossary } from '../../lib/glossary/glossary';
import { createGlossaryService } from '../../lib/glossary/glossary-service';
import { serveBackground } from '../../lib/messaging/background-server';
import { publishRevision, revisionKey } from '../../lib/messaging/revision';
import { backupHandlers } from './backup-handlers';
import { watchCommands } from './commands';
import { glossaryHandlers } from './glossary-handlers';
import { lookupHandlers } from './lookup-handlers';
import { watchMenu } from './menu';
import { packHandlers } from './pack-handlers';
import { packSurroundings, watchPacks } from './pack-surroundings';
import { registerReader, startInOpenTabs } from './reader-registration';
import { readingHandlers } from './reading-handlers';
import { recallHandlers } from './recall-handlers';
import { createExplain } from './refusals';
import { visitHandlers } from './visit-handlers';

/**
 * The background may be stopped at any moment and is woken by the next event, so every listener is
 * registered at once and the glossary is opened when it is first asked for.
 */
export default defineBackground({
  type: 'module',
  main() {
    const service = createGlossaryService({
      store: {
        get: async (key) => (await browser.storage.local.get(key))[key],
        set: (values) => browser.storage.local.set({ ...values }),
        remove: (key) => browser.storage.local.remove(key),
      },
      database: (name) => new GlossaryDatabase(name),
      openGlossary: (db) =>
        openGlossary(db, {
          ...packSurroundings,
          now: () => new Date().toISOString(),
          changed: publishRevision,
          build: import.meta.env.LEXICON_VERSION,
        }),
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      revisionKey,
    });
    const explained = createExplain(service.report);
    serveBackground({
      ...readingHandlers(service),
      ...glossaryHandlers(service, explained),
      ...backupHandlers(service, explained),
      ...recallHandlers(service),
      ...visitHandlers(service),
      ...lookupHandlers(service.open),
      ...packHandlers(service, explained),
    });
    watchPacks(service.open);
    watchMenu();
    watchCommands();

    const permissionsChanged = () => registerReader().then(startInOpenTabs);
    browser.permissions.onAdded.addListener(permissionsChanged);
    browser.permissions.onRemoved.addListener(() => registerReader());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void Promise.all([service.open(), permissionsChanged()]);
      if (reason === 'install' && import.meta.env.MODE !== 'test') void welcome();
    });
    browser.runtime.onStartup.addListener(() => registerReader());
  },
});

async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
}
