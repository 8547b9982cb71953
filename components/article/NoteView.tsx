import type { NoteBlock, ReaderNote } from '@/core/article';
import { PostText } from './PostText';
import { useTexts } from './TextsContext';

/** What other readers added under the author's post, or this one in a file: beside the text, never in it. */
export function NoteView({ block }: { block: NoteBlock | ReaderNote }) {
  const texts = useTexts();
  const { lang, direction, note } = block;
  const isOthers = block.type === 'note';
  return (
    <aside class="note" role="note">
      <span class="label" lang={texts.language}>
        {isOthers ? texts.communityNote : texts.readerNote}
      </span>
      <p lang={lang} dir={isOthers ? direction : 'auto'}>
        <PostText text={note.text} spans={note.links.map((link) => ({ type: 'link', ...link }))} />
      </p>
    </aside>
  );
}
