import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Manager } from '../../components/manager/Manager';
import type { ManagerServices } from '../../components/manager-props';
import type { Services } from '../../components/services';
import { ask } from '../../lib/messaging/client';
import { watchRevision } from '../../lib/messaging/revision';
import { readSettings, watchSettings, writeSettings } from '../../lib/messaging/settings-store';
import { wikidataOrigin } from '../../lib/model/lookup';
import { interfaceLang, type Settings } from '../../lib/model/settings';

/** A file that is being saved is read from memory; afterwards it need not stay there. */
const savedAfter = 60_000;

const ofManager: ManagerServices = {
  ask,
  watchRevision,
  writeSettings,
  requestSite: (url) => browser.permissions.request({ origins: [`${new URL(url).origin}/*`] }),
  addressOf: (file) => URL.createObjectURL(file),
  release: (address) => URL.revokeObjectURL(address),
  download(name, parts, mediaType) {
    const address = URL.createObjectURL(new Blob([...parts], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), savedAfter);
  },
  today() {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

/** What forms ask for besides; there is no page beside the manager that they could speak with. */
const ofForms: Omit<Services, keyof ManagerServices> = {
  askPage: () => Promise.reject(new Error('no page')),
  url: '',
  requestAccess: () => Promise.resolve(false),
  requestWikidata: () => browser.permissions.request({ origins: [wikidataOrigin] }),
  startOnce: () => Promise.reject(new Error('no page')),
  readSelection: () => Promise.resolve(null),
  // A page does not close over a click elsewhere.
  keepTyped: () => Promise.resolve(),
  keptTyped: () => Promise.resolve(null),
  watchPage: () => undefined,
  async openManager(section = '') {
    location.hash = section;
  },
};

/** Draws the manager, and again whenever a setting changes. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const services = { ...ofManager, ...ofForms };
  const draw = (settings: Settings) => {
    const lang = interfaceLang(settings, browser.i18n.getUILanguage());
    document.documentElement.lang = lang;
    render(<Manager services={services} settings={settings} lang={lang} />, root);
  };
  watchSettings(draw, new AbortController().signal);
  draw(await readSettings());
}

void main();
