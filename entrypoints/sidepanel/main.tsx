import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import type { Services } from '../../components/services';
import { readSettings, watchSettings } from '../../lib/messaging/settings-store';
import type { Settings } from '../../lib/model/settings';
import { servicesFor } from '../popup/services';
import { watchFrontTab } from './front-tab';

/** Draws the popup's views beside the page, for whatever tab is in front of the window. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  let settings: Settings = await readSettings();
  let services: Services | null = null;
  const draw = () => {
    if (!services) return;
    const browserLang = browser.i18n.getUILanguage();
    render(<Popup services={services} settings={settings} browserLang={browserLang} />, root);
  };
  watchSettings((changed) => {
    settings = changed;
    draw();
  }, new AbortController().signal);
  await watchFrontTab((tab) => {
    services = servicesFor(tab);
    draw();
  });
}

void main();
