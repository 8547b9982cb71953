import type { Failure } from '@/core/failure';
import type { Gap } from '@/core/gap';
import type { Completeness } from '@/core/thread/thread';
import { type Manner, styles } from './speak';

/** `notice` is for where an article is there already, if what `title` and `advice` say does not fit. */
export type FailureWords = { title: string; advice: string; notice?: string };

type Incomplete = Extract<Completeness, { type: 'partial' }>;
type Counting = (given: { count: number }) => string;

/** What has words for each of its kinds: a kind that lacks them does not compile. */
type WordsByKind = {
  failures: Record<Failure['type'], FailureWords> &
    Record<'rate-limited' | 'budget-spent', { adviceUntil: (given: { until: Date }) => string }>;
  gaps: Record<Gap['reason'], Counting>;
  incomplete: Record<Incomplete['reason'], string>;
  missingNumbers: (given: { count: number; numbers: string }) => string;
  missingCount: Counting;
  gatheringOf: (given: { shown: number; expected: number }) => string;
  gatheringSoFar: Counting;
};

/** More numbers than this are counted instead of listed. */
const mostNumbers = 8;

/** One language whole: its words, what its rules write, and the choice among words of several kinds. */
export function inLanguage<Words extends WordsByKind>(words: Words, manner: Manner) {
  return { ...words, ...writtenByRules(manner), ...chosenByKind(words, manner) };
}

function writtenByRules({ language, locale, direction }: Manner) {
  const date = new Intl.DateTimeFormat(locale, styles.date.long);
  const moment = new Intl.DateTimeFormat(locale, styles.date.moment);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    /** BCP 47, for `lang` attributes. */
    language,
    direction,
    /** `at` in milliseconds since 1970. */
    date: (at: number) => date.format(at),
    /** Day and time of day. */
    moment: (at: number) => moment.format(at),
    /** `share` from 0 to 1. */
    percent: (share: number) => percent.format(share),
  };
}

function chosenByKind(words: WordsByKind, { locale, list }: Manner) {
  const number = new Intl.NumberFormat(locale);
  const listed = list ?? ((items: string[]) => new Intl.ListFormat(locale).format(items));
  return {
    /** What went wrong, in one sentence, and the one thing to do. */
    failure: (failure: Failure): FailureWords => {
      const kind = words.failures[failure.type];
      if (failure.type === 'post-unavailable' && failure.because) {
        return { ...kind, advice: words.gaps[failure.because]({ count: 1 }) };
      }
      if (!('adviceUntil' in kind) || !('until' in failure) || failure.until === undefined) {
        return kind;
      }
      return { ...kind, advice: kind.adviceUntil({ until: new Date(failure.until) }) };
    },
    /** What stands in place of a post that X would not show. */
    gap: ({ reason, count = 1 }: Gap) => words.gaps[reason]({ count }),
    /** What is missing from a thread, and where. */
    partial: ({ reason, missing = [] }: Incomplete) => {
      const count = missing.length;
      if (count === 0) return words.incomplete[reason];
      if (count > mostNumbers) return words.missingCount({ count });
      const numbers = listed(missing.map((position) => number.format(position)));
      return words.missingNumbers({ count, numbers });
    },
    /** `expected` is absent where nobody knows how many posts there are. */
    gathering: (shown: number, expected: number | undefined) =>
      expected === undefined
        ? words.gatheringSoFar({ count: shown })
        : words.gatheringOf({ shown, expected }),
  };
}
