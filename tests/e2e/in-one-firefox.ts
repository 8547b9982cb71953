import { type StandIn, startStandIn } from '@/demo/server';
import { test } from './extension';
import { type Firefox, findFirefox, startFirefox } from './firefox';

/** Firefox has more to wait for than Chromium. */
export const enough = { timeout: 30_000 };

/**
 * All tests of the group run one after the other in one and the same Firefox, as it takes long to
 * start; where there is none they are skipped. `begin` is what comes before the first of them.
 */
export function inOneFirefox(
  begin: (started: { firefox: Firefox; standIn: StandIn }) => void | Promise<void>,
): void {
  const path = findFirefox();
  test.skip(path === undefined, 'there is no Firefox (Debian: firefox-esr)');
  test.describe.configure({ mode: 'default' });
  let standIn: StandIn | undefined;
  let firefox: Firefox | undefined;
  test.beforeAll(async () => {
    standIn = await startStandIn();
    firefox = await startFirefox(path ?? '', standIn.port);
    await begin({ firefox, standIn });
  });
  test.afterAll(async () => {
    await firefox?.close();
    await standIn?.stop();
  });
}
