import type { DrawnImage, ImageActions } from '@/components/export/export-actions';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import type { Texts } from '@/texts/texts';
import { copyWords, isDone, openShareSheet } from './try-in-browser';

/** What becomes of a picture of words; drawing is loaded when it is first wanted. */
export function imageActions(thread: Thread, article: Article, texts: Texts): ImageActions {
  return {
    draw: async (words, format) => {
      const { drawImage } = await import('./draw-images');
      return drawImage(words, format, { thread, article, texts });
    },
    copy: async ({ picture, description }) => {
      const words = new Blob([description], { type: 'text/plain' });
      const both = { 'image/png': picture, 'text/plain': words };
      // Not every browser takes two forms at once.
      return (await copyForms(both)) || copyForms({ 'image/png': picture });
    },
    copyDescription: ({ description }) => copyWords(description),
    save: ({ name, picture }) =>
      isDone(import('./save-file').then(({ saveFile }) => saveFile(name, picture))),
    ...(navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] }) && {
      share: (image: DrawnImage) => share(image),
    }),
  };
}

/** The same in several forms, of which whoever takes it takes one; false where the browser did not let us. */
function copyForms(forms: Record<string, Blob>): Promise<boolean> {
  return isDone(navigator.clipboard.write([new ClipboardItem(forms)]));
}

function share({ name, picture, description }: DrawnImage): Promise<boolean> {
  const files = [new File([picture], name, { type: picture.type })];
  return openShareSheet({ files, text: description });
}
