import { Panel } from '@/components/bar/Panel';
import type { Keeping } from '@/components/library/keeping';
import type { HighlightTexts } from '@/texts/highlights/en';

type KeepFirstProps = {
  words: HighlightTexts;
  keeping: Keeping;
  keep(): void;
  close(): void;
};

/** Asked at the first highlight in a thread that is not kept: a highlight cannot be without it. */
export function KeepFirst({ words, keeping, keep, close }: KeepFirstProps) {
  return (
    <Panel name={words.keepFirst} close={close}>
      <div class="keep">
        <p>
          {keeping.isProtected
            ? keeping.words.protectedAuthor({ name: keeping.author })
            : words.keepFirstHint}
        </p>
        <p class="keep-first">
          <button type="button" class="button" onClick={keep}>
            {words.keep}
          </button>
          <button type="button" class="quiet" onClick={close}>
            {words.notNow}
          </button>
        </p>
      </div>
    </Panel>
  );
}
