import type { Article } from '@/core/article';
import { assemble } from '@/core/compose/blocks/assemble';
import type { ReadMarkdown } from '@/core/compose/blocks/long-form-blocks';
import { dropEmptyLines } from '@/core/compose/draft/line';
import { makeDraft } from '@/core/compose/draft/make-draft';
import { factsOf } from '@/core/compose/finish/article-facts';
import { contextBlock, splitLead } from '@/core/compose/finish/lead';
import { outlineOf } from '@/core/compose/finish/outline';
import { remainderOf } from '@/core/compose/finish/remainder';
import { titleOf } from '@/core/compose/finish/title';
import type { Thread } from '@/core/thread/thread';
import { type StepName, steps } from './steps';

export type ComposeOptions = {
  /** Posts as written: nothing inferred, nothing left out but what X itself hides. */
  isPlain?: boolean;
  /** Steps to leave out. */
  off?: StepName[];
  /** For the Markdown atoms of long-form articles; without it they are shown raw. */
  readMarkdown?: ReadMarkdown;
};

/** Turns a thread into one article in its author's own words: all of them, in order. */
export function composeArticle(thread: Thread, options?: ComposeOptions): Article {
  const composing = composeBySteps(thread, options);
  for (;;) {
    const { done, value } = composing.next();
    if (done) return value;
  }
}

/** The same with rests: a page that somebody scrolls need not do it all in one go. */
export function* composeBySteps(
  thread: Thread,
  options: ComposeOptions = {},
): Generator<undefined, Article> {
  const { isPlain = false, off = [], readMarkdown } = options;
  const draft = makeDraft(thread);
  yield;
  const report: Article['steps'] = [];
  for (const [name, step] of steps) {
    if (isPlain || off.includes(name)) continue;
    report.push({ name, changes: step(draft) });
    draft.postDrafts.forEach(dropEmptyLines);
    yield;
  }
  const title = titleOf(draft);
  const blocks = yield* assemble(draft, readMarkdown);
  yield;
  const { lead, body } = splitLead(blocks, draft, {
    hasTitle: title !== undefined,
    isPlain,
  });
  if (thread.context !== undefined) body.unshift(contextBlock(thread.context));
  const words = { ...(title && { title }), lead, body };
  return {
    ...words,
    ...factsOf(draft),
    outline: outlineOf(body),
    postCount: draft.postDrafts.length,
    remainder: remainderOf(words, draft),
    steps: report,
  };
}
