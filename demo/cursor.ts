/** Where a page goes on; X's own cursors are as unreadable to the page as these. */
export type CursorPosition = {
  kind: 'Top' | 'Bottom' | 'ShowMore' | 'Prompt';
  from: number;
  module?: string | undefined;
};

export function cursorOf(position: CursorPosition, salt = 'a'): string {
  const words = `${salt}|${position.kind}|${position.from}|${position.module ?? ''}`;
  return Buffer.from(words).toString('base64');
}

/** `undefined` for a cursor from before the last start, or one that is none. */
export function readCursor(value: string, salt = 'a'): CursorPosition | undefined {
  const [found, kind, from, module] = Buffer.from(value, 'base64').toString().split('|');
  const isKnown = kind === 'Top' || kind === 'Bottom' || kind === 'ShowMore' || kind === 'Prompt';
  return found === salt && isKnown ? { kind, from: Number(from), module } : undefined;
}
