import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/client';
import { readSettings, writeSettings } from '../../lib/messaging/settings-store';
import { openSidePanel } from '../../lib/messaging/side-panel';
import { silence, silencedBy } from '../../lib/model/settings';
import { addSelected } from './menu';

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

/** What each of the browser's shortcuts does in the tab in front. */
const commands: Readonly<Record<string, (tabId: number, tab: Tab) => Promise<unknown>>> = {
  'next-name': (tabId) => askPage(tabId, 'page.step', { by: 1 }),
  'previous-name': (tabId) => askPage(tabId, 'page.step', { by: -1 }),
  'open-card': (tabId) => askPage(tabId, 'page.open', {}),
  'add-name': addSelected,
  'toggle-site': (_tabId, tab) => toggleSite(tab.url ?? ''),
};

/** Follows the shortcuts; Chromium and newer Firefox say in which tab they were pressed. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    if (command === 'side-panel') void openSidePanel(tab?.windowId);
    else void run(command, tab);
  });
}

async function run(command: string, given: Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  // A page without a session (a browser page, a site without permission) has nothing to answer.
  await commands[command]?.(tab.id, tab).catch(() => undefined);
}

async function toggleSite(url: string): Promise<void> {
  if (!/^https?:/.test(url)) return;
  const settings = await readSettings();
  const by = silencedBy(settings, url);
  await writeSettings(silence(settings, by ?? 'site', url, by === null));
}
