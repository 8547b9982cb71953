// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { lazyStyles } from '@/scripts/build/lazy-styles';

type Load = (module: () => unknown, files?: string[]) => Promise<unknown>;

/** As the browser runs it: the plugin hands over a module's code. */
async function loadHelper(): Promise<Load> {
  const { transform } = lazyStyles();
  if (typeof transform !== 'object') throw new Error('The plugin changes nothing.');
  const { code } = (transform.handler as () => { code: string })();
  // Else a module is run once for all tests.
  const once = `${code}// ${Math.random()}`;
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(once)}`))
    .__vitePreload;
}

function styleSheets(): HTMLLinkElement[] {
  return [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
}

beforeEach(() => document.head.replaceChildren());

test('a part waits for its style sheet, which is asked for once', async () => {
  const load = await loadHelper();
  const parts = [load(() => 'one', ['assets/a.css']), load(() => 'two', ['assets/a.css'])];
  expect(styleSheets().map((link) => link.getAttribute('href'))).toEqual(['/assets/a.css']);
  styleSheets()[0]?.dispatchEvent(new Event('load'));
  expect(await Promise.all(parts)).toEqual(['one', 'two']);
});

test('a style sheet that the page has is not asked for again', async () => {
  document.head.innerHTML = '<link rel="stylesheet" href="/assets/a.css">';
  const load = await loadHelper();
  expect(await load(() => 'part', ['assets/a.css'])).toBe('part');
  expect(styleSheets()).toHaveLength(1);
});

test('a file that is merely fetched beforehand is no style sheet yet', async () => {
  document.head.innerHTML = '<link rel="preload" as="style" href="/assets/a.css">';
  const load = await loadHelper();
  void load(() => 'part', ['assets/a.css']);
  expect(styleSheets()).toHaveLength(1);
});
