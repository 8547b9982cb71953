import type { Title } from '@/core/article';
import { baseOf } from './block-base';
import type { Draft, TitlePlan } from './draft';
import { inlinesOf } from './inlines';
import { rangeOf } from './long-form';

/** The long-form article's own title, else what the title step found. */
export function titleOf(draft: Draft): Title | undefined {
  const plan = titleOfLongForm(draft) ?? draft.title;
  if (plan === undefined) return undefined;
  const { sheet, from, to, isRepeat } = plan;
  const children = inlinesOf([{ sheet, from, to }], true);
  if (children.length === 0) return undefined;
  const { direction, lang } = baseOf(sheet, from, to);
  return { children, direction, ...(lang && { lang }), isRepeat };
}

function titleOfLongForm({ parts }: Draft): TitlePlan | undefined {
  const first = parts[0];
  if (first?.type !== 'sheet' || first.post.longForm === undefined) return undefined;
  const { from, to } = rangeOf(first, first.post.longForm.title);
  return to > from ? { sheet: first, from, to, isRepeat: false } : undefined;
}
