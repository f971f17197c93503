import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/client';

const steps: Readonly<Record<string, 1 | -1>> = { 'next-name': 1, 'previous-name': -1 };

/** The browser's shortcuts walk through the names of the tab in front. */
export async function runCommand(command: string): Promise<void> {
  const by = steps[command];
  if (!by) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page without a session (a browser page, a site without permission) has no names to step to.
  if (tab?.id !== undefined) await askPage(tab.id, 'page.step', { by }).catch(() => undefined);
}
