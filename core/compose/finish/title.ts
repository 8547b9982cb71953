import type { Title } from '@/core/article';
import { baseOf } from '@/core/compose/blocks/block-base';
import { inlinesOf } from '@/core/compose/blocks/inlines';
import { rangeOf } from '@/core/compose/blocks/long-form-ranges';
import type { Draft, TitlePlan } from '@/core/compose/draft/draft';

/** The long-form article's own title, else what the title step found. */
export function titleOf(draft: Draft): Title | undefined {
  const plan = titleOfLongForm(draft) ?? draft.title;
  if (plan === undefined) return undefined;
  const { postDraft, from, to } = plan;
  const children = inlinesOf([plan], true);
  if (children.length === 0) return undefined;
  const { direction, lang } = baseOf(postDraft, from, to);
  return { children, direction, ...(lang && { lang }) };
}

function titleOfLongForm({ parts }: Draft): TitlePlan | undefined {
  const first = parts[0];
  if (first?.type !== 'postDraft' || first.post.longForm === undefined) return undefined;
  const { from, to } = rangeOf(first, first.post.longForm.title);
  return to > from ? { postDraft: first, from, to } : undefined;
}
