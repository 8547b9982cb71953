import { widthOf } from './script';

/**
 * Just after the colon of a short label that words follow; undefined where there is none. `text` is
 * folded; `isSquareAt` tells whether the colon there is written as a full-width one.
 */
export function labelEnd(text: string, isSquareAt: (colon: number) => boolean): number | undefined {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 60 || colon === text.length - 1) return undefined;
  const label = text.slice(0, colon);
  if (label.split(' ').length > 6 || widthOf(label) > 44) return undefined;
  if (/[.!?。…;](?:\s|$)/.test(label)) return undefined;
  const next = text.charAt(colon + 1);
  // 10:30, https://, a:b
  if (next !== ' ' && next.charCodeAt(0) < 0x2e80 && !isSquareAt(colon)) return undefined;
  return colon + 1;
}
