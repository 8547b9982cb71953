import type { Ask } from '@/core/capture';
import type { PostId } from '@/core/post';
import type { Asked, ToTab } from '@/platform/messages';
import type { ToPage } from '@/x/capture/capture-messages';

type Question = { asked: Promise<Asked>; answeredAt?: number };
type Waiting = { ask: Ask; thread: PostId; answer(asked: Asked): void };

/** The main world's script at the other end of the line, where there is one, and what it was asked. */
export function askingPage() {
  let port: MessagePort | undefined;
  let asksSoFar = 0;
  const waiting = new Map<number, Waiting>();
  const questions = new Map<string, Question>();

  /**
   * One answer per question: a restarted background that asks again joins the one under way, or has
   * the answer that came after it had looked at what is known, however late it asks.
   */
  function ask({ ask: wanted, thread, lookedAt }: ToTab & { type: 'ask' }): Promise<Asked> {
    for (const [key, question] of questions) {
      if (isKnownAt(lookedAt, question)) questions.delete(key);
    }
    const key = JSON.stringify([wanted, thread]);
    const same = questions.get(key);
    if (same) return same.asked;
    // The page takes one at a time. What a restarted background asks meanwhile was decided without
    // that answer, which may be X's refusal, and without what the reader says until it comes.
    const other = [...questions.values()].find(({ answeredAt }) => answeredAt === undefined);
    if (other) {
      return other.asked.then(() => ({ type: 'not answered', because: 'another first' }));
    }
    const question: Question = {
      asked: send(wanted, thread).finally(() => {
        question.answeredAt = Date.now();
      }),
    };
    questions.set(key, question);
    return question.asked;
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

/** Who asks again after that does so on purpose. An answer of the future was noted by a clock that was wrong. */
function isKnownAt(lookedAt: number, { answeredAt }: Question): boolean {
  return answeredAt !== undefined && (answeredAt < lookedAt || answeredAt > Date.now());
}
