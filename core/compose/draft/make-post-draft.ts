import { languageOf } from '@/core/compose/language/script';
import type { Post, Span } from '@/core/post';
import { codePointsOf } from './code-point-offsets';
import type { Line, Mark, PostDraft } from './draft';
import { isNewline, isSpace, leaveOut, lineOf } from './line';

const beyondLatin = /[\u0370-\u1FFF\u2C00-\uD7FF\uF900-\uFFFD]/;

export function makePostDraft(post: Post, index = 0): PostDraft {
  const { text } = post;
  const codePoints = codePointsOf(text);
  const isLatin = !beyondLatin.test(text);
  const postDraft: PostDraft = {
    type: 'postDraft',
    post,
    index,
    text,
    codePoints,
    lang: post.lang ?? (isLatin ? undefined : languageOf(text, undefined)),
    isLatin,
    marks: [],
    stretches: undefined,
    cuts: undefined,
    lines: [],
    hasEmptyLines: false,
    placedMedia: [],
  };
  for (const span of post.spans) {
    const from = codePoints.toUtf16(span.from);
    const to = codePoints.toUtf16(span.to);
    if (span.type === 'omitted') {
      leaveOut(postDraft, from, to, span.because);
    } else if (span.type === 'media') {
      postDraft.placedMedia.push({ at: from, media: span.media });
    } else {
      const mark = markOf(span, from, to, text);
      if (mark !== undefined) postDraft.marks.push(mark);
    }
  }
  if (postDraft.marks.length > 1) {
    leaveSigils(postDraft);
    postDraft.marks.sort((one, other) => one.from - other.from);
  }
  if (post.longForm === undefined) postDraft.lines = linesOf(postDraft);
  return postDraft;
}

function markOf(span: Span, from: number, to: number, text: string): Mark | undefined {
  switch (span.type) {
    case 'link':
    case 'mention':
    case 'hashtag':
    case 'cashtag':
      return to > from ? { from, to, span } : undefined;
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'delete':
    case 'inlineCode': {
      // "**word **" and bold around nothing visible: the style ends where the words end.
      while (from < to && isSpace(text.charCodeAt(from))) from++;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
      return to > from ? { from, to, style: span.type } : undefined;
    }
    default:
      return undefined;
  }
}

/** Bold up to the "@" of a mention, which belongs to the name: it ends with the words before. */
function leaveSigils({ marks, text }: PostDraft): void {
  const links = new Map(marks.flatMap((mark) => (mark.span ? [[mark.from, mark]] : [])));
  for (const style of marks) {
    const sigil = style.to - 1;
    if (style.style === undefined || (links.get(sigil)?.to ?? 0) <= style.to) continue;
    let to = sigil;
    while (to > style.from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > style.from) style.to = to;
  }
}

const otherNewlines = /[\r\u2028\u2029]/;

function linesOf(postDraft: PostDraft): Line[] {
  const { text, placedMedia } = postDraft;
  const lines: Line[] = [];
  let start = 0;
  let isAfterBlank = true;
  const add = (from: number, to: number) => {
    const line = lineOf(postDraft, from, to, isAfterBlank);
    isAfterBlank = line === undefined;
    if (line !== undefined) lines.push(line);
  };
  if (placedMedia.length === 0 && !otherNewlines.test(text)) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(start, end);
      start = end + 1;
    }
    add(start, text.length);
    return lines;
  }
  const stops = new Set(placedMedia.map(({ at }) => at));
  for (let index = 0; index <= text.length; index++) {
    if (index > start && stops.has(index)) {
      add(start, index);
      isAfterBlank = true;
      start = index;
    }
    if (index === text.length || isNewline(text.charCodeAt(index))) {
      add(start, index);
      start = index + 1;
    }
  }
  return lines;
}
