import type { CopyKind } from '@/components/export/export-actions';
import type { TakenAlong } from './taken-along';

/** Puts the thread on the clipboard; false where the browser does not let us. */
export async function copyAs(kind: CopyKind, taken: TakenAlong): Promise<boolean> {
  const written = kind === 'rich' ? writeRich(taken) : writeText(kind, taken);
  return written.then(
    () => true,
    () => false,
  );
}

async function writeText(kind: 'md' | 'text', taken: TakenAlong): Promise<void> {
  await navigator.clipboard.writeText(kind === 'md' ? await markdown(taken) : await text(taken));
}

/** Both at once: whoever takes the words takes the form that fits. */
async function writeRich(taken: TakenAlong): Promise<void> {
  const { richText } = await import('@/export/rich-text');
  const { article, texts, replies, options } = taken;
  const html = richText(article, { texts, replies, withPictures: options.pictures });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([await text(taken)], { type: 'text/plain' }),
    }),
  ]);
}

async function markdown({ article, texts, replies }: TakenAlong): Promise<string> {
  return (await import('@/export/article-to-markdown')).articleToMarkdown(article, texts, replies);
}

async function text({ article, texts, replies }: TakenAlong): Promise<string> {
  return (await import('@/export/article-to-text')).articleToText(article, texts, replies);
}
