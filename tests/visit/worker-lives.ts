import { AsyncLocalStorage } from 'node:async_hooks';
import type { CaptureEvent } from '@/visit/capture-events';

/** One life of the background worker: from its start until the browser stops it. */
export type Life = {
  isOver: boolean;
  /** Settled once it is over. */
  ended: Promise<undefined>;
  end(): void;
  /** What this worker holds in memory: the next one begins with nothing of it. */
  queues: Map<object, Promise<unknown>>;
  listeners: Set<(event: CaptureEvent) => void>;
};

const lives = new AsyncLocalStorage<Life>();

export function newLife(): Life {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const life: Life = {
    isOver: false,
    ended: promise,
    end() {
      life.isOver = true;
      resolve(undefined);
    },
    queues: new Map(),
    listeners: new Set(),
  };
  return life;
}

/** In place of `platform/one-at-a-time.ts`, whose queue goes with the worker's memory. */
export function oneAtATimeInEachLife(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const name = {};
  const outside: Life = newLife();
  return (work) => {
    const { queues } = lives.getStore() ?? outside;
    const next = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  };
}

/** In place of `visit/capture-events.ts`. */
export const captureEventsOfEachLife = {
  announceCapture(event: CaptureEvent): void {
    for (const listener of lives.getStore()?.listeners ?? []) listener(event);
  },
  onCapture(listener: (event: CaptureEvent) => void): () => void {
    const listeners = lives.getStore()?.listeners;
    listeners?.add(listener);
    return () => listeners?.delete(listener);
  },
};

/** Everything that follows from `work`, promises and timers too, belongs to that life. */
export function inLife<Value>(life: Life, work: () => Value): Value {
  return lives.run(life, work);
}

export function lifeOfCaller(): Life | undefined {
  return lives.getStore();
}

/** As if nobody's life: what the browser and X's page do, they do whoever is alive. */
export function outsideOfLives<Value>(work: () => Value): Value {
  return lives.exit(work);
}

/**
 * What the worker asks of the browser happens at once; the answer comes late, in any order, and not
 * at all to a worker that was stopped meanwhile.
 */
export function answeredLate<Given extends unknown[], Value>(
  outside: (...given: Given) => Promise<Value>,
  delay: () => Promise<void>,
): (...given: Given) => Promise<Value> {
  return async (...given) => {
    const life = lifeOfCaller();
    if (!life) return outside(...given);
    if (life.isOver) return never;
    const value = await outsideOfLives(() => outside(...given));
    await delay();
    return life.isOver ? never : value;
  };
}

const never = new Promise<never>(() => {});
