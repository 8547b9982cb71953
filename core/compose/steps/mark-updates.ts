import type { Draft } from '@/core/compose/draft/draft';

const day = 24 * 60 * 60 * 1000;

/** A post that came more than a day after the one before it is an addition, and says so. */
export function markUpdates(draft: Draft): number {
  let changes = 0;
  draft.postDrafts.forEach((postDraft, index) => {
    const before = draft.postDrafts[index - 1];
    if (before === undefined || postDraft.post.createdAt - before.post.createdAt <= day) return;
    postDraft.isUpdate = true;
    changes++;
  });
  return changes;
}
