import { hostilePortions } from './strings';

// Vitest has modes; the tests in a browser have none, and take all.
const mode: string | undefined = import.meta.env?.MODE;

/**
 * What is composed, printed or read whole by other programs takes minutes with all strings: that is for
 * `npm run test:long`. For every change the first portion of each class is tried, about a quarter of them.
 */
export const portionsInShare =
  mode === undefined || mode === 'long'
    ? hostilePortions
    : hostilePortions.filter(([name]) => name.endsWith(', part 1'));

export const stringsInShare = portionsInShare.flatMap(([, strings]) => strings);
