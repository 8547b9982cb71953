import { mediaIdOf } from './build-media';
import { buildText } from './build-text';
import type { LaidPost } from './lay-out-conversation';
import type { parseMarks } from './parse-marks';

/** The whole text of a long post, with bold and italic. */
export function buildNoteTweet(post: LaidPost, marked: ReturnType<typeof parseMarks>) {
  const { raw, entities, rawOffset } = buildText(marked.text, { isEscaped: false });
  const characters = Array.from(raw);
  // Unlike entities, bold and italic are counted in UTF-16 units.
  const units = (codePoint: number) => characters.slice(0, rawOffset(codePoint)).join('').length;
  const inline_media = (post.media ?? []).flatMap(({ inlineAt }, index) =>
    inlineAt === undefined
      ? []
      : [{ media_id: mediaIdOf(post.id, index), index: rawOffset(inlineAt) }],
  );
  return {
    is_expandable: true,
    note_tweet_results: {
      result: {
        id: Buffer.from(`NoteTweet:${post.id}`).toString('base64'),
        text: raw,
        entity_set: entities,
        richtext: {
          richtext_tags: marked.marks.map(({ from, to, style }) => ({
            from_index: units(from),
            to_index: units(to),
            richtext_types: [style],
          })),
        },
        media: { inline_media },
      },
    },
  };
}
