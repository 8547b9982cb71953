import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './run-command.mjs';

/**
 * The path of a browser that takes unpacked extensions. Branded Google Chrome ignores
 * `--load-extension` since version 137, so it is no candidate. Undefined where there is none
 * and none could be installed; `mayInstall: false` only looks.
 */
export async function findBrowser({ mayInstall = true } = {}) {
  const present = presentBrowser();
  return present || !mayInstall ? present : await installBrowser(attempts(), presentBrowser);
}

/**
 * Tries one way after the other until `find` sees a browser, and says in a line what it is doing.
 * What the programs themselves print of a way that fails helps nobody while there is another.
 */
export async function installBrowser(ways, find, { runs = run, says = console.log } = {}) {
  says('There is no Chromium on this machine yet.');
  for (const { what, commands, limitMs } of ways) {
    for (const { step, command, args } of commands) {
      says(`${step} …`);
      await runs(command, args, { timeoutMs: limitMs, output: 'never' });
    }
    if (find()) return find();
    says(`${what} could not be installed.`);
  }
  return undefined;
}

function attempts() {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const apt = (step, ...args) => ({ step, command: 'apt-get', args });
  return [
    {
      what: 'Playwright’s Chromium',
      commands: [
        {
          step: 'Downloading Playwright’s Chromium, for a minute at most',
          command: 'playwright',
          args: ['install', 'chromium'],
        },
      ],
      limitMs: 60_000,
    },
    ...(isDebianRoot
      ? [
          {
            what: 'Debian’s Chromium',
            commands: [
              apt('Asking Debian what it has', 'update'),
              apt('Installing Debian’s Chromium', 'install', '-y', 'chromium'),
            ],
            // Cut off in the middle, it would leave packages half installed.
            limitMs: 600_000,
          },
        ]
      : []),
  ];
}

function presentBrowser() {
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
