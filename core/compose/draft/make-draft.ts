import type { Thread } from '@/core/thread/thread';
import type { Draft, Sheet } from './draft';
import { makeSheet } from './make-post-draft';

export function makeDraft(thread: Thread): Draft {
  const sheets: Sheet[] = [];
  const parts = thread.parts.map((part) => {
    if (part.type === 'gap') return part;
    const sheet = makeSheet(part, sheets.length);
    sheets.push(sheet);
    return sheet;
  });
  return { thread, parts, sheets };
}
