import { browser } from 'wxt/browser';

/** Chromium's side panel and Firefox's sidebar, neither of which the other has. */
interface SidePanels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { toggle(): Promise<void> };
}

/**
 * Shows the panel beside the page; in Firefox a second call hides it. To be called at once in
 * answer to a key or a click: browsers refuse it after anything was awaited.
 */
export function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  if (sidebarAction) return sidebarAction.toggle();
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  return Promise.resolve();
}
