import type { ComponentChildren } from 'preact';
import type { Range, Span } from '@/core/post';
import { WebLink } from './WebLink';

type PostTextProps = {
  text: string;
  spans: Span[];
  /** Where the passage under the reader's eyes came from. */
  highlight?: Range[];
  /** Show what X itself leaves out (reply mentions, links to own media). */
  showOmitted?: boolean;
};

/** A post's words as they were written: its own line breaks, links and marks, nothing inferred. */
export function PostText({ text, spans, highlight = [], showOmitted = false }: PostTextProps) {
  const characters = Array.from(text);
  const shown = showOmitted ? spans.filter(({ type }) => type !== 'omitted') : spans;
  const edges = new Set([0, characters.length]);
  for (const { from, to } of [...shown, ...highlight]) {
    if (from < characters.length) edges.add(from);
    if (to < characters.length) edges.add(to);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const spansAt = inStep(shown);
  const isHighlit = inStep(highlight);
  return (
    <>
      {cuts.slice(0, -1).map((from, index) => {
        const words = characters.slice(from, cuts[index + 1]).join('');
        const marked = spansAt(from).reduceRight<ComponentChildren>(wrap, words);
        const isMarked = isHighlit(from).length > 0;
        return <span key={from}>{isMarked ? <mark>{marked}</mark> : marked}</span>;
      })}
    </>
  );
}

/** Those that hold a position; asked from position to position, so that each is looked at once. */
function inStep<Held extends Range>(ranges: Held[]): (position: number) => Held[] {
  const waiting = ranges.toSorted((a, b) => a.from - b.from).values();
  let next = waiting.next().value;
  let open: Held[] = [];
  return (position) => {
    for (; next && next.from <= position; next = waiting.next().value) open.push(next);
    open = open.filter(({ to }) => to > position);
    return open;
  };
}

function wrap(children: ComponentChildren, span: Span): ComponentChildren {
  switch (span.type) {
    case 'link':
      return (
        <WebLink to={span.url} class="link">
          {children}
        </WebLink>
      );
    case 'mention':
    case 'hashtag':
    case 'cashtag':
      return (
        <bdi>
          <WebLink to={span.url} class={span.type}>
            {children}
          </WebLink>
        </bdi>
      );
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'delete':
      return <s>{children}</s>;
    case 'inlineCode':
      return <code>{children}</code>;
    case 'omitted':
      return null;
    case 'media':
      return children;
    default:
      return span satisfies never;
  }
}
