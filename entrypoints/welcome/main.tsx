import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/Welcome';
import { readSettings } from '../../lib/messaging/settings-store';
import { interfaceLang } from '../../lib/model/settings';

/** Draws the welcome page in the reader's language. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const lang = interfaceLang(await readSettings(), browser.i18n.getUILanguage());
  document.documentElement.lang = lang;
  const requestAll = () => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
  render(<Welcome lang={lang} mark="/icon/128.png" requestAll={requestAll} />, root);
}

void main();
