import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Manager, type ManagerServices } from '../../components/Manager';
import { ask } from '../../lib/messaging/client';
import { watchRevision } from '../../lib/messaging/revision';
import { readSettings, watchSettings } from '../../lib/messaging/settings-store';
import { interfaceLang, type Settings } from '../../lib/model/settings';

const services: ManagerServices = {
  ask,
  requestSite: (url) => browser.permissions.request({ origins: [`${new URL(url).origin}/*`] }),
  addressOf: (file) => URL.createObjectURL(file),
  release: (address) => URL.revokeObjectURL(address),
  watchRevision,
};

/** Draws the manager, and again whenever a setting changes. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const draw = (settings: Settings) => {
    const lang = interfaceLang(settings, browser.i18n.getUILanguage());
    document.documentElement.lang = lang;
    render(<Manager services={services} lang={lang} />, root);
  };
  watchSettings(draw, new AbortController().signal);
  draw(await readSettings());
}

void main();
