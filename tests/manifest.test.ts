import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README names the oldest browsers that the manifests let in', async () => {
  const { minimum_chrome_version } = await manifestFor('chrome');
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  const firefox = settings?.gecko?.strict_min_version;
  expect(readme).toContain(`Chromium, Chrome or Edge ${minimum_chrome_version}`);
  expect(`${Number.parseInt(firefox ?? '', 10)}.0`).toBe(firefox);
  expect(readme).toContain(`Firefox ${Number.parseInt(firefox ?? '', 10)}`);
  expect(settings?.gecko_android).toEqual({ strict_min_version: firefox });
});

async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  const environment = {
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  } as const;
  return typeof manifest === 'function' ? await manifest(environment) : await (manifest ?? {});
}
