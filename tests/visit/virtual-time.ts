import { inLife, type Life, lifeOfCaller, outsideOfLives } from './worker-lives';

/**
 * Time that passes only when a test says so, and without a real wait: an hour of timers takes
 * milliseconds. A timer ends with the life of the worker that set it.
 */
export type VirtualTime = {
  now(): number;
  /** Fires every timer up to then, each after all that followed from the one before it. */
  passUntil(time: number): Promise<void>;
  restore(): void;
};

type Timer = { id: number; at: number; every?: number; work: () => void; life: Life | undefined };

const settle = setImmediate;

export function startVirtualTime(start: number): VirtualTime {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const dateNow = Date.now;
  let now = start;
  let lastId = 0;
  const timers = new Map<number, Timer>();
  const add = (ms: number, work: () => void, every?: number) => {
    lastId += 1;
    const life = lifeOfCaller();
    timers.set(lastId, {
      id: lastId,
      at: now + Math.max(0, ms),
      work: () => (life ? inLife(life, work) : outsideOfLives(work)),
      life,
      ...(every && { every }),
    });
    return lastId;
  };
  const remove = (id: unknown) => void timers.delete(id as number);
  Object.assign(globalThis, {
    setTimeout: (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) =>
      add(ms, () => work(...given)),
    setInterval: (work: () => void, ms = 0) => add(ms, work, ms),
    clearTimeout: remove,
    clearInterval: remove,
  });
  Date.now = () => now;

  function takeEarliest(until: number): { at: number; work: () => void } | undefined {
    let first: Timer | undefined;
    for (const timer of timers.values()) {
      if (timer.life?.isOver) timers.delete(timer.id);
      else if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    }
    if (!first) return undefined;
    const { at, work } = first;
    if (first.every) first.at += first.every;
    else timers.delete(first.id);
    return { at, work };
  }

  return {
    now: () => now,
    async passUntil(time) {
      for (;;) {
        await new Promise((resolve) => settle(resolve));
        const due = takeEarliest(time);
        if (!due) break;
        now = Math.max(now, due.at);
        due.work();
      }
      now = Math.max(now, time);
    },
    restore() {
      Object.assign(globalThis, { setTimeout, clearTimeout, setInterval, clearInterval });
      Date.now = dateNow;
    },
  };
}
