import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/article/TextsContext';
import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import { NextActionButton } from './NextActionButton';
import { nextAction } from './next-action';
import type { ReaderActions } from './reader-actions';

type StatePageProps = {
  reading: Reading;
  actions: ReaderActions;
  /** In a popup over a page without a thread, which is small: what was read before. */
  readLately?: ComponentChildren;
};

/** There is no article: one sentence says why, and one thing can be done about it. */
export function StatePage({ reading, actions, readLately }: StatePageProps) {
  const texts = useTexts();
  const failure = failureOf(reading);
  if (failure === undefined) {
    return (
      <div class="state is-loading" aria-busy="true">
        <p>{texts.loading}</p>
      </div>
    );
  }
  const { title, advice } = texts.failure(failure);
  const action = nextAction(failure, reading, texts, actions);
  const isSmall = readLately !== undefined && isElsewhere(failure);
  return (
    <div class={isSmall ? 'state is-small' : 'state'}>
      <h1>{title}</h1>
      <p>{advice}</p>
      {action && <NextActionButton action={action} />}
      {isSmall && readLately}
    </div>
  );
}

function isElsewhere({ type }: Failure): boolean {
  return type === 'no-thread-here' || type === 'not-on-x';
}

function failureOf({ failure, activity, thread }: Reading): Failure | undefined {
  if (failure !== undefined) return failure;
  return activity === 'resting' && !thread ? { type: 'no-thread-here' } : undefined;
}
