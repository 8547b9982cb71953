import { takesAll } from '@/tests/how-much';
import { hostilePortions } from './strings';

/**
 * What is composed, printed or read whole by other programs takes minutes with all strings. For every
 * change a quarter of the first portion of each class is tried.
 */
export const portionsInShare = takesAll
  ? hostilePortions
  : hostilePortions
      .filter(([name]) => name.endsWith(', part 1'))
      .map(([name, strings]): (typeof hostilePortions)[number] => [
        name,
        strings.filter((_, index) => index % 4 === 0),
      ]);

export const stringsInShare = portionsInShare.flatMap(([, strings]) => strings);
