import type { UserConfig } from 'vite';
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

/**
 * Takes the alias to webextension-polyfill out of the content script's build, so that it speaks to the
 * browser itself: every page pays for that script, and both browsers have promises of their own from
 * the oldest version that we run in.
 */
function withoutPolyfill(config: UserConfig): void {
  const alias = config.resolve?.alias;
  if (!alias || !('wxt/browser' in alias)) {
    throw new Error('wxt/browser is no longer aliased where we look.');
  }
  delete alias['wxt/browser'];
}

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
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'content-script') withoutPolyfill(config);
    },
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
    // WXT adds Chromium's `sidePanel` itself.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
    ],
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
      'add-name': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandAdd__',
      },
      'side-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSidePanel__',
      },
      // Chromium takes four suggested keys; readers choose these themselves.
      'open-card': { description: '__MSG_commandOpenCard__' },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
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
