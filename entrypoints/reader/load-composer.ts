import { wantLanguages } from '@/core/compose/words/wanted-languages';
import { languagesOf } from '@/core/thread/languages-of';
import type { Thread } from '@/core/thread/thread';

/** The composer, once it is known which languages' words it needs: they are files of their own. */
export async function loadComposer(thread: Promise<Thread>) {
  wantLanguages(languagesOf(await thread));
  return import('@/core/compose/compose-article');
}
