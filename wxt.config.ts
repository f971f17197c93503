import { defineConfig } from 'wxt';
import { emitPacks } from './data/build/emit-packs';

const anySite = ['http://*/*', 'https://*/*'];

/** The whole extension. `--mode test` grants the host permissions that readers are asked for. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'data/public',
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const { path, contents } of emitPacks(wxt.config.root)) {
        files.push({ relativeDest: path, contents });
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Sidelight',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    ...(mode === 'test' ? { host_permissions: anySite } : { optional_host_permissions: anySite }),
    action: { default_title: 'Sidelight' },
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
