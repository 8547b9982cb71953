import type { EffectCallback } from 'preact/hooks';
import type { Article } from '@/core/article';
import type { ComposeOptions, composeBySteps } from '@/core/compose/compose-article';
import type { Thread } from '@/core/thread/thread';
import { noteBug } from '@/platform/bugs';

/** What came of it: no article where it failed. */
export type Composed = { article?: Article };

/**
 * Tells once, at once where that is quick; gives what ends it untold. Of a long thread it rests between
 * slices, so that the page can be scrolled meanwhile.
 */
export type Compose = (
  thread: Thread,
  options: ComposeOptions,
  tell: (composed: Composed) => void,
) => ReturnType<EffectCallback>;

/** So long one slice may take at most. */
const sliceMs = 25;

export function inSlices(begin: typeof composeBySteps): Compose {
  return (thread, options, tell) => {
    let isWanted = true;
    const composing = begin(thread, options);
    /** What is drawn then is a task of its own. */
    const rest = async (then: () => void) => {
      await scheduler.yield();
      if (isWanted) then();
    };
    const goOn = (isFirst: boolean) => {
      try {
        const composed = composeFor(sliceMs, composing);
        if (!composed) void rest(() => goOn(false));
        else if (isFirst) tell(composed);
        else void rest(() => tell(composed));
      } catch (error) {
        void noteBug('composing', error);
        tell({});
      }
    };
    goOn(true);
    return () => {
      isWanted = false;
    };
  };
}

/** Undefined where the time was not enough. */
function composeFor(ms: number, composing: Generator<undefined, Article>): Composed | undefined {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const { done, value } = composing.next();
    if (done) return { article: value };
  }
  return undefined;
}
