import type { Direction } from '@/core/article';
import type { CommunityNote } from '@/core/post';
import { PostText } from './PostText';
import { useTexts } from './TextsContext';

type NoteViewProps = { note: CommunityNote; lang: string | undefined; direction: Direction };

/** What other readers added under the author's post: beside the text, never in it. */
export function NoteView({ note, lang, direction }: NoteViewProps) {
  const texts = useTexts();
  return (
    <aside class="note" role="note">
      <span class="label" lang={texts.language}>
        {texts.communityNote}
      </span>
      <p lang={lang} dir={direction}>
        <PostText text={note.text} spans={note.links.map((link) => ({ type: 'link', ...link }))} />
      </p>
    </aside>
  );
}
