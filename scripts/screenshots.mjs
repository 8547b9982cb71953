// `npm run screenshots [sample…]`: builds, finds a browser, and takes the pictures in docs/.
import { findBrowser, noBrowser } from './find-browser.mjs';
import { run } from './run-command.mjs';

process.exit(await takeScreenshots());

async function takeScreenshots() {
  if ((await run('wxt', ['build'], { output: 'on failure' })) !== 0) return 1;
  const browser = await findBrowser();
  if (!browser) {
    console.error(noBrowser);
    return 1;
  }
  const samples = process.argv.slice(2);
  return await run('tsx', ['scripts/take-screenshots.ts', ...samples], {
    env: { UNSPOOL_BROWSER: browser },
  });
}
