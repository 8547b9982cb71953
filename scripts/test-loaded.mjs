// `npm run test:loaded`: what `npm test` checks, beside four busy processes; then the files that hold
// answers back, three times. Whatever fails here counts on the machine being fast.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, noBrowser } from './find-browser.mjs';
import { projectFolder, run } from './run-command.mjs';

const busy = Array.from({ length: 4 }, () =>
  spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
);
process.on('exit', () => {
  for (const one of busy) one.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const whole = await run('node', ['scripts/test.mjs']);
const gated = await runGated();
process.exit(whole || gated);

async function runGated() {
  const browser = await findBrowser();
  if (!browser) {
    console.error(noBrowser);
    return 1;
  }
  const folder = join('tests', 'e2e');
  const files = readdirSync(join(projectFolder, folder))
    .filter((name) => name.endsWith('.spec.ts'))
    .filter((name) =>
      readFileSync(join(projectFolder, folder, name), 'utf8').includes('closeGate('),
    );
  console.log(`three times: ${files.join(', ')}`);
  return await run('playwright', ['test', '--repeat-each=3', '--reporter=list', ...files], {
    env: { UNSPOOL_BROWSER: browser },
  });
}
