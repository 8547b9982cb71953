import type { LabelsBlock } from '@/core/article';
import { useTexts } from './TextsContext';

/** What X itself says of a post: beside the author's words, never among them. */
export function LabelsView({ block: { labels, isTranslated } }: { block: LabelsBlock }) {
  const texts = useTexts();
  return (
    <aside class="note is-quiet" role="note" lang={texts.language}>
      <span class="label">{texts.noteByX}</span>
      {labels.map(({ kind, text }) => (
        <p key={`${kind} ${text}`} lang={text && ''} dir="auto">
          {text ?? texts.labels[kind]}
        </p>
      ))}
      {isTranslated && <p>{texts.translatedByX}</p>}
    </aside>
  );
}
