import type { MarkedText } from '@/core/library/found-passages';

/** Somebody's text, with what was searched marked in it. */
export function MarkedWords({ text, marks }: MarkedText) {
  let at = 0;
  const parts = marks.map(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
