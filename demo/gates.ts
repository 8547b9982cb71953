import type { RecordedRequest } from './record-request';

type Maker = RecordedRequest['madeBy'];

/** Holds X's answers back until the test lets them go: what would pass stays as long as one looks. */
export type Gate = {
  /** Settled once so many requests (1) have come to it since it was closed. */
  reached(count?: number): Promise<void>;
  /** Answers the oldest one that waits. */
  letOneGo(): void;
  /** Answers all that wait, and from here on whatever comes. */
  open(): void;
};

export type Gates = {
  /** A gate for requests of whoever is named, of everybody else; in place of the one before it. */
  close(madeBy?: Maker): Gate;
  /** Settled once the request may be answered. */
  pass(madeBy: Maker): Promise<void>;
};

export function makeGates(): Gates {
  let current: { madeBy: Maker | undefined; stop(): Promise<void> } | undefined;
  return {
    close(madeBy) {
      const { gate, stop } = makeGate();
      current = { madeBy, stop };
      return gate;
    },
    async pass(madeBy) {
      if (current && (current.madeBy ?? madeBy) === madeBy) await current.stop();
    },
  };
}

function makeGate(): { gate: Gate; stop(): Promise<void> } {
  let come = 0;
  let isOpen = false;
  const held: (() => void)[] = [];
  const watchers: { count: number; tell(): void }[] = [];
  const gate: Gate = {
    reached: (count = 1) =>
      new Promise((tell) => {
        if (come >= count) tell();
        else watchers.push({ count, tell });
      }),
    letOneGo: () => held.shift()?.(),
    open() {
      isOpen = true;
      for (const letGo of held.splice(0)) letGo();
    },
  };
  return {
    gate,
    async stop() {
      come += 1;
      for (const { count, tell } of watchers) if (come >= count) tell();
      if (!isOpen) await new Promise<void>((letGo) => held.push(letGo));
    },
  };
}
