// X's page as signed-in people have it: XMLHttpRequest, `data-testid`s, a list that keeps only the
// cells near the window. Just enough of it for an extension to live on.
import { cookie } from './ask.js';
import { addAnswer, askForDetail, openConversation, place } from './conversation-view.js';
import { el } from './element.js';
import { nameOf } from './person.js';

const firstPages = new Map();
let view;

show();
window.addEventListener('popstate', show);
window.addEventListener('scroll', placeSoon, { passive: true });
window.addEventListener('resize', placeSoon);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});

function go(path) {
  history.pushState({}, '', path);
  window.scrollTo(0, 0);
  show();
}

function placeSoon() {
  requestAnimationFrame(() => view && place(view));
}

function show() {
  const focal = /^\/(?:\w+|i\/web)\/(?:status|article)\/(\d+)/.exec(location.pathname)?.[1];
  if (!cookie('twid')) showLogin();
  else if (!focal) showHome();
  else if (view?.focal !== focal) showConversation(focal);
}

function showLogin() {
  view = undefined;
  const login = el('a', { href: '/i/flow/login', 'data-testid': 'login' }, 'Log in');
  fillColumn(el('h2', {}, 'Log in to X'), login);
}

function showHome() {
  view = undefined;
  const links = window.__INITIAL_STATE__.threads.map(({ title, path }) => {
    const cell = { 'data-testid': 'cellInnerDiv', style: 'position:static' };
    return el('div', cell, el('article', {}, el('a', { href: path }, title)));
  });
  fillColumn(el('h2', { role: 'heading' }, 'Home'), ...links);
  document.title = 'Home / X';
}

function showConversation(focal) {
  const list = el('div', { style: 'position:relative' });
  const timeline = el('div', { 'aria-label': 'Timeline: Conversation' }, list);
  fillColumn(el('h2', { role: 'heading' }, 'Post'), el('section', { role: 'region' }, timeline));
  const opened = openConversation(focal, list, go);
  view = opened;
  const fill = (answer, status) => {
    if (view !== opened) return;
    if (!answer) {
      list.append(el('div', { class: 'grey' }, `Something went wrong. Try reloading. (${status})`));
      return;
    }
    firstPages.set(focal, answer);
    addAnswer(view, answer);
    const post = view.items.find((item) => item.post?.rest_id === focal)?.post;
    if (post) document.title = `${nameOf(post)} on X: "${post.legacy.full_text.slice(0, 50)}" / X`;
    place(view);
  };
  // Coming back to a thread, X shows what it still has and asks for nothing.
  const known = firstPages.get(focal);
  if (known) fill(known);
  else askForDetail(focal, undefined, fill);
}

function fillColumn(...children) {
  const column = el('div', { 'data-testid': 'primaryColumn' }, ...children);
  document.getElementById('react-root').replaceChildren(el('main', { role: 'main' }, column));
}
