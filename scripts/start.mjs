// `npm start [sample | https://x.com/…/status/…]`: from a fresh clone to a thread read as an article.
import { findBrowser, noBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { run } from './run-command.mjs';

const [wish = 'ko'] = process.argv.slice(2);

process.exit(await start());

async function start() {
  if (!(await installPackages())) return 1;
  console.log('Building …');
  if ((await run('wxt', ['build'], { output: 'on failure' })) !== 0) return 1;
  const browser = await findBrowser();
  if (!browser) {
    console.error(noBrowser);
    return 1;
  }
  const script = /^https?:/.test(wish) ? 'scripts/open-on-x.ts' : 'scripts/open-sample.ts';
  return await run('tsx', [script, wish], { env: { UNSPOOL_BROWSER: browser } });
}
