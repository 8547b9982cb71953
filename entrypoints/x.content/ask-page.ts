import type { Ask } from '@/core/capture';
import type { PostId } from '@/core/post';
import type { Asked } from '@/platform/messages';
import type { ToPage } from '@/x/capture/capture-messages';

type Waiting = { ask: Ask; thread: PostId; answer(asked: Asked): void };

/** Shorter than the least pause between two requests: who asks again on purpose is not met with it. */
const sameAnswerMs = 1_400;

/** The main world's script at the other end of the line, where there is one, and what it was asked. */
export function askingPage() {
  let port: MessagePort | undefined;
  let asksSoFar = 0;
  const waiting = new Map<number, Waiting>();
  /**
   * One answer per question: a restarted background that asks again joins the one under way, or has
   * the one that came while it was making up its mind.
   */
  const underWay = new Map<string, Promise<Asked>>();

  function ask(wanted: Ask, thread: PostId): Promise<Asked> {
    const key = JSON.stringify([wanted, thread]);
    const same = underWay.get(key);
    if (same) return same;
    // The page takes one at a time: what a restarted background asks comes after it.
    const asked = Promise.all(underWay.values())
      .then(() => send(wanted, thread))
      .finally(() => setTimeout(() => underWay.delete(key), sameAnswerMs));
    underWay.set(key, asked);
    return asked;
  }

  async function send(wanted: Ask, thread: PostId): Promise<Asked> {
    if (!port) return { type: 'not answered', because: 'no template' };
    const number = ++asksSoFar;
    const message: ToPage = { number, ask: wanted };
    port.postMessage(message);
    const { promise, resolve: answer } = Promise.withResolvers<Asked>();
    waiting.set(number, { ask: wanted, thread, answer });
    return promise.finally(() => waiting.delete(number));
  }

  return {
    ask,
    /** What the answer of that number is to. */
    waitingFor: (number: number) => waiting.get(number),
    isHooked: () => port !== undefined,
    use(line: MessagePort | undefined): void {
      port = line;
    },
  };
}
