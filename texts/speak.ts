import format, { type FormatOptions, type Formats } from 'icu-minify/format';
import { type Direction, isolate } from './isolate';
import type { Compiled, CompiledMessages, Messages, Spoken } from './messages';

/** How one language is written. */
export type Manner = {
  /** BCP 47, for `lang` attributes. */
  language: string;
  /** BCP 47, for numbers, plurals and dates. */
  locale: string;
  direction: Direction;
  /** Sets numbers in a row where the way of `Intl.ListFormat` does not fit the language's messages. */
  list?: (items: string[]) => string;
};

/** The styles that messages may name: `{at, date, long}`. */
export const styles = {
  date: {
    long: { dateStyle: 'long' },
    day: { day: 'numeric', month: 'short' },
    moment: { dateStyle: 'long', timeStyle: 'short' },
  },
  time: { short: { timeStyle: 'short' } },
} as const satisfies Formats;

/** Every string that is put into a message may be somebody else's: it cannot turn our words. */
export function speak({ locale, direction }: Manner) {
  const options: FormatOptions = {
    formats: styles,
    formatters: {
      getNumberFormat: remembered(Intl.NumberFormat),
      getPluralRules: remembered(Intl.PluralRules),
      getDateTimeFormat: remembered(Intl.DateTimeFormat),
    },
  };
  const isolated = (value: Given) =>
    typeof value === 'string' ? isolate(value, direction) : value;
  const spoken = (message: CompiledMessages[string]): unknown => {
    if (typeof message === 'string') return message;
    if (!Array.isArray(message)) return mapped(message, spoken);
    return (given: Record<string, Given>) =>
      String(format(message, locale, mapped(given, isolated), options));
  };
  return <Written extends Messages>(messages: Compiled<Written>) =>
    mapped(messages, spoken) as Spoken<Written>;
}

type Given = string | number | Date;

function mapped<Value, Other>(
  record: Record<string, Value>,
  map: (value: Value) => Other,
): Record<string, Other> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/** Making a formatter takes the browser longer than using it a hundred times. */
function remembered<How extends unknown[], Formatter>(
  Make: new (...how: How) => Formatter,
): (...how: How) => Formatter {
  const made: Record<string, Formatter> = {};
  return (...how) => (made[JSON.stringify(how)] ??= new Make(...how));
}
