import type { Thread } from '@/core/thread/thread';
import { ada, postId, xUrl } from '../a-post';

/** Ada's posts as the thread that they are. */
export function aThread(parts: Thread['parts']): Thread {
  return {
    author: ada,
    focal: postId(1),
    parts,
    url: xUrl('ada/status/1'),
    asides: [],
    discussion: [],
    completeness: { type: 'whole', because: 'closed by X' },
  };
}
