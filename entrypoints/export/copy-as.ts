import type { ChosenWords, CopyKind } from '@/components/export/export-actions';
import type { Article } from '@/core/article';
import type { Thread } from '@/core/thread/thread';
import type { Texts } from '@/texts/texts';
import type { TakenAlong } from './taken-along';
import { isDone } from './try-in-browser';

/** Puts the thread on the clipboard; false where the browser does not let us. */
export function copyAs(kind: CopyKind, taken: TakenAlong): Promise<boolean> {
  return isDone(kind === 'rich' ? writeRich(taken) : writeText(kind, taken));
}

/** Words with author, date and the address of the very post, likewise. */
export function copyQuotation(
  words: ChosenWords,
  thread: Thread,
  article: Article,
  texts: Texts,
): Promise<boolean> {
  const write = async () => {
    const [{ quotationOf }, { quotationAsHtml, quotationAsMarkdown }] = await Promise.all([
      import('@/export/quotation/quotation'),
      import('@/export/quotation/print-quotation'),
    ]);
    const quotation = quotationOf(words, article, thread, texts);
    await writeBoth(quotationAsHtml(quotation, texts), quotationAsMarkdown(quotation, texts));
  };
  return isDone(write());
}

async function writeText(kind: 'md' | 'text', taken: TakenAlong): Promise<void> {
  await navigator.clipboard.writeText(kind === 'md' ? await markdown(taken) : await text(taken));
}

async function writeRich(taken: TakenAlong): Promise<void> {
  const { richText } = await import('@/export/rich-text');
  const { article, texts, replies, options } = taken;
  const html = richText(article, { texts, replies, withPictures: options.pictures });
  await writeBoth(html, await text(taken));
}

/** At once: whoever takes the words takes the form that fits. */
async function writeBoth(html: string, plain: string): Promise<void> {
  const forms = { 'text/html': html, 'text/plain': plain };
  const item = Object.entries(forms).map(([type, words]) => [type, new Blob([words], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(item))]);
}

async function markdown({ article, texts, replies }: TakenAlong): Promise<string> {
  return (await import('@/export/article-to-markdown')).articleToMarkdown(article, texts, replies);
}

async function text({ article, texts, replies }: TakenAlong): Promise<string> {
  return (await import('@/export/article-to-text')).articleToText(article, texts, replies);
}
