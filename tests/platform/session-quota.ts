import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** In bytes, for all that an extension keeps in one session of Chromium. */
const sessionQuota = 10_485_760;

/** From now on the session's storage refuses what is over its quota, as the browser does. */
export function limitSession(quota = sessionQuota): void {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation((async (values: object) => {
    const bytes = Buffer.byteLength(JSON.stringify({ ...(await session.get(null)), ...values }));
    if (bytes > quota) throw new Error('Session storage quota bytes exceeded.');
    await set(values as never);
  }) as never);
}
