import type { Capture } from '@/core/capture';
import type { PostId } from '@/core/post';
import { type Filed, type FromTab, sendFromTab } from '@/platform/messages';
import { earlyCaptures, isEarly } from '@/x/capture/early-captures';
import { readFromPage } from '@/x/capture/read-from-page';
import type { askingPage } from './ask-page';
import { type describingTab, openPost } from './describe-tab';

type Tab = ReturnType<typeof describingTab>;

/** What the page hears goes to the background, as does where the tab stands. */
export function filingCaptures(
  page: ReturnType<typeof askingPage>,
  { describe, noteFailure }: Tab,
) {
  const early = earlyCaptures();
  /** The open post that the background last heard of. The browser begins each document without a number. */
  let announced: PostId | undefined;

  /** Where no post is nor was open, the icon has no number, and nobody is woken for it. */
  function tellWhere(): void {
    const open = openPost();
    if (open || announced) void deliver({ type: 'moved', description: describe() });
    announced = open;
    for (const capture of open ? early.take(open, Date.now()) : []) void file(capture);
  }

  async function hear(said: unknown): Promise<void> {
    const message = readFromPage(said, (number) => page.waitingFor(number)?.ask, Date.now());
    if (message?.type === 'captured') {
      if (isEarly(message.capture, openPost())) early.hold(message.capture);
      else await file(message.capture);
      return;
    }
    const asked = message && page.waitingFor(message.number);
    if (!asked) return;
    if (message.type === 'not answered') {
      return asked.answer({ type: 'not answered', because: message.because });
    }
    const { capture } = message;
    const { rateLimit } = capture;
    const { thread } = asked;
    const filed = await deliver({ type: 'captured', capture, description: describe(), thread });
    asked.answer({ type: 'answered', filed, ...(rateLimit && { rateLimit }) });
  }

  async function file(capture: Capture): Promise<void> {
    const { failure } = await deliver({ type: 'captured', capture, description: describe() });
    noteFailure(failure, capture.request.focal);
  }
  return { tellWhere, hear };
}

/** Again, a little later, if the background just then went to sleep; silent once we are outdated. */
async function deliver(message: FromTab): Promise<Filed> {
  for (const pauseMs of [0, 200, 1000, 3000]) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    try {
      const filed = await sendFromTab(message);
      if (filed) return filed;
    } catch {
      // The extension context may be gone for good (an update): then the page needs a reload.
    }
  }
  return {};
}
