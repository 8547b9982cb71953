// `npm test`: everything that can be checked in some minutes, from a fresh clone. With the word
// `wide` instead: all samples, themes and languages in a browser, where the usual tests take some; with
// `hostile`: what strings written to break out of their places do there; with `kills`:
// what is left when the browser dies. Ends with `N passed, N failed`; what this machine lacks is named
// before it as `not run: …`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, noBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { projectFolder, run } from './run-command.mjs';

process.chdir(projectFolder);

// Beneath the project's folder, whose own name may hold anything: a shell would take it apart.
const reports = join('.cache', 'test');
const total = { passed: 0, failed: 0 };
const notRun = [];

if (!(await installPackages())) finish(1);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** What Playwright is told to run. */
const suites = {
  usual: '--project=usual',
  wide: '--project=wide',
  hostile: '--project=hostile',
  kills: '--config=tests/kills',
};
const build = ['build for Chromium', 'wxt', ['build']];

/** What is checked without running our code, and what is built of it. */
const checks = [
  ['format and lint', 'biome', ['ci', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['types of core', 'tsc', ['--noEmit', '-p', 'core']],
  ['schema of exported threads', 'tsx', ['scripts/write-schema.ts', '--check']],
  build,
  ['build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
  ['package for Firefox, as its store sees it', 'node', ['scripts/lint-firefox.mjs']],
];

const suite = process.argv[2] ?? 'usual';
if (suite === 'usual') await checkAll();
else console.log(await check(...build));
await browserTests(suites[suite]);
finish(total.failed === 0 && !(process.env.REQUIRE_ALL && notRun.length > 0) ? 0 : 1);

/** The unit tests keep one core busy, so the checks go on beside them, and are told of after them. */
async function checkAll() {
  const lines = [];
  const oneByOne = async () => {
    for (const each of checks) lines.push(await check(...each));
  };
  await Promise.all([unitTests(), oneByOne()]);
  for (const line of lines) console.log(line);
}

/** What there is to tell of it. */
async function check(name, command, args) {
  const isGood = (await run(command, args, { output: 'on failure' })) === 0;
  total[isGood ? 'passed' : 'failed'] += 1;
  return `${isGood ? 'ok  ' : 'FAIL'} ${name}`;
}

async function unitTests() {
  if (!existsSync(process.env.RECORDINGS ?? '')) {
    notRun.push('tests on recorded responses of X: RECORDINGS names no folder');
  }
  if (!existsSync(process.env.THREADS ?? '')) {
    notRun.push('tests on real threads: THREADS names no folder');
  }
  const report = join(reports, 'unit.json');
  await run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  const results = readReport(report, 'unit tests');
  if (!results) return;
  total.passed += results.numPassedTests;
  total.failed += results.numFailedTests;
  const skipped = results.numPendingTests;
  if (skipped > 0) notRun.push(`${skipped} unit tests that this machine cannot run`);
  // A file that could not even be loaded has no tests to count.
  total.failed += results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  console.log(`unit tests: ${results.numPassedTests} passed, ${results.numFailedTests} failed`);
}

async function browserTests(wanted) {
  const browser = await findBrowser();
  if (!browser) {
    notRun.push(`tests in the browser. ${noBrowser}`);
    return;
  }
  const lacking =
    process.platform === 'linux'
      ? ['Xvfb', 'xdotool'].filter((tool) => !isOnPath(tool))
      : ['Xvfb', 'xdotool'];
  if (lacking.length > 0)
    notRun.push(`the keyboard shortcut in the browser (no ${lacking.join(', no ')})`);
  const report = join(reports, 'browser.json');
  await run('playwright', ['test', wanted, '--reporter=list,json'], {
    // Whole, as Playwright would look for it from its configuration's folder.
    env: { UNSPOOL_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(projectFolder, report) },
  });
  const results = readReport(report, 'tests in the browser');
  if (!results) return;
  const { expected, unexpected, flaky, skipped } = results.stats;
  if (skipped > 0)
    notRun.push(`${skipped} tests in the browser that this machine cannot run (listed above)`);
  total.passed += expected + flaky;
  total.failed += unexpected + results.errors.length;
  if (flaky > 0) console.log(`tests in the browser: ${flaky} passed only at the second try`);
  console.log(`tests in the browser: ${expected + flaky} passed, ${unexpected} failed`);
}

function readReport(path, name) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  total.failed += 1;
  console.log(`FAIL ${name}: they ended without a report`);
  return undefined;
}

function isOnPath(tool) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, tool)));
}

function finish(code) {
  for (const what of notRun) console.log(`not run: ${what}`);
  console.log(
    `${total.passed} passed, ${total.failed + (code !== 0 && total.failed === 0 && total.passed === 0 ? 1 : 0)} failed`,
  );
  process.exit(code);
}
