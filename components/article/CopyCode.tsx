import '@/assets/styles/copy-code.css';
import { useEffect, useState } from 'preact/hooks';
import { endWords } from '@/texts/end/end-words';
import { loadWords } from '@/texts/word-files';
import { useTexts } from './TextsContext';
import { useLater } from './use-later';

const shownForMs = 2_000;

/** Takes the code along; what came of it is said for a while, a failure until the next try. */
export function CopyCode({ value }: { value: string }) {
  const texts = useTexts();
  const words = useLater(() => loadWords(endWords, texts.language));
  const [isCopied, setIsCopied] = useState<boolean>();
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(undefined), shownForMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (!words) return null;
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  return (
    <div class="copy-code" lang={texts.language}>
      <span role="status">
        {isCopied !== undefined && (isCopied ? words.copied : texts.copyFailed)}
      </span>
      <button
        type="button"
        class={isCopied ? 'is-done' : undefined}
        aria-label={words.copyCode}
        onClick={copy}
      />
    </div>
  );
}
