import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { commands, suggestedKeys } from './lib/core/model/command';
import { chatMatches } from './lib/sites/matches';

const root = import.meta.dirname;

/** Any other site, one by one, when the agent allows it. */
const byConsent = ['https://*/*'];

// One extension, two builds: the demo build also runs on loopback pages, so that it can be tried without a shop.
export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: resolve(root, 'lib/locales') },
  imports: false,
  // Workers load a reader when a file needs it.
  vite: () => ({ worker: { format: 'es' } }),
  manifest: ({ mode, browser }) => {
    const matches = chatMatches(mode === 'demo');
    return {
      name: '__MSG_app_name__',
      short_name: '__MSG_app_short__',
      description: '__MSG_app_description__',
      default_locale: 'zh_CN',
      permissions: [
        'storage',
        'unlimitedStorage',
        'scripting',
        'alarms',
        'activeTab',
        ...(browser === 'firefox' ? [] : ['sidePanel']),
      ],
      host_permissions: matches,
      // Manifest 2 has one list for all that is optional.
      ...(browser === 'firefox'
        ? { optional_permissions: ['notifications', ...byConsent] }
        : { optional_permissions: ['notifications'], optional_host_permissions: byConsent }),
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      commands: Object.fromEntries(
        commands.map((id) => [
          id,
          {
            description: `__MSG_command_${id}__`,
            ...(suggestedKeys[id] && { suggested_key: suggestedKeys[id] }),
          },
        ]),
      ),
      action: { default_title: '__MSG_app_name__' },
      // The panel can stand on any site that the agent allows; use_dynamic_url keeps pages from finding or embedding it.
      web_accessible_resources: [
        {
          resources: ['panel.html'],
          matches: [...byConsent, ...matches.filter((match) => match.startsWith('http:'))],
          use_dynamic_url: true,
        },
      ],
      ...(browser !== 'firefox' && { side_panel: { default_path: 'panel.html' } }),
      ...(browser === 'firefox' && {
        sidebar_action: {
          default_panel: 'panel.html',
          default_title: '__MSG_app_name__',
          default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
          open_at_install: false,
        },
        browser_specific_settings: {
          gecko: {
            id: 'tiexin@tiexin.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    };
  },
  hooks: {
    // Not in the script itself: a page that runs it needs no list of all others.
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entry of entrypoints)
        if (entry.type === 'content-script') entry.options.matches = chatMatches(wxt.config.mode === 'demo');
    },
    // A content script needs no polyfill: it answers no messages, and both browsers' own calls give promises.
    'vite:build:extendConfig': (group, config) => {
      if (group.every(({ type }) => type === 'content-script'))
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
    },
    'config:resolved': (wxt) => {
      if (wxt.config.mode === 'demo') wxt.config.outDir = resolve(root, `.output/demo-${wxt.config.browser}`);
    },
  },
});
