import type { GrokShare } from '@/core/post';
import { useTexts } from './TextsContext';
import { WebLink } from './WebLink';

/** What the author asked X's machine and how it answered: its words, and said to be. */
export function GrokView({ grok }: { grok: GrokShare }) {
  const texts = useTexts();
  const { question, answer, url } = grok;
  return (
    <aside class="note" role="note">
      <span class="label" lang={texts.language}>
        {texts.grok}
      </span>
      {question && (
        <p class="as-written" lang="" dir="auto">
          <b>{question}</b>
        </p>
      )}
      {answer && (
        <p class="as-written" lang="" dir="auto">
          {answer}
        </p>
      )}
      {url && (
        <p lang={texts.language}>
          <WebLink to={url}>{texts.readOnX}</WebLink>
        </p>
      )}
    </aside>
  );
}
