import { defineConfig } from 'wxt';
import { emitPacks } from './data/build/emit-packs';
import { lexiconVersion } from './data/build/lexicon-version';

const anySite = ['http://*/*', 'https://*/*'];

/**
 * Takes the one `innerHTML` out of preact: we never use `dangerouslySetInnerHTML`, and without the
 * assignment nothing in our bundles can turn text into markup (and web-ext lint has no warning).
 * The build stops when preact changes so that the place is not found.
 */
const preactWithoutInnerHtml = {
  name: 'preact-without-inner-html',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /[\\/]preact[\\/]dist[\\/]preact(?:\.module|\.min)?\.m?js$/ },
    handler(code: string) {
      const without = code.replace(/\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\b/g, 'void 0');
      if (without === code) throw new Error('preact no longer assigns innerHTML where we look.');
      return { code: without, map: null };
    },
  },
};

/** The whole extension. `--mode test` grants the host permissions that readers are asked for. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'data/public',
  vite: () => ({
    plugins: [preactWithoutInnerHtml],
    build: { target: 'esnext' },
    define: { 'import.meta.env.LEXICON_VERSION': JSON.stringify(lexiconVersion('.')) },
  }),
  hooks: {
    'build:manifestGenerated': ({ config }, manifest) => {
      // WXT grants itself the sites of a script that is registered at run time; readers are asked.
      if (config.mode !== 'test') delete manifest.host_permissions;
      delete manifest.content_scripts;
    },
    'build:publicAssets': async (wxt, files) => {
      for (const { path, contents } of await emitPacks(wxt.config.root)) {
        files.push({ relativeDest: path, contents });
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Sidelight',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    ...(mode === 'test' ? { host_permissions: anySite } : { optional_host_permissions: anySite }),
    action: { default_title: 'Sidelight' },
    options_ui: { page: 'manager.html', open_in_tab: true },
    commands: {
      'next-name': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNext__',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPrevious__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
