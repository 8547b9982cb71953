import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestFor } from './manifest-for';

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
