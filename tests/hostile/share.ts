import { hostilePortions } from './strings';

/**
 * What is printed or read whole by other programs takes minutes with all strings: that is for
 * `npm run test:long`. For every change the first portion of each class is tried, about a quarter of them.
 */
export const portionsInShare =
  import.meta.env.MODE === 'long'
    ? hostilePortions
    : hostilePortions.filter(([name]) => name.endsWith(', part 1'));

export const stringsInShare = portionsInShare.flatMap(([, strings]) => strings);
