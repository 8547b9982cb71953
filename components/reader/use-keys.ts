import { useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does, by its name as the browser has it (`j`, `?`, `Escape`). */
export type KeyMap = Record<string, (() => void) | undefined>;

/** Single keys for reading: asleep while somebody types or holds a modifier. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  // Before what they are for can be seen: a key pressed at once is heard.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = latest.current[keyOf(event)];
      if (run === undefined || isForSomethingElse(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea');
  return isField || target.isContentEditable || target.closest('video, audio') !== null;
}

/**
 * The key's name as on a Latin keyboard: in Korean, Russian or Arabic `j` is another letter, and while
 * an input method waits for the rest of a syllable it has no name at all.
 */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key) || (key.length > 1 && key !== 'Process')) return key;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter) return letter.toLowerCase();
  return (shiftKey ? shifted : plain)[code] ?? key;
}

const plain: Record<string, string> = { Slash: '/', Minus: '-', Equal: '=', Comma: ',' };
const shifted: Record<string, string> = { Slash: '?', Equal: '+' };
