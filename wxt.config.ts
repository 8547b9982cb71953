import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { collectLicences } from './scripts/build/collect-licences';
import { compileTexts } from './scripts/build/compile-texts';
import { firstLoadChunk } from './scripts/build/first-load-chunk';
import { lazyStyles } from './scripts/build/lazy-styles';
import { preloadFirst } from './scripts/build/preload-first';
import { sampleFiles } from './scripts/build/sample-files';
import { mediaHosts, xPages } from './x/addresses/x-pages';

const media = mediaHosts.join(' ');

/** Nothing from elsewhere runs, loads or is asked in our pages; X's media hosts show their pictures. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${media} blob: data:`,
  `media-src ${media} blob: data:`,
  `connect-src 'self' ${media}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The oldest browsers that have all that is used here. */
const oldest = { chrome: 138, firefox: 149 };

const licences = collectLicences();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [
      preact(),
      compileTexts(),
      lazyStyles(),
      preloadFirst(),
      firstLoadChunk(),
      licences.plugin,
    ],
    build: {
      // What is loaded beforehand is named by `preloadFirst`.
      modulePreload: false,
      // Nothing is rewritten for browsers that cannot install this.
      target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences.text() });
      files.push(...sampleFiles());
    },
    'build:manifestGenerated': (_, manifest) => {
      // WXT takes the popup's title for it, and that is not translated.
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
      // Where the background is a page it has all its scripts from the start: see `visit/parse-answer.ts`.
      const { background } = manifest;
      if (background && 'scripts' in background) background.scripts?.unshift('parse.js');
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser !== 'firefox' && {
      minimum_chrome_version: `${oldest.chrome}`,
      // Else a private window's reader would run, load pictures and open links outside of it.
      incognito: 'split',
    }),
    permissions: ['storage', 'contextMenus', 'scripting'],
    host_permissions: xPages,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      // The browser itself describes this one.
      _execute_action: { suggested_key: { default: 'Alt+R' } },
    },
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      128: 'icons/128.png',
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'unspool@unspool.app',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        // It installs there; nobody has tried yet how well it reads.
        gecko_android: { strict_min_version: `${oldest.firefox}.0` },
      },
    }),
  }),
});
