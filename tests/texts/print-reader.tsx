import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { TextsContext } from '@/components/article/TextsContext';
import { FirstRunPage } from '@/components/first-run/FirstRunPage';
import { Afterwards } from '@/components/reader/Afterwards';
import { Reader } from '@/components/reader/Reader';
import type { ReaderActions } from '@/components/reader/reader-actions';
import { threadTools } from '@/components/reader/reader-tools';
import { StatePage } from '@/components/reader/StatePage';
import { DiagnosticsPage } from '@/components/settings/DiagnosticsPage';
import { KeysPanel } from '@/components/settings/KeysPanel';
import { LooksSheet } from '@/components/settings/LooksSheet';
import { SettingsPage } from '@/components/settings/SettingsPage';
import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import { defaultSettings } from '@/core/settings';
import { readStyles } from '@/scripts/article-styles';
import { aPost, aThread } from '@/tests/components/an-article';
import { anArabicArticle, anEnglishArticle } from '@/tests/components/sample-articles';
import { someExports } from '@/tests/components/some-exports';
import { barWords } from '@/texts/bar/bar-words';
import type { BarTexts } from '@/texts/bar/en';
import type { EndTexts } from '@/texts/end/en';
import { endWords } from '@/texts/end/end-words';
import type { FirstRunTexts } from '@/texts/first-run/en';
import type { SettingsTexts } from '@/texts/settings/en';
import type { Texts } from '@/texts/texts';
import { keepWords } from '@/texts/word-files';
import { homeUrl, signInUrl } from '@/x/addresses/home-urls';
import { barPages } from './bar-pages';
import { type HighlightPageWords, highlightPages } from './highlight-pages';
import { type LibraryPageWords, libraryPages } from './library-pages';
import {
  mirrored,
  mirroredBar,
  mirroredEnd,
  mirroredFirstRun,
  mirroredHighlights,
  mirroredLibrary,
  mirroredSettings,
  stretched,
  stretchedBar,
  stretchedEnd,
  stretchedFirstRun,
  stretchedHighlights,
  stretchedLibrary,
  stretchedSettings,
} from './pseudo-languages';

/**
 * Every page of the reader in the languages that nobody speaks, printed as JSON. A program of its
 * own, as the test runner's compiler takes JSX for something else.
 */
export type PrintedPage = { name: string; language: string; html: string };

const settings = defaultSettings;
const doNothing = () => {};
const settle = async () => {};
const actions: ReaderActions = {
  onX: { home: homeUrl, signIn: signInUrl },
  change: doNothing,
  getRest: doNothing,
  stop: doNothing,
  tryAgain: doNothing,
  exports: async () => someExports(),
  lookForNew: doNothing,
  getReplies: doNothing,
  forget: settle,
  openSettings: doNothing,
  openDiagnostics: doNothing,
  reloadPage: doNothing,
  grantAccess: doNothing,
  openInTab: doNothing,
  notNow: doNothing,
  neverOpen: doNothing,
};

const discussion = ['901', '902'].map((id) => ({
  post: aPost({ id, text: 'The smell never leaves.' }),
  isByAuthor: id === '902',
  replies: [],
}));
const missing = aThread(11, {
  discussion,
  completeness: { type: 'partial', reason: 'more to load', expected: 14, missing: [4, 7, 8] },
});
const resting: Reading = {
  activity: 'resting',
  canAskForRest: true,
  canAskForReplies: true,
  newPosts: 3,
  sources: ['network'],
};

function readings(texts: Texts): [name: string, reading: Reading][] {
  const kinds = Object.keys(texts.failures) as Failure['type'][];
  return [
    ['whole', { ...resting, thread: aThread(25, { discussion }) }],
    ['with posts missing', { ...resting, thread: missing }],
    ['gathering', { ...resting, activity: 'gathering', thread: missing }],
    ...kinds.map((type): [string, Reading] => [
      `stopped: ${type}`,
      { ...resting, thread: missing, failure: { type } },
    ]),
    ...kinds.map((type): [string, Reading] => [type, { ...resting, failure: { type } }]),
  ];
}

type Late = { bar: BarTexts; end: EndTexts };

