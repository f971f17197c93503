import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/Welcome';
import sitesByLang from '../../data/news-sites.json';
import { readSettings } from '../../lib/messaging/settings-store';
import { interfaceLang } from '../../lib/model/settings';

/** Draws the welcome page in the reader's language. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const lang = interfaceLang(await readSettings(), browser.i18n.getUILanguage());
  document.documentElement.lang = lang;
  const newsSites = [...new Set([...sitesByLang[lang], ...Object.values(sitesByLang).flat()])];
  const request = (where: 'news' | 'all') =>
    browser.permissions.request({
      origins:
        where === 'all'
          ? ['http://*/*', 'https://*/*']
          : newsSites.map((site) => `https://*.${site}/*`),
    });
  render(
    <Welcome lang={lang} mark="/icon/128.png" newsSites={newsSites} request={request} />,
    root,
  );
}

void main();
