// The page of `npm run read-threads`: one thread at a time, or all places where a rule did something.
const { since, threads } = JSON.parse(byId('threads').textContent);
/** Which filter is on, and the threads that pass it. */
let shown = threads;
let at = 0;

fillFilters();
for (const id of ['filter', 'language', 'view']) byId(id).addEventListener('change', applyFilters);
byId('previous').addEventListener('click', () => go(at - 1));
byId('next').addEventListener('click', () => go(at + 1));
byId('go').addEventListener('input', ({ target }) => {
  const place = shown.findIndex(({ name }) => target.value !== '' && name.includes(target.value));
  if (place >= 0) go(place);
});
addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey || /^(INPUT|SELECT)$/.test(target.tagName)) return;
  if (key === 'j') go(at + 1);
  if (key === 'k') go(at - 1);
});
addEventListener('hashchange', openNamed);
const named = location.hash;
applyFilters();
location.hash = named;

function byId(id) {
  return document.getElementById(id);
}

/** Rules and signs, each with the number of threads in which it is seen. */
function fillFilters() {
  const rules = countBy((thread) => occurrencesOf(thread).map(({ rule }) => rule));
  const steps = countBy((thread) => occurrencesOf(thread).map(({ rule }) => rule.split(':')[0]));
  const filter = byId('filter');
  filter.append(option('', `everything (${threads.length})`));
  addGroup(filter, 'All that a step did', 'step', steps);
  addGroup(filter, 'What it did', 'rule', rules);
  addGroup(filter, 'Signs of a fault', 'sign', countBy(signNames));
  if (since) {
    addGroup(filter, 'Signs that came', 'came', countBy(cameTo));
    addGroup(filter, 'Signs that went', 'went', countBy(wentFrom));
  }
  const languages = countBy(({ lang }) => [lang]);
  byId('language').append(option('', 'all languages'));
  for (const [lang, count] of languages)
    byId('language').append(option(lang, `${lang} (${count})`));
}

function signNames({ signs }) {
  return signs.map(({ sign }) => sign);
}

function cameTo({ signs, old }) {
  return signs.map(({ sign }) => sign).filter((sign) => !signNames(old).includes(sign));
}

function wentFrom({ signs, old }) {
  return old.signs.map(({ sign }) => sign).filter((sign) => !signNames({ signs }).includes(sign));
}

