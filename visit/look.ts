import type { ReadRequest } from '@/platform/reader-port';
import { loadBehaviour } from '@/platform/settings';
import { planNextRequest } from '@/x/gather/plan-next-request';
import { findThreadSource } from './find-thread-source';
import { takeSnapshot } from './snapshot';
import type { Look } from './visit-events';

/** One look at the tab, the store and the settings. */
export async function lookFor(request: ReadRequest): Promise<Look> {
  const source = await findThreadSource(request);
  const { focal, owner } = source;
  const [snapshot, settings] = await Promise.all([takeSnapshot(focal, owner), loadBehaviour()]);
  return {
    source,
    isKnown: snapshot.pages.length > 0,
    hasMore: focal !== undefined && planNextRequest(snapshot, focal) !== undefined,
    mayAskX: settings.mayAskX && !settings.readsOnlyVisible,
  };
}
