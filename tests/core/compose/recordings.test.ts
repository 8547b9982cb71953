import { describe, expect, test } from 'vitest';
import { composeArticle } from '@/core/compose/compose-article';
import { buildThread } from '@/core/thread/build-thread';
import { readMarkdown } from '@/html/read-markdown';
import { parseConversation } from '@/x/parse/parse-conversation';
import { hasRecordings, recording, recordingNames } from '../../recordings';
import { brokenInvariants } from './invariants';

describe.runIf(hasRecordings)('recorded threads', () => {
  test.each(recordingNames())('%s: every thread in it keeps all its words', (name) => {
    const page = parseConversation(recording(name));
    if (!page.ok) throw new Error(page.failure.type);
    for (const entry of page.value.entries) {
      if (entry.type !== 'post') continue;
      const thread = buildThread([page.value], entry.post.id);
      if (thread === undefined) continue;
      for (const isPlain of [false, true]) {
        const article = composeArticle(thread, { isPlain, readMarkdown });
        expect(brokenInvariants(article, thread)).toEqual([]);
      }
    }
  });
});
