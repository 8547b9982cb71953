import type { Draft } from './draft';

export function splitRunOn(_draft: Draft): number {
  return 0;
}
