import { el } from './element.js';

const plain = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function emoji(character) {
  const points = Array.from(character, (one) => one.codePointAt(0).toString(16));
  const name = points.filter((point) => point !== 'fe0f').join('-');
  const src = `https://abs-0.twimg.com/emoji/v2/svg/${name}.svg`;
  return el('img', { alt: character, draggable: 'false', src });
}

const emojiPattern =
  /\p{Regional_Indicator}{2}|\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*|\p{Extended_Pictographic}\uFE0F/gu;

/** Text with its emoji as pictures, as X shows them. */
export function words(text) {
  const pieces = [];
  let last = 0;
  for (const match of text.matchAll(emojiPattern)) {
    if (match.index > last) pieces.push(el('span', {}, text.slice(last, match.index)));
    pieces.push(emoji(match[0]));
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push(el('span', {}, text.slice(last)));
  return pieces;
}

/** The words of a post; long posts in full only where they are the one that is open. */
export function textOf(post, isFocal) {
  const note = post.note_tweet?.note_tweet_results.result;
  const isWhole = note && isFocal;
  const text = Array.from(isWhole ? note.text : post.legacy.full_text);
  const [start, end] = isWhole ? [0, text.length] : post.legacy.display_text_range;
  const entities = isWhole ? note.entity_set : post.legacy.entities;
  const links = [
    ...entities.urls.map((url) => [url, url.display_url, url.url]),
    ...entities.user_mentions.map((one) => [one, `@${one.screen_name}`, `/${one.screen_name}`]),
    ...entities.hashtags.map((tag) => [
      tag,
      `#${tag.text}`,
      `/hashtag/${tag.text}?src=hashtag_click`,
    ]),
  ].sort(([one], [other]) => one.indices[0] - other.indices[0]);
  const box = el('div', { dir: 'auto', lang: post.legacy.lang, 'data-testid': 'tweetText' });
  let last = start;
  const upTo = (to) => box.append(...words(plain(text.slice(last, to).join(''))));
  for (const [{ indices }, label, href] of links) {
    if (indices[0] < start || indices[1] > end) continue;
    upTo(indices[0]);
    box.append(el('a', { href, dir: 'ltr', role: 'link' }, label));
    last = indices[1];
  }
  upTo(end);
  const more =
    note && !isFocal && el('button', { 'data-testid': 'tweet-text-show-more-link' }, 'Show more');
  return [box, more];
}
