import { goToBlock } from '@/components/reading/go-to-passage';
import type { passageOfPost } from '@/core/passage-of-post';
import type { EndTexts } from '@/texts/end/en';

type PassageLinkProps = {
  passage: NonNullable<ReturnType<typeof passageOfPost>>;
  words: EndTexts;
};

/** The passage that a reply answers, in one line; Escape leads back from there. */
export function PassageLink({ passage: { block, words: said }, words }: PassageLinkProps) {
  return (
    <button
      type="button"
      class="reply-passage"
      aria-label={words.answers({ words: said })}
      onClick={({ currentTarget }) => goThereAndBack(currentTarget, block)}
    >
      <span lang="" dir="auto">
        {said}
      </span>
    </button>
  );
}

function goThereAndBack(link: HTMLElement, id: string): void {
  const page = link.closest<HTMLElement>('.scroller');
  const passage = document.getElementById(id);
  if (!page || !passage) return;
  const { scrollTop } = page;
  goToBlock(passage);
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !link.isConnected) return;
    // What lies over the page closes first.
    if (document.querySelector(':modal, .find, .originals')) return;
    event.preventDefault();
    page.scrollTop = scrollTop;
    link.focus({ preventScroll: true });
    document.removeEventListener('keydown', back);
  };
  document.addEventListener('keydown', back);
}
