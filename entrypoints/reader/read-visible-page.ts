import type { ConversationPage } from '@/core/conversation';
import type { PostId } from '@/core/post';
import { isBlind, type Reading } from '@/core/reading';
import { postsOf } from '@/core/thread/thread';
import type { WebUrl } from '@/core/web-url';
import { sendToTab } from '@/platform/messages';
import { postUrl } from '@/x/addresses/make-urls';
import type { ReadUnknown } from '@/x/visible-page/parse-long-form-markup';

const everyMs = 2_500;
/** So long a page that is being loaded has the time to bring its data. */
const waitMs = 500;

/**
 * Where X's data cannot be seen, its visible page is the second source: looked at again and again
 * as long as the reader is open, as the page shows more while one scrolls there. `settled` is told
 * after each look whether something was `seen`.
 */
export function readVisiblePage(
  seen: (page: ConversationPage) => void,
  settled: (hasSeen: boolean) => void,
): (next: Reading) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let known = '';
  const look = async ({ focal, tab }: Reading) => {
    if (document.hidden) return;
    const page = focal !== undefined && tab !== undefined ? await newPage(focal, tab) : undefined;
    if (page) seen(page);
    settled(page !== undefined);
  };
  const newPage = async (focal: PostId, tab: number) => {
    const html = (await sendToTab(tab, { type: 'read markup', focal })) ?? '';
    if (html === known) return undefined;
    known = html;
    const page = await readPage(html, focal);
    return page && page.entries.length > 0 ? page : undefined;
  };
  return (reading) => {
    clearTimeout(waiting);
    const isNeeded = cannotSeeData(reading) || lacksPosts(reading) || lacksArticle(reading);
    if (!isNeeded) {
      clearInterval(timer);
      timer = undefined;
      // X may show a thread that it had kept, and send nothing.
      const isWaiting = reading.activity === 'waiting' && reading.thread === undefined;
      if (isWaiting) waiting = setTimeout(() => void look(reading), waitMs);
    } else if (timer === undefined) {
      timer = setInterval(() => void look(reading), everyMs);
      void look(reading);
    }
  };
}

function cannotSeeData(reading: Reading): boolean {
  const { failure, sources, activity } = reading;
  const isRead = sources.includes('markup');
  // X's data came, and could not be read.
  const isUnreadable = failure?.type === 'unreadable' || !sources.includes('network');
  return (isBlind(reading) || (isRead && activity === 'resting')) && isUnreadable;
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
  const page = parseHtml(html);
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
