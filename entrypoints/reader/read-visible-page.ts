import type { ConversationPage } from '@/core/conversation';
import type { Failure } from '@/core/failure';
import type { PostId } from '@/core/post';
import type { Reading } from '@/core/reading';
import { postsOf } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';
import { sendToTab } from '@/platform/messages';
import { postUrl } from '@/x/addresses/make-urls';
import type { ReadUnknown } from '@/x/visible-page/parse-long-form-markup';

const everyMs = 2_500;

/**
 * Where X's data cannot be seen, its visible page is the second source: looked at again and again
 * as long as the reader is open, as the page shows more while one scrolls there.
 */
export function readVisiblePage(seen: (page: ConversationPage) => void): (next: Reading) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let known = '';
  const look = async ({ focal, tab }: Reading) => {
    if (focal === undefined || tab === undefined || document.hidden) return;
    const html = (await sendToTab(tab, { type: 'read markup', focal })) ?? '';
    if (html === known) return;
    known = html;
    const page = await readPage(html, focal);
    if (page && page.entries.length > 0) seen(page);
  };
  return (reading) => {
    const isNeeded = cannotSeeData(reading) || lacksPosts(reading) || lacksArticle(reading);
    if (!isNeeded) {
      clearInterval(timer);
      timer = undefined;
    } else if (timer === undefined) {
      timer = setInterval(() => void look(reading), everyMs);
      void look(reading);
    }
  };
}

const blindness = new Set<Failure['type']>([
  'nothing-captured',
  'page-opened-before',
  'reads-only-visible',
  'unreadable',
]);

function cannotSeeData({ failure, sources, activity }: Reading): boolean {
  const isBlind = failure !== undefined && blindness.has(failure.type);
  const isRead = sources.includes('markup');
  // X's data came, and could not be read.
  const isUnreadable = failure?.type === 'unreadable' || !sources.includes('network');
  return (isBlind || isRead) && activity === 'resting' && isUnreadable;
}

/** X's data had a post in it that could not be read. */
function lacksPosts({ thread, activity }: Reading): boolean {
  const parts = thread?.parts ?? [];
  return (
    activity === 'resting' &&
    parts.some((part) => part.type === 'gap' && part.reason === 'unreadable')
  );
}

/** X's data had no more of a long-form article than its title and its first words. */
function lacksArticle({ thread, activity }: Reading): boolean {
  const posts = thread ? postsOf(thread) : [];
  return activity === 'resting' && posts.some(({ longForm }) => longForm?.isPreview === true);
}

async function readPage(html: string, focal: PostId): Promise<ConversationPage | undefined> {
  // Needed by few: no part of the first load.
  const [{ parseHtml }, { parseMarkup }, { articleView }] = await Promise.all([
    import('@/html/parse-html'),
    import('@/x/visible-page/parse-markup'),
    import('@/x/visible-page/parse-long-form-markup'),
  ]);
  const page = parseHtml(html, postUrl(focal));
  const isArticle = articleView(page, focal) !== undefined;
  return parseMarkup(page, focal, isArticle ? await loadReadUnknown(postUrl(focal)) : undefined);
}

/** For an article whose blocks X marks in a way we do not know. */
async function loadReadUnknown(address: WebUrl): Promise<ReadUnknown> {
  const [{ readLongForm }, { mediaUrl }] = await Promise.all([
    import('@/html/read-long-form'),
    import('@/x/addresses/media-url'),
  ]);
  return (view, title) => readLongForm(view, title, mediaUrl, address);
}
