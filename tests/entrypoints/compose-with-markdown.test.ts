// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Article } from '@/core/article';
import { composeBySteps } from '@/core/compose/compose-article';
import type { Composed } from '@/entrypoints/reader/compose-in-slices';
import { withMarkdown } from '@/entrypoints/reader/compose-with-markdown';
import { aPost } from '@/tests/core/a-post';
import { aThread } from '@/tests/core/compose/a-thread';

const written = '- one\n- two';
const withList = aThread([
  aPost(1, {
    text: written,
    longForm: {
      id: '1',
      title: { from: 0, to: 0 },
      blocks: [{ type: 'markdown', from: 0, to: written.length }],
      isPreview: false,
    },
  }),
]);

test('Markdown stands raw until what reads it is loaded, from then on as it was meant', async () => {
  vi.stubGlobal('scheduler', { yield: async () => {} });
  const answers: Composed[] = [];
  const compose = withMarkdown(composeBySteps);
  compose(withList, {}, (composed) => answers.push(composed));
  await vi.waitFor(() => expect(answers).toHaveLength(2), { timeout: 20_000 });
  expect(answers.map(kindsOf)).toEqual([['code'], ['list']]);
  compose(withList, {}, (composed) => answers.push(composed));
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  expect(answers.map(kindsOf)[2]).toEqual(['list']);
  vi.unstubAllGlobals();
});

function kindsOf({ article }: { article?: Article }): string[] {
  return (article?.body ?? []).map(({ type }) => type);
}
