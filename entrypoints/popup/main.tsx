import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { ask } from '../../lib/messaging/client';
import { readSettings, watchSettings } from '../../lib/messaging/settings-store';
import type { Settings } from '../../lib/model/settings';
import { servicesFor } from './services';

/** Draws the popup, and again whenever a setting changes. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const services = await servicesFor(ask);
  const draw = (settings: Settings) =>
    render(
      <Popup services={services} settings={settings} browserLang={browser.i18n.getUILanguage()} />,
      root,
    );
  watchSettings(draw, new AbortController().signal);
  draw(await readSettings());
}

void main();
