import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/article/Button';
import { PostText } from '@/components/article/PostText';
import { useWords } from '@/components/words/use-words';
import { changedRange } from '@/core/library/changed-range';
import { changeId, type ThreadChange } from '@/core/library/thread-changes';
import type { Post } from '@/core/post';
import { changesWords } from '@/texts/changes/changes-words';
import type { ChangesTexts } from '@/texts/changes/en';
import type { Keeping } from './keeping';

type ChangedPostsProps = {
  keeping: Keeping;
  tell(work: Promise<string | undefined>): void;
};

/** What its author did since the thread was kept, a passage each, with both words to choose from. */
export function ChangedPosts({ keeping: { changes, choose }, tell }: ChangedPostsProps) {
  const words = useWords(changesWords);
  const section = useRef<HTMLElement>(null);
  // It comes when the panel is open already, and what one has pressed goes.
  useEffect(() => section.current?.focus(), [words, changes.length]);
  if (!words || changes.length === 0) return null;
  return (
    <section
      ref={section}
      class="changes"
      tabIndex={-1}
      aria-label={words.changed({ count: changes.length })}
    >
      <p>{words.changed({ count: changes.length })}</p>
      <p class="changes-hint">{words.nothingReplaced}</p>
      <ul>
        {changes.map((change) => (
          <ChangedPost
            key={`${change.type} ${changeId(change)}`}
            {...{ change, words }}
            choose={(takes) => tell(choose(change, takes))}
          />
        ))}
      </ul>
    </section>
  );
}

type ChangedPostProps = {
  change: ThreadChange;
  words: ChangesTexts;
  choose(takes: boolean): void;
};

function ChangedPost({ change, words, choose }: ChangedPostProps) {
  const head = `change-${changeId(change)}`;
  return (
    <li aria-labelledby={head}>
      <h3 id={head}>{headOf(change, words)}</h3>
      <Words change={change} words={words} />
      <p class="changes-ways">
        {waysOf(change, words).map((name, index) => (
          <Button
            key={name}
            class="choice"
            aria-describedby={head}
            label={name}
            run={() => choose(index === 0)}
          />
        ))}
      </p>
    </li>
  );
}

function headOf(change: ThreadChange, words: ChangesTexts): string {
  if (change.type === 'deleted') return words.deleted;
  const at = new Date(change.now.createdAt);
  return change.type === 'edited' ? words.edited({ at }) : words.added({ at });
}

/** To take the change, and to leave it. */
function waysOf({ type }: ThreadChange, words: ChangesTexts): string[] {
  return {
    edited: [words.takeNew, words.keepMine],
    deleted: [words.removeForGood, words.keepMine],
    added: [words.add, words.leaveOut],
  }[type];
}

/** Of an edited post both, with what differs marked; what was deleted is behind a notice. */
function Words({ change, words }: { change: ThreadChange; words: ChangesTexts }) {
  if (change.type === 'added') return <Passage post={change.now} />;
  if (change.type === 'deleted') {
    return (
      <details>
        <summary>{words.showKept}</summary>
        <Passage post={change.kept} />
      </details>
    );
  }
  const { kept, now } = change;
  return (
    <>
      <h4>{words.before}</h4>
      <Passage post={kept} other={now} />
      <h4>{words.now}</h4>
      <Passage post={now} other={kept} />
    </>
  );
}

function Passage({ post, other }: { post: Post; other?: Post }) {
  const { text, spans, lang } = post;
  const differs = other && changedRange(text, other.text);
  return (
    <p class="as-written" lang={lang ?? ''} dir="auto">
      <PostText {...{ text, spans }} {...(differs && { highlight: [differs] })} />
    </p>
  );
}
