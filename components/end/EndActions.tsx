import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/article/Icon';
import { useTexts } from '@/components/article/TextsContext';
import type { WebUrl } from '@/core/web-url';
import type { EndTexts } from '@/texts/end/en';

export type EndActionsGiven = {
  /** Tells whether the browser let us copy. */
  copy: (() => Promise<boolean>) | undefined;
  print: (() => void) | undefined;
  openInTab: (() => void) | undefined;
};

type EndActionsProps = EndActionsGiven & { address: WebUrl; words: EndTexts };

const shapes = {
  copy: 'M8 8h9v10H8zM5 14.5H4v-10h9v1',
  done: 'm4.5 11.5 4 4 8-9',
  print: 'M6.5 8V4h8v4M6.5 14.5H4V8h13v6.5h-2.5M6.5 12.5h8V18h-8z',
  tab: 'M9 5H4.5v12.5H17V13M12 4h6v6M18 4l-7.5 7.5',
  onX: 'M8.5 12.5 12.5 8.5M9.5 7l1.7-1.7a3 3 0 0 1 4.3 4.3L13.8 11.3M11.5 14l-1.7 1.7a3 3 0 0 1-4.3-4.3l1.7-1.7',
};
const shownForMs = 2_000;

/** What one does with a thread that one has read, each as good as the other. */
export function EndActions({ words, copy, print, openInTab, address }: EndActionsProps) {
  const texts = useTexts();
  const [isCopied, setIsCopied] = useState<boolean>();
  useEffect(() => {
    // That it went wrong stays until the next try.
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(undefined), shownForMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <>
      <ul class="end-actions" aria-label={words.whatNow}>
        {copy && (
          <Action
            shape={isCopied ? shapes.done : shapes.copy}
            name={isCopied ? words.copied : words.copyMarkdown}
            run={() => void copy().then(setIsCopied)}
          />
        )}
        {print && <Action shape={shapes.print} name={words.print} run={print} />}
        {openInTab && <Action shape={shapes.tab} name={words.openInTab} run={openInTab} />}
        <li>
          <a href={address} target="_blank" rel="noopener noreferrer">
            <Icon shape={shapes.onX} />
            {words.threadOnX}
          </a>
        </li>
      </ul>
      <p class="end-said" role="status">
        {isCopied === false && texts.copyFailed}
        {isCopied && <span class="hidden">{words.copied}</span>}
      </p>
    </>
  );
}

type ActionProps = { shape: string; name: string; run: () => void };

function Action({ shape, name, run }: ActionProps) {
  return (
    <li>
      <button type="button" onClick={run}>
        <Icon shape={shape} />
        {name}
      </button>
    </li>
  );
}
