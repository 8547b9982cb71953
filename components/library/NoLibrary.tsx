import { useAppearance } from '@/components/settings/use-appearance';
import type { Settings } from '@/core/settings';
import { useLibraryWords } from './words-context';

/** The browser has no database for us: in words, instead of an empty list. */
export function NoLibrary({ settings }: { settings: Settings }) {
  const words = useLibraryWords();
  useAppearance(settings, 'tab');
  return (
    <div class="reader">
      <main class="scroller kept-threads" tabIndex={-1}>
        <div class="library-head">
          <h1>{words.library}</h1>
        </div>
        <p class="library-notice">{words.noLibrary}</p>
      </main>
    </div>
  );
}
