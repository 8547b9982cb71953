import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/words/use-words';
import type { ReadLately as Read } from '@/core/read-lately';
import { barWords } from '@/texts/bar/bar-words';
import type { ReaderActions } from './reader-actions';

const mostShown = 4;

/** The way back to what was read in this session; nothing where there is none. */
export function ReadLately({ actions }: { actions: ReaderActions }) {
  const words = useWords(barWords);
  const [threads, setThreads] = useState<Read[]>([]);
  const { loadReadLately, openThread } = actions;
  // Once: what is read meanwhile is read elsewhere.
  useEffect(() => void loadReadLately?.().then(setThreads), []);
  if (threads.length === 0) return null;
  return (
    <section class="lately">
      <h2>{words?.readLately}</h2>
      <ul>
        {threads.slice(0, mostShown).map(({ post, title, lang, author }) => (
          <li key={post}>
            <button type="button" lang={lang ?? ''} dir="auto" onClick={() => openThread?.(post)}>
              <span>{title}</span>
              <bdi>{author}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
