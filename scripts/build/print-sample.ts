import { readFileSync } from 'node:fs';
import { toPostId } from '@/core/post';
import { buildThread } from '@/core/thread/build-thread';
import { focalOf, responsesFor } from '@/demo/build-pages';
import { conversationFromText } from '@/demo/parse-thread-text';
import { homeUrl } from '@/x/addresses/home-urls';
import { postUrl } from '@/x/addresses/make-urls';
import { parseConversation } from '@/x/parse/parse-conversation';

/**
 * The thread of ours that a new reader may try, as JSON on standard output: `… LANGUAGE`. It was never
 * on X, so what would lead to its posts leads to X's first page, and its pictures come with the extension.
 */
process.stdout.write(sampleIn(process.argv[2] ?? 'en'));

function sampleIn(language: string): string {
  const file = new URL(`../../demo/sample-of-ours/${language}.txt`, import.meta.url);
  const conversation = conversationFromText(readFileSync(file, 'utf8'));
  const focal = toPostId(focalOf(conversation));
  const pages = responsesFor(conversation).flatMap((response) => {
    const page = parseConversation(response);
    return page.ok ? [page.value] : [];
  });
  const thread = focal && buildThread(pages, focal, postUrl);
  if (!thread) throw new Error(`The sample in ${language} is no thread.`);
  return JSON.stringify(thread)
    .replaceAll(/"https:\/\/x\.com\/[^"]*"/g, JSON.stringify(homeUrl))
    .replaceAll(/"https:\/\/pbs\.twimg\.com\/profile_images\/[^"]*"/g, '"/icons/128.png"')
    .replaceAll(/"https:\/\/pbs\.twimg\.com\/media\/(\w+)\.[^"]*"/g, '"/sample/$1.jpg"');
}
