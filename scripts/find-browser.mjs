import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './run-command.mjs';

const downloadLimitMs = 60_000;

/**
 * The path of a browser that takes unpacked extensions. Branded Google Chrome ignores
 * `--load-extension` since version 137, so it is no candidate. Undefined where there is none
 * and none could be installed; `mayInstall: false` only looks.
 */
export async function findBrowser({ mayInstall = true } = {}) {
  const present = candidates().find((path) => path && existsSync(path));
  if (present || !mayInstall) return present;

  console.log('No Chromium found: installing Playwright’s …');
  await run('playwright', ['install', 'chromium'], { timeoutMs: downloadLimitMs, isQuiet: true });
  if (existsSync(playwrightsChromium() ?? '')) return playwrightsChromium();

  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!isDebianRoot) return undefined;
  console.log('That did not work: installing Debian’s package …');
  await run('apt-get', ['update'], { timeoutMs: downloadLimitMs, isQuiet: true });
  await run('apt-get', ['install', '-y', 'chromium'], {
    timeoutMs: downloadLimitMs,
    isQuiet: true,
  });
  return candidates().find((path) => path && existsSync(path));
}

export const noBrowser =
  'No browser that takes unpacked extensions was found: install Chromium or Microsoft Edge, or set UNSPOOL_BROWSER to the path of one.';

function candidates() {
  return [
    process.env.UNSPOOL_BROWSER,
    playwrightsChromium(),
    ...(byPlatform[process.platform] ?? (() => []))(),
  ];
}

const byPlatform = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/opt/microsoft/msedge/msedge',
  ],
  darwin: () =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
  win32: () =>
    [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

function playwrightsChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}
