import * as fc from 'fast-check';
import type { ReaderCommand } from '@/core/reading';

/** What happens at which moment, in ms after the start; `who` is one of two readers. */
export type Happening = { at: number; who: 0 | 1; what: What };
type What =
  | Exclude<ReaderCommand, 'forget'>
  | 'open'
  | 'open automatically'
  | 'close'
  | 'load the page'
  | 'switch asking off'
  | 'switch asking on'
  | 'stop the worker';

export type Story = {
  happenings: Happening[];
  /** How late the browser answers, over and over; ms. */
  delays: number[];
  /** How long X takes; ms. */
  xTakes: number;
  /** In place of chance, for the pauses between requests; from 0 to 1. */
  chance: number;
  /** Which of X's answers, counted from 0, is a refusal; none where it is beyond. */
  refusedAt: number;
  /** Both readers over one tab, or each over its own. */
  isOneTab: boolean;
};

const whats = fc.constantFrom<What>(
  'open',
  'open',
  'open',
  'open automatically',
  'close',
  'getRest',
  'tryAgain',
  'lookForNew',
  'getReplies',
  'stop',
  'stop',
  'forgetEverything',
  'load the page',
  'load the page',
  'switch asking off',
  'switch asking on',
  'stop the worker',
  'stop the worker',
);

export const anyStory: fc.Arbitrary<Story> = fc.record({
  happenings: fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 30_000 }),
        who: fc.constantFrom<0 | 1>(0, 1),
        what: whats,
      }),
      { minLength: 2, maxLength: 9 },
    )
    .map((happenings) => happenings.sort((a, b) => a.at - b.at)),
  delays: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 12 }),
  xTakes: fc.constantFrom(30, 400, 1_200, 4_000),
  chance: fc.constantFrom(0, 0.3, 0.99),
  refusedAt: fc.integer({ min: 0, max: 12 }),
  isOneTab: fc.boolean(),
});
