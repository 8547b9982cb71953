import type { Thread } from '@/core/thread/thread';
import type { Draft, PostDraft } from './draft';
import { makePostDraft } from './make-post-draft';

export function makeDraft(thread: Thread): Draft {
  const postDrafts: PostDraft[] = [];
  const parts = thread.parts.map((part) => {
    if (part.type === 'gap') return part;
    const postDraft = makePostDraft(part, postDrafts.length);
    postDrafts.push(postDraft);
    return postDraft;
  });
  return { thread, parts, postDrafts };
}
