import { textOf, words } from './draw-text.js';
import { el } from './element.js';
import { handleOf, nameOf, pathOf } from './person.js';
import { unwrap } from './read-answer.js';

export function mediaOf(post) {
  return (post.legacy.extended_entities?.media ?? []).map((media, index) => {
    if (media.type === 'photo') {
      const image = el('img', {
        alt: media.ext_alt_text ?? 'Image',
        draggable: 'true',
        src: `${media.media_url_https.replace('.jpg', '')}?format=jpg&name=small`,
      });
      const box = el('div', { 'aria-label': 'Image', 'data-testid': 'tweetPhoto' }, image);
      return el('a', { href: `${pathOf(post)}/photo/${index + 1}`, role: 'link' }, box);
    }
    const video = el('video', { poster: media.media_url_https, preload: 'none', width: '100%' });
    const component = el('div', { 'data-testid': 'videoComponent' }, video);
    return el(
      'div',
      { 'data-testid': 'tweetPhoto' },
      el('div', { 'data-testid': 'videoPlayer' }, component),
    );
  });
}

export function cardOf(post) {
  const bindings = post.card?.legacy.binding_values;
  if (!bindings) return undefined;
  const value = (key) => bindings.find((binding) => binding.key === key)?.value.string_value;
  if (post.card.legacy.name.startsWith('poll')) {
    const choices = [1, 2, 3, 4].flatMap((place) => value(`choice${place}_label`) ?? []);
    return el(
      'div',
      { 'data-testid': 'cardPoll' },
      ...choices.map((choice) => el('div', {}, choice)),
    );
  }
  const label = `${value('vanity_url') ?? ''} ${value('title') ?? ''}`;
  return el(
    'div',
    { 'data-testid': 'card.wrapper' },
    el('a', { href: value('card_url'), role: 'link' }, label),
  );
}

export function timeOf(post) {
  const date = new Date(post.legacy.created_at);
  return el('time', { datetime: date.toISOString() }, date.toDateString().slice(4));
}

export function nameBox(post) {
  const handle = handleOf(post);
  return el(
    'div',
    { 'data-testid': 'User-Name' },
    el('a', { href: `/${handle}`, role: 'link' }, ...words(nameOf(post))),
    el('a', { href: `/${handle}`, role: 'link', tabindex: '-1', class: 'grey' }, ` @${handle} `),
  );
}

export function quoteOf(post) {
  const quoted = unwrap(post.quoted_status_result?.result);
  if (!quoted) return undefined;
  if (!quoted.legacy) return el('div', { class: 'quote' }, 'This Post is unavailable.');
  const inside = [nameBox(quoted), timeOf(quoted), ...textOf(quoted, false), ...mediaOf(quoted)];
  for (const link of inside.flatMap((node) => (node ? [...node.querySelectorAll('a')] : []))) {
    link.replaceWith(el('div', {}, ...link.childNodes));
  }
  return el(
    'div',
    {},
    el('span', {}, 'Quote'),
    el('div', { class: 'quote', tabindex: '0', role: 'link' }, ...inside.filter(Boolean)),
  );
}

export function articleOf(post) {
  const article = post.article?.article_results.result;
  if (!article) return undefined;
  const blocks = article.content_state?.blocks ?? [];
  const names = {
    'header-one': 'h1',
    'header-two': 'h2',
    blockquote: 'blockquote',
    'unordered-list-item': 'li',
    'ordered-list-item': 'li',
  };
  const body = blocks
    .filter((block) => block.type !== 'atomic')
    .map((block) => el(names[block.type] ?? 'div', { class: 'longform-unstyled' }, block.text));
  return el(
    'div',
    { 'data-testid': 'twitterArticleReadView' },
    el('div', { 'data-testid': 'twitter-article-title' }, article.title),
    el(
      'div',
      { 'data-testid': 'twitterArticleRichTextView' },
      el('div', { 'data-testid': 'longformRichTextComponent' }, ...body),
    ),
  );
}
