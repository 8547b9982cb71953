import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import { type Owner, ownerOf } from '@/platform/conversation-store';
import { sendToTab, type TabDescription } from '@/platform/messages';
import { loadBehaviour } from '@/platform/settings';
import { findTab, hasAccess, startInTab, type Tab } from '@/platform/tabs';
import { withTimeout } from '@/platform/with-timeout';
import { parsePostUrl } from '@/x/addresses/post-url';
import { isXAddress, xPages } from '@/x/addresses/x-pages';

const patienceMs = 3_000;

/** Which thread a reader page is about, and whether the tab can still bring more of it. */
export type ThreadSource = {
  focal?: PostId;
  owner?: Owner;
  tab?: number;
  /** Why the tab cannot bring more. */
  failure?: Failure;
};

export async function findThreadSource(wanted: {
  post?: PostId;
  tab?: number;
  isPrivate?: boolean;
}): Promise<ThreadSource> {
  const tab = await findTab(wanted, {
    postAt: (address) => parsePostUrl(address)?.id,
    pages: xPages,
  });
  const focal = wanted.post ?? parsePostUrl(tab?.address)?.id;
  const known = focal ? { focal } : {};
  if (!tab) return { ...known, failure: { type: 'tab-gone' } };
  const description = await withTimeout(patienceMs, describe(tab), undefined);
  if (!description) return { ...known, tab: tab.id, failure: await whyNobodyAnswers(tab, focal) };
  const { readsOnlyVisible } = await loadBehaviour();
  const failure = focal
    ? whyNothingMore(description, readsOnlyVisible)
    : { type: 'no-thread-here' as const };
  return {
    ...known,
    tab: tab.id,
    owner: ownerOf(tab.id, tab.isPrivate, description.account),
    ...(failure && { failure }),
  };
}

/** A page opened before the extension does not know it: its visible part can be read all the same. */
async function describe(tab: Tab): Promise<TabDescription | undefined> {
  const description = await sendToTab(tab.id, { type: 'describe' });
  if (description || !parsePostUrl(tab.address)) return description;
  return (await startInTab(tab.id)) ? sendToTab(tab.id, { type: 'describe' }) : undefined;
}

async function whyNobodyAnswers(tab: Tab, focal: PostId | undefined): Promise<Failure> {
  const isOnX = isXAddress(tab.address);
  // Without access the browser does not tell us the address either.
  if (!isOnX) return (await hasAccess(xPages)) ? { type: 'not-on-x' } : { type: 'access-withheld' };
  return focal ? { type: 'page-opened-before' } : { type: 'no-thread-here' };
}

function whyNothingMore(
  { isHooked, account, failure }: TabDescription,
  readsOnlyVisible: boolean,
): Failure | undefined {
  if (readsOnlyVisible) return { type: 'reads-only-visible' };
  if (failure) return failure;
  if (!account) return { type: 'signed-out' };
  return isHooked ? undefined : { type: 'page-opened-before' };
}
