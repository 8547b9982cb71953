import { Button } from '@/components/article/Button';
import { WebLink } from '@/components/article/WebLink';
import type { Article } from '@/core/article';
import { type Highlight, wordsOfHighlight } from '@/core/library/highlight';
import type { HighlightTexts } from '@/texts/highlights/en';
import { passagesOf } from './drawn-words';
import type { Painted } from './use-painted';

type HighlightListProps = {
  painted: Painted[];
  article: Article;
  words: HighlightTexts;
  goTo(block: string): void;
  write(highlight: Highlight): void;
  remove(highlight: Highlight): void;
};

/** All of them in reading order, each with its note; those of which the words are gone come last. */
export function HighlightList({ painted, article, words, ...does }: HighlightListProps) {
  if (painted.length === 0) return <p>{words.listEmpty}</p>;
  const order = passagesOf(article).map(({ id }) => id);
  const rows = painted
    .map((each) => ({ ...each, block: blockOf(each) }))
    .sort((a, b) => rankOf(a.block, order) - rankOf(b.block, order));
  return (
    <ul class="highlight-list">
      {rows.map(({ highlight, block, isChanged }) => (
        <li key={highlight.id}>
          {isChanged && <p class="soft">{words.changed}</p>}
          {!isChanged && !block && <p class="soft">{words.leftOut}</p>}
          {block ? (
            <button type="button" class="highlight-words" onClick={() => does.goTo(block)}>
              <Words highlight={highlight} />
            </button>
          ) : (
            <p class="highlight-words">
              <Words highlight={highlight} />
            </p>
          )}
          {highlight.note && (
            <p class="highlight-note">
              <bdi lang="">{highlight.note}</bdi>
            </p>
          )}
          <p class="highlight-tools">
            <Button
              class="quiet"
              label={highlight.note ? words.note : words.editNote}
              run={() => does.write(highlight)}
            />
            <Button class="quiet" label={words.remove} run={() => does.remove(highlight)} />
            <PostLink {...{ highlight, article, words }} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Words({ highlight }: { highlight: Highlight }) {
  return (
    <span>
      <bdi lang="">{wordsOfHighlight(highlight)}</bdi>
    </span>
  );
}

type PostLinkProps = Pick<HighlightListProps, 'article' | 'words'> & { highlight: Highlight };

function PostLink({ highlight, article, words }: PostLinkProps) {
  const [first] = highlight.runs;
  const url = first && article.postUrls[first.post];
  return url ? <WebLink to={url}>{words.postOnX}</WebLink> : null;
}

/** The block that its first words are drawn in. */
function blockOf({ ranges: [first] }: Painted): string | undefined {
  return first?.startContainer.parentElement?.closest('.block, h1')?.id;
}

function rankOf(block: string | undefined, order: string[]): number {
  return block === undefined ? order.length : order.indexOf(block);
}
