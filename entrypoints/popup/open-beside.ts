import { openSidePanel } from '../../lib/messaging/side-panel';

/** Opens the panel beside the page; the popup makes room for it. */
export async function openBeside(windowId: number | undefined): Promise<void> {
  await openSidePanel(windowId);
  window.close();
}
