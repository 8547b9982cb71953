import type { Title } from '@/core/article';
import { baseOf } from '@/core/compose/blocks/block-base';
import { inlinesOf } from '@/core/compose/blocks/inlines';
import { rangeOf } from '@/core/compose/blocks/long-form-blocks';
import type { Draft, TitlePlan } from '@/core/compose/draft/draft';
import { isWide } from '@/core/compose/language/script';

/** The long-form article's own title, else what the title step found. */
export function titleOf(draft: Draft): Title | undefined {
  const plan = titleOfLongForm(draft) ?? draft.title;
  if (plan === undefined) return undefined;
  const { postDraft, ranges, isRepeat } = plan;
  const first = ranges[0];
  const pieces = ranges.map((range, index) => ({
    postDraft,
    ...range,
    before: separatorBefore(plan, index),
  }));
  const children = inlinesOf(pieces, true);
  if (first === undefined || children.length === 0) return undefined;
  const { direction, lang } = baseOf(postDraft, first.from, first.to);
  return { children, direction, ...(lang && { lang }), isRepeat };
}

function titleOfLongForm({ parts }: Draft): TitlePlan | undefined {
  const first = parts[0];
  if (first?.type !== 'postDraft' || first.post.longForm === undefined) return undefined;
  const { from, to } = rangeOf(first, first.post.longForm.title);
  return to > from ? { postDraft: first, ranges: [{ from, to }], isRepeat: false } : undefined;
}

/** A title runs over its author's line breaks: with a space, where the script has spaces. */
function separatorBefore({ postDraft, ranges }: TitlePlan, index: number): 'space' | 'nothing' {
  const before = ranges[index - 1];
  const isSquare = before !== undefined && isWide(postDraft.text.charCodeAt(before.to - 1));
  return isSquare ? 'nothing' : 'space';
}
