import { articleOf, cardOf, mediaOf, nameBox, quoteOf, timeOf } from './draw-parts.js';
import { textOf } from './draw-text.js';
import { el } from './element.js';
import { handleOf, pathOf, pictureOf } from './person.js';

/** A cell of the list. */
export function draw(item, { focal, more, go }) {
  if (item.type === 'heading') return el('h2', { role: 'heading' }, item.text);
  if (item.type === 'tombstone') return el('article', { class: 'grey' }, item.text);
  if (item.type === 'cursor') {
    const button = el('button', { role: 'button', type: 'button' }, 'Show replies');
    button.onclick = () => more(item);
    return button;
  }
  const { post, isAd } = item;
  const isFocal = post.rest_id === focal;
  const permalink = el(
    'a',
    { href: pathOf(post), dir: 'ltr', role: 'link', class: 'grey' },
    timeOf(post),
  );
  const names = nameBox(post);
  if (!isFocal && !isAd) names.append(permalink);
  const avatar = el(
    'div',
    { 'data-testid': 'Tweet-User-Avatar' },
    el(
      'div',
      { 'data-testid': `UserAvatar-Container-${handleOf(post)}` },
      el('a', { href: `/${handleOf(post)}` }, el('img', { alt: '', src: pictureOf(post) })),
    ),
  );
  const long = isFocal ? articleOf(post) : undefined;
  const article = el(
    'article',
    { role: 'article', tabindex: isFocal ? '-1' : '0', 'data-testid': 'tweet' },
    avatar,
    names,
    ...(long ? [long] : textOf(post, isFocal)),
    ...mediaOf(post),
    cardOf(post),
    quoteOf(post),
    isFocal && permalink,
    isAd && el('div', { class: 'grey' }, 'Ad'),
    el(
      'div',
      { role: 'group' },
      ...['reply', 'retweet', 'like', 'bookmark'].map((name) =>
        el('button', { 'data-testid': name, 'aria-label': name }, '·'),
      ),
    ),
  );
  article.onclick = (event) => {
    if (event.target.closest('a, button') || isFocal) return;
    go(pathOf(post));
  };
  return isAd ? el('div', { 'data-testid': 'placementTracking' }, article) : article;
}
