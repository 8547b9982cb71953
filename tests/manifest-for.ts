import type { UserManifest } from 'wxt';
import config from '@/wxt.config';

/** What the extension asks of this browser, as WXT's config says it for a build. */
export async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  const environment = {
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  } as const;
  return typeof manifest === 'function' ? await manifest(environment) : await (manifest ?? {});
}
