import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config';

const privacy = readFileSync(fileURLToPath(new URL('../PRIVACY.md', import.meta.url)), 'utf8');

test.each(['chrome', 'firefox'])(
  'PRIVACY.md explains every permission of the %s build, and no other',
  async (browser) => {
    const {
      permissions = [],
      host_permissions = [],
      optional_permissions,
      optional_host_permissions,
    } = await manifestFor(browser);
    const asked = [...permissions, ...host_permissions].map(String).toSorted();
    const table = privacy.split('\n').filter((line) => line.startsWith('| `'));
    const explained = table.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(explained.toSorted()).toEqual(asked);
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined]);
  },
);

test('no page of ours may load or ask anything but itself and X’s media hosts', async () => {
  const { content_security_policy } = await manifestFor('chrome');
  const policy = (content_security_policy as { extension_pages: string }).extension_pages;
  const sources = policy.split(/[ ;]+/).filter((word) => /^https?:|^\*/.test(word));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(sources.every((source) => /^https:\/\/[\w-]+\.twimg\.com$/.test(source))).toBe(true);
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
