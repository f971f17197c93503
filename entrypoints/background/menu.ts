import { browser } from 'wxt/browser';
import { selectionOf } from '../../lib/messaging/selection';
import { showInPopup } from './visits';

const id = 'add-name';

/** The context menu's one item: add what is selected. Firefox for Android has no such menu. */
export function watchMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage('menuAdd'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.id !== undefined) void addSelected(tab.id);
  });
}

/** Opens the form for what is selected in a tab; does nothing when nothing is. */
export async function addSelected(tabId: number): Promise<void> {
  const selection = await selectionOf(tabId);
  if (selection) await showInPopup({ selection }, tabId);
}
