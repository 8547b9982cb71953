import { type BrowserContext, chromium } from '@playwright/test';
import { browserFlags } from '@/demo/browser-flags';
import { closeFirstRun } from '@/demo/close-first-run';

type Wishes = {
  /** Of the stand-in X. */
  port: number;
  /** The folder the browser writes to; one of its own where none is named. */
  profile?: string;
  /** Where it puts what is saved; a folder of Playwright's where none is named. */
  downloads?: string;
  /** What it is started with; without one it has no extension. */
  extensionFolder?: string;
  /** An X display to show the browser on; headless without. */
  display?: string | undefined;
  viewport?: { width: number; height: number } | null;
  /** Of the browser's own interface, whatever the system speaks. */
  language?: string;
  /** The page that installing opens stays. */
  keepsFirstRun?: boolean;
  ignoreDefaultArgs?: string[];
  args?: string[];
};

/**
 * Chromium heeds only the last list of what is off, so what Playwright switches off stands here again:
 * what would ask somebody for something, and what its own waiting does not go along with.
 */
const off = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  // The list under the address bar is a page, which each browser loads as it starts.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

/** What costs time and no test looks at. */
const thrifty = [
  `--disable-features=${off.join(',')}`,
  // Tabs of the browser's own; what moves in a page is not meant by it.
  '--animation-duration-scale=0',
];

/** A real Chromium that takes the stand-in for X, and knows nothing of the machine it runs on. */
export async function startBrowser({
  port,
  profile = '',
  downloads,
  extensionFolder,
  display,
  viewport = null,
  language = 'en-US',
  keepsFirstRun = false,
  ignoreDefaultArgs = [],
  args = [],
}: Wishes): Promise<BrowserContext> {
  const executablePath = process.env.UNSPOOL_BROWSER;
  const context = await chromium.launchPersistentContext(profile, {
    headless: display === undefined,
    env: {
      ...process.env,
      LANGUAGE: language.replace('-', '_'),
      // Else a machine without a language of its own lets no Korean file name through.
      LC_CTYPE: 'C.UTF-8',
      ...(display && { DISPLAY: display }),
    },
    ...(executablePath && { executablePath }),
    ...(downloads && { downloadsPath: downloads }),
    ignoreHTTPSErrors: true,
    viewport,
    // Else Playwright makes every page that it opens an English one, whatever the browser speaks.
    locale: language,
    ignoreDefaultArgs,
    args: [...browserFlags({ port, extensionFolder }), ...thrifty, `--lang=${language}`, ...args],
  });
  if (extensionFolder && !keepsFirstRun) await closeFirstRun(context);
  return context;
}
