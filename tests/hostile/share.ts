import { takesAll } from '@/tests/how-much';
import { hostilePortions } from './strings';

/**
 * What is composed, printed or read whole by other programs takes minutes with all strings. For every
 * change half of the first portion of each class is tried, an eighth of them all.
 */
export const portionsInShare = takesAll
  ? hostilePortions
  : hostilePortions
      .filter(([name]) => name.endsWith(', part 1'))
      .map(([name, strings]): (typeof hostilePortions)[number] => [
        name,
        strings.filter((_, index) => index % 2 === 0),
      ]);

export const stringsInShare = portionsInShare.flatMap(([, strings]) => strings);
