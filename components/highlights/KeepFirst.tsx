import { Button } from '@/components/article/Button';
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
          <Button class="button" label={words.keep} run={keep} />
          <Button class="quiet" label={words.notNow} run={close} />
        </p>
      </div>
    </Panel>
  );
}
