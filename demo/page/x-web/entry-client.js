// X's other page, the newer one: `fetch` to api.x.com with a body, plain markup without `data-testid`s.
const { bearer, queryId, signingKey, features, fieldToggles, threads } = window.__INITIAL_STATE__;
const root = document.getElementById('react-root');
let signed = 0;
let focal;

const cookie = (name) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(document.cookie)?.[1];

async function ask(variables) {
  signed += 1;
  const response = await fetch(`https://api.x.com/graphql/${queryId}/TweetDetail`, {
    method: 'POST',
    credentials: 'include',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      'x-csrf-token': cookie('ct0'),
      'x-twitter-auth-type': 'OAuth2Session',
      'x-twitter-active-user': 'yes',
      'x-twitter-client-language': 'en',
      'x-client-transaction-id': btoa(`${signingKey}:${signed}:${Math.random()}`),
    },
    body: JSON.stringify({ variables, features, fieldToggles, queryId }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

const el = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter(Boolean));
  return element;
};

const unwrap = (result) => result?.tweet ?? result;

function contentsOf(answer) {
  const { instructions } = answer.data.threaded_conversation_with_injections_v2;
  return instructions.flatMap((instruction) => [
    ...(instruction.entries ?? [])
      .toSorted((one, other) => (BigInt(one.sortIndex) > BigInt(other.sortIndex) ? -1 : 1))
      .flatMap(
        ({ content }) =>
          content.items?.map(({ item }) => item.itemContent) ?? [content.itemContent],
      ),
    ...(instruction.moduleItems ?? []).map(({ item }) => item.itemContent),
  ]);
}

function draw(content, list) {
  if (content.cursorType) {
    const button = el('button', { type: 'button' }, 'Show more');
    button.onclick = async () => {
      const answer = await ask(variablesFor(focal, content.value));
      const row = button.closest('li');
      row.before(...contentsOf(answer).map((one) => el('li', {}, draw(one, list))));
      row.remove();
    };
    return button;
  }
  const post = unwrap(content.tweet_results?.result);
  if (!post?.legacy) return el('p', {}, 'This Post is unavailable.');
  const { name, screen_name: handle } =
    post.core.user_results.result.core ?? post.core.user_results.result.legacy;
  const date = new Date(post.legacy.created_at);
  const [from, to] = post.legacy.display_text_range;
  const isWhole = post.rest_id === focal && post.note_tweet;
  const text = isWhole
    ? post.note_tweet.note_tweet_results.result.text
    : Array.from(post.legacy.full_text)
        .slice(from, to)
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
  const photos = (post.legacy.extended_entities?.media ?? []).map((media) =>
    el('img', { src: media.media_url_https, alt: media.ext_alt_text ?? '' }),
  );
  return el(
    'article',
    {},
    el(
      'header',
      {},
      el('a', { href: `/${handle}` }, `${name} @${handle}`),
      ' ',
      el(
        'a',
        { href: `/${handle}/status/${post.rest_id}` },
        el('time', { datetime: date.toISOString() }, date.toDateString()),
      ),
    ),
    el('p', { lang: post.legacy.lang, class: 'text' }, text),
    ...photos,
  );
}

function variablesFor(focalTweetId, cursor) {
  return {
    focalTweetId,
    ...(cursor && { cursor }),
    rankingMode: 'Relevance',
    includePromotedContent: true,
    withCommunity: true,
    withBirdwatchNotes: true,
    withVoice: true,
  };
}

async function show() {
  const id = /^\/(?:\w+|i\/web)\/(?:status|article)\/(\d+)/.exec(location.pathname)?.[1];
  const list = el('ol', {});
  root.replaceChildren(el('main', {}, el('div', { class: 'column' }, list)));
  focal = id;
  if (!cookie('twid')) {
    list.append(el('li', {}, el('a', { href: '/i/flow/login' }, 'Log in to X')));
    return;
  }
  if (!id) {
    list.append(...threads.map(({ title, path }) => el('li', {}, el('a', { href: path }, title))));
    return;
  }
  try {
    const answer = await ask(variablesFor(id));
    if (focal === id)
      list.append(...contentsOf(answer).map((content) => el('li', {}, draw(content, list))));
  } catch (error) {
    list.append(el('li', {}, `Something went wrong. (${error.message})`));
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href'));
  window.scrollTo(0, 0);
  show();
});
window.addEventListener('popstate', show);
show();