function pages(
  texts: Texts,
  late: Late,
  words: SettingsTexts,
  welcome: FirstRunTexts,
  library: LibraryPageWords,
  highlights: HighlightPageWords,
): PrintedPage[] {
  keepWords(barWords, texts.language, late.bar);
  keepWords(endWords, texts.language, late.end);
  const article = texts.direction === 'rtl' ? anArabicArticle() : anEnglishArticle();
  const { title: _title, ...untitled } = article;
  const tools = threadTools({
    ...{ texts, actions, hasArticle: true, toggle: () => doNothing },
    ...{ panel: undefined, keep: undefined, done: undefined },
  });
  const shown = readings(texts).map(([name, reading]) => {
    const { thread } = reading;
    const article = thread && untitled;
    const given = { reading, settings, actions, surface: 'popup' as const };
    const whole = <Reader key={name} {...given} article={article} />;
    // A browser loads this as soon as the rest is drawn.
    const late = thread ? (
      <Afterwards {...{ reading, thread, tools, actions }} article={untitled} />
    ) : (
      <StatePage reading={reading} actions={actions} />
    );
    return [name, whole, late] as const;
  });
  const change = doNothing;
  const looks = (
    <dialog class="panel is-looks" open aria-label={texts.appearance}>
      <div class="panel-body">
        <LooksSheet
          {...{ words, settings, change }}
          surface="popup"
          lang={texts.direction === 'rtl' ? 'ar' : 'en'}
          openSettings={doNothing}
        />
      </div>
    </dialog>
  );
  const keys = (
    <dialog class="panel" open aria-label={texts.keys}>
      <div class="panel-body">
        <h2>{texts.keys}</h2>
        <KeysPanel words={words} />
      </div>
    </dialog>
  );
  const page = (
    <SettingsPage
      lookAtLibrary={async () => ({ count: 0 })}
      {...{ words, settings, change }}
      shortcut={['Alt', 'R']}
      changeShortcut={doNothing}
      forgetRead={settle}
      forgetEverything={settle}
      version="1.0"
    />
  );
  const report = (
    <DiagnosticsPage words={words} settings={settings} report="Unspool" copy={async () => true} />
  );
  const firstRun = (
    <FirstRunPage
      words={welcome}
      settings={settings}
      shortcut={['Alt', 'R']}
      changeShortcut={doNothing}
      menuEntry={welcome.menu}
      sample="/sample.html"
    />
  );
  const others = [
    ['looks', looks],
    ['keys', keys],
    ['settings', page],
    ['report', report],
    ['first run', firstRun],
    ...barPages(texts, late.bar, { article, thread: missing, reading: resting, actions }),
    ...libraryPages(library),
    ...highlightPages(highlights, article),
  ] as const;
  return [...shown, ...others].map(([name, content, late]) => ({
    name,
    language: texts.language,
    html: printed(texts, content, late),
  }));
}

function printed(texts: Texts, content: ComponentChildren, late: ComponentChildren): string {
  const print = (children: ComponentChildren) =>
    renderToString(<TextsContext.Provider value={texts}>{children}</TextsContext.Provider>);
  const body = print(<div id="reader">{content}</div>)
    .replace('</main>', () => `${print(late)}</main>`)
    // Those that a page opens itself.
    .replaceAll('<dialog class="', '<dialog open class="')
    .replaceAll(' popover="manual" role="toolbar"', ' role="toolbar"');
  return `<!doctype html>
<html lang="${texts.language}" dir="${texts.direction}" class="is-popup" data-theme="light">
<head><meta charset="utf-8"><title>Unspool</title><style>${styles}</style></head>
<body>${body}</body></html>`;
}

const styles = [
  'reader',
  'beside',
  'diagnostics',
  'first-run',
  'library',
  'export-menu',
  'looks-sheet',
  'marks',
  'settings',
]
  .map((name) => `${name}.css`)
  .map(readStyles)
  .join('\n');

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
process.stdout.write(
  JSON.stringify([
    ...pages(
      stretched,
      { bar: stretchedBar, end: stretchedEnd },
      stretchedSettings,
      stretchedFirstRun,
      stretchedLibrary,
      stretchedHighlights,
    ),
    ...pages(
      mirrored,
      { bar: mirroredBar, end: mirroredEnd },
      mirroredSettings,
      mirroredFirstRun,
      mirroredLibrary,
      mirroredHighlights,
    ),
  ]),
);
