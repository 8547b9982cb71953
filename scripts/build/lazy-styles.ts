import type { Plugin } from 'vite';

/**
 * How a part that is loaded by need waits for its own styles. Vite's helper does the same for pages on
 * the web, with preloading, nonces and older browsers: three times as long, in the first load of each page.
 */
const helper = `
const loading = {};

const load = (file) => {
  const href = '/' + file;
  return loading[href] ??= document.querySelector('link[rel=stylesheet][href="' + href + '"]') ?? link(href);
};

const link = (href) =>
  new Promise((resolve, reject) => {
    const styles = document.createElement('link');
    Object.assign(styles, { rel: 'stylesheet', href, onload: resolve, onerror: reject });
    document.head.append(styles);
  });

export const __vitePreload = async (module, files = []) =>
  (await Promise.all([module(), ...files.map(load)]))[0];
`;

/** As Vite names it. */
const id = /vite\/preload-helper\.js$/;

export function lazyStyles(): Plugin {
  return {
    name: 'lazy-styles',
    apply: 'build',

    transform: { filter: { id }, handler: () => ({ code: helper, map: null }) },
  };
}
