import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { readSettings, watchSettings } from '../../lib/messaging/settings-store';
import type { Settings } from '../../lib/model/settings';
import { openBeside } from './open-beside';
import { servicesFor, type Tab } from './services';

/** Draws the popup, and again whenever a setting changes. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const { windowId, ...tab } = await ownTab();
  const services = { ...servicesFor(tab), openSidePanel: () => openBeside(windowId) };
  const draw = (settings: Settings) =>
    render(
      <Popup services={services} settings={settings} browserLang={browser.i18n.getUILanguage()} />,
      root,
    );
  watchSettings(draw, new AbortController().signal);
  draw(await readSettings());
}

/** The tab that the popup belongs to; `?tab=` names another when it stands in a tab itself. */
async function ownTab(): Promise<Tab & { readonly windowId?: number | undefined }> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [front] = named
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return { id: front?.id, url: front?.url, windowId: front?.windowId };
}

void main();
