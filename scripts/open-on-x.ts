import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const extensionFolder = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
const profile = fileURLToPath(new URL('../.profile', import.meta.url));

process.exitCode = await openOnX(process.argv[2] ?? '');

/**
 * Opens the real X in a profile that is kept, as a person would: no automation, nothing between
 * the browser and the site, so that one can sign in.
 */
async function openOnX(address: string): Promise<number> {
  const url = URL.parse(address);
  const isPost =
    /^(www\.|mobile\.)?(x|twitter)\.com$/.test(url?.hostname ?? '') &&
    /\/status\/\d+/.test(url?.pathname ?? '');
  if (!url || !isPost) {
    console.error(
      `"${address}" is not the address of a post on X: https://x.com/name/status/number is.`,
    );
    return 1;
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.error(
      'The real X needs a display, as one has to sign in there. Without one, try a sample: npm start -- en',
    );
    return 1;
  }
  mkdirSync(profile, { recursive: true });
  const browser = spawn(
    process.env.UNSPOOL_BROWSER ?? '',
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      url.href,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => browser.on('exit', () => resolve()));
  console.log(
    'This is the real X, in a profile of its own (.profile, kept on this machine and ignored by git).',
  );
  console.log('Sign in if you like, open a thread, then click the icon or press Alt+R.');
  console.log(
    (await isLoaded())
      ? 'The extension is loaded.'
      : 'The extension does not seem to be loaded: look at chrome://extensions.',
  );
  await ended;
  return 0;
}

/** Without a debugging port there is nobody to ask; the browser's own list of extensions tells. */
async function isLoaded(): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await sleep(500);
    const lists = ['Preferences', 'Secure Preferences'].map((name) =>
      join(profile, 'Default', name),
    );
    const holdsUs = lists.some(
      (path) =>
        existsSync(path) &&
        readFileSync(path, 'utf8').includes(
          JSON.stringify(extensionFolder.replace(/[\\/]$/, '')).slice(1, -1),
        ),
    );
    if (holdsUs) return true;
  }
  return false;
}