function countBy(namesOf) {
  const counts = new Map();
  for (const thread of threads) {
    for (const name of new Set(namesOf(thread))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one.localeCompare(other));
}

function addGroup(select, label, kind, names) {
  const group = document.createElement('optgroup');
  group.label = label;
  for (const [name, count] of names) group.append(option(`${kind}=${name}`, `${name} (${count})`));
  if (names.length > 0) select.append(group);
}

function option(value, text) {
  return Object.assign(document.createElement('option'), { value, textContent: text });
}

function chosen() {
  const [kind, name] = byId('filter').value.split(/=(.*)/s);
  return { kind, name };
}

function applyFilters() {
  const { value: lang } = byId('language');
  shown = threads.filter((thread) => (lang === '' || thread.lang === lang) && passes(thread));
  if (byId('view').value === 'places') listPlaces();
  else go(0);
}

function passes(thread) {
  return byId('filter').value === '' || foundIn(thread).length > 0;
}

/** The places in a thread that the filter is after, as { before, words, after }. */
function foundIn(thread) {
  const { kind, name } = chosen();
  if (kind === 'rule') return occurrencesOf(thread).filter(({ rule }) => rule === name);
  if (kind === 'step')
    return occurrencesOf(thread).filter(({ rule }) => rule.startsWith(`${name}:`));
  if (kind === 'sign') return thread.signs.filter(({ sign }) => sign === name);
  if (kind === 'came') return cameTo(thread).includes(name) ? signsNamed(thread.signs, name) : [];
  if (kind === 'went')
    return wentFrom(thread).includes(name) ? signsNamed(thread.old.signs, name) : [];
  return thread.signs;
}

/** Those of the older article as well, where the newer has none that is the same. */
function occurrencesOf({ occurrences, old }) {
  const present = new Set(occurrences.map((each) => JSON.stringify(each)));
  const gone = (old?.occurrences ?? []).filter((each) => !present.has(JSON.stringify(each)));
  return [...occurrences, ...gone];
}

function signsNamed(signs, name) {
  return signs.filter(({ sign }) => sign === name);
}

function openNamed() {
  const name = decodeURIComponent(location.hash.slice(1));
  const place = shown.findIndex((thread) => thread.name === name);
  if (place < 0 || (shown[at]?.name === name && byId('view').value === 'threads')) return;
  go(place);
}

function go(place) {
  byId('view').value = 'threads';
  at = Math.max(0, Math.min(place, shown.length - 1));
  byId('count').value = shown.length === 0 ? 'none' : `${at + 1} of ${shown.length}`;
  const thread = shown[at];
  if (thread) showThread(thread);
  else byId('look').replaceChildren(element('p', 'nothing', 'No thread shows this.'));
}

function showThread(thread) {
  const { name, lang, posts, article, old } = thread;
  const columns = element('div', old ? 'columns three' : 'columns');
  columns.append(
    column('The posts', `<ol class="posts">${posts}</ol>`),
    ...(old ? [column(`The article at ${since}`, old.article)] : []),
    column(old ? 'The article now' : 'The article', article),
  );
  const head = element('div', 'head');
  head.append(element('h2', '', `${name} · ${lang}`), ...signList(thread));
  byId('look').replaceChildren(head, columns);
  history.replaceState(null, '', `#${encodeURIComponent(name)}`);
  for (const fold of columns.querySelectorAll('details.fold')) fold.open = true;
  for (const words of columns.querySelectorAll('.did')) {
    words.title = `${words.dataset.did.replaceAll('|', '\n')}\n${words.dataset.why}`.trim();
  }
  if (old) markDifferences(...columns.querySelectorAll('article'));
  head.append(legend(columns));
  showFound(columns);
}

function column(title, html) {
  const section = element('section', 'column-of');
  const content = element('div', '');
  // Our own HTML: the words in it were escaped when it was made.
  content.innerHTML = html;
  section.append(element('h3', '', title), content);
  return section;
}

function signList({ signs, old }) {
  const list = element('ul', 'signs');
  for (const { sign, words } of signs) {
    const isNew = old && !old.signs.some((each) => each.sign === sign && each.words === words);
    const item = element('li', isNew ? 'is-new' : '');
    item.append(element('b', '', sign), ` ${words}`);
    list.append(item);
  }
  for (const { sign, words } of old?.signs ?? []) {
    if (signs.some((each) => each.sign === sign && each.words === words)) continue;
    const item = element('li', 'is-gone');
    item.append(element('b', '', sign), ` ${words}`);
    list.append(item);
  }
  return list.children.length > 0 ? [list] : [];
}

/** The steps whose colours are to be seen in this thread. */
function legend(columns) {
  const steps = [...columns.querySelectorAll('.did')].map(({ dataset }) => dataset.step);
  const line = element('p', 'legend');
  for (const step of new Set(steps)) {
    const name = element('span', 'did', step);
    name.dataset.step = step;
    line.append(name, ' ');
  }
  return line;
}

function showFound(columns) {
  const { kind, name } = chosen();
  const isFound = ({ dataset }) =>
    kind === 'rule'
      ? dataset.did.split('|').includes(name)
      : dataset.did.split('|').some((did) => did.startsWith(`${name}:`));
  if (kind !== 'rule' && kind !== 'step') return scrollTo(0, 0);
  const found = [...columns.querySelectorAll('.did')].filter(isFound);
  for (const words of found) words.classList.add('is-found');
  const last = columns.querySelector('article:last-of-type .is-found') ?? found[0];
  last?.scrollIntoView({ block: 'center' });
}

/** Blocks whose words or shape the other article does not have. */
function markDifferences(one, other) {
  const blocksOf = (article) => [...article.querySelectorAll('.masthead > .title, .block')];
  const shapeOf = (block) => `${block.className} ${block.tagName} ${shape(block)}`;
  const [first, second] = [one, other].map((article) => new Set(blocksOf(article).map(shapeOf)));
  for (const block of blocksOf(one))
    if (!second.has(shapeOf(block))) block.classList.add('differs');
  for (const block of blocksOf(other))
    if (!first.has(shapeOf(block))) block.classList.add('differs');
}

/** Its tags and words, without what marks what the steps did. */
function shape(block) {
  return block.innerHTML
    .replace(/<span class="did[^>]*>|<\/span>/g, '')
    .replace(/ (?:id|open|href)="[^"]*"/g, '');
}

function listPlaces() {
  const rows = shown.flatMap((thread) => foundIn(thread).map((place) => placeRow(thread, place)));
  byId('count').value = `${rows.length} in ${shown.length} threads`;
  const list = element('ol', 'places');
  list.append(...rows);
  byId('look').replaceChildren(list);
}

function placeRow({ name }, { before = '', words, after = '', sign, rule, why = '' }) {
  const row = element('li', '');
  const link = element('a', '', name);
  link.href = `#${encodeURIComponent(name)}`;
  // The same address again would be no news to the page.
  link.addEventListener('click', () => go(shown.findIndex((thread) => thread.name === name)));
  const text = element('span', 'place');
  text.dir = 'auto';
  text.append(before, element('mark', '', words === '' ? '‖' : words), after);
  const kind = chosen().kind;
  row.append(link, text);
  const isSaid = kind === 'sign' || kind === 'rule';
  const notes = [isSaid ? '' : (sign ?? rule), why].filter((note) => note !== '');
  row.append(element('small', '', notes.join(' · ')));
  return row;
}

function element(tag, className, text = '') {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
