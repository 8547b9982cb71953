import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nameOf } from '@/components/article/author-names';
import { TextsContext } from '@/components/article/TextsContext';
import { titleWords } from '@/components/article/title-words';
import type { Keeping } from '@/components/library/keeping';
import { Reader } from '@/components/reader/Reader';
import type { ReaderActions } from '@/components/reader/reader-actions';
import type { Article } from '@/core/article';
import type { Bookmark } from '@/core/bookmark';
import type { PostId } from '@/core/post';
import type { Reading } from '@/core/reading';
import type { Settings, Surface } from '@/core/settings';
import { postsOf, type Thread } from '@/core/thread/thread';
import { keepBookmark } from '@/platform/bookmarks';
import { noteNotNow } from '@/platform/popup';
import type { ReaderConnection } from '@/platform/reader-client';
import { saveSettings } from '@/platform/settings';
import {
  openPage,
  openReaderTab,
  type ReaderTarget,
  reloadTab,
  requestAccess,
} from '@/platform/tabs';
import type { Texts } from '@/texts/texts';
import { homeUrl, signInUrl } from '@/x/addresses/home-urls';
import { xPages } from '@/x/addresses/x-pages';
import type { Compose, Composed } from './compose-in-slices';

export type ReaderPageProps = {
  reading: Reading;
  /** Absent until it has been loaded. */
  compose: Compose | undefined;
  settings: Settings;
  texts: Texts;
  surface: Surface;
  target: ReaderTarget;
  /** What it cannot do is not offered. */
  connection: Pick<ReaderConnection, 'getRest' | 'stop' | 'tryAgain'> &
    Partial<ReaderConnection> & {
      /** Absent where nothing can be kept, and before it is known what is. */
      keeping?: Keeping;
    };
  /** Where threads were left in this session, by their conversation. */
  bookmarks: ReadonlyMap<PostId, Bookmark>;
};

/** Composes in the page, so that plain mode and newer posts simply compose again. */
export function ReaderPage(props: ReaderPageProps) {
  const { reading, settings, texts, surface } = props;
  const composed = useComposed(props);
  const { article } = composed;
  const title = article && titleWords(article, texts);
  useEffect(() => {
    document.title = title ?? 'Unspool';
  }, [title]);
  const { bookmark, forget } = useRemembered(props, article, title);
  return (
    <TextsContext.Provider value={texts}>
      <Reader
        {...{ reading, settings, surface }}
        {...composed}
        {...(bookmark && { bookmark })}
        actions={actionsOf(props, article, forget)}
      />
    </TextsContext.Provider>
  );
}

function useComposed({ reading: { thread }, compose, settings: { isPlain } }: ReaderPageProps) {
  const [composed, setComposed] = useState<Composed & { composedFrom: Thread }>();
  useLayoutEffect(
    () =>
      thread &&
      compose?.(thread, { isPlain }, (made) => setComposed({ ...made, composedFrom: thread })),
    [thread, compose, isPlain],
  );
  const { article, composedFrom } = composed ?? {};
  return { article: thread && article, composedFrom, isBroken: composed && !article };
}

/** Where one is in the thread, and that it was read: noted until all of it is to be forgotten. */
function useRemembered(
  { reading, settings, texts, connection: { forget }, bookmarks }: ReaderPageProps,
  article: Article | undefined,
  title: string | undefined,
) {
  const { thread, focal } = reading;
  const conversation = thread && postsOf(thread)[0]?.conversation;
  const isForgotten = useRef(false);
  const bookmark = conversation && {
    last: bookmarks.get(conversation),
    keep: (now: Bookmark | undefined) => {
      if (isForgotten.current) return;
      void keepBookmark(conversation, now);
      if (settings.remembersFor) {
        void import('@/platform/read-lately').then(({ remember }) =>
          remember(conversation, { bookmark: now }),
        );
      }
    },
  };
  useEffect(() => {
    // Where nothing could be forgotten, nothing is noted.
    if (!conversation || !article || !title || !focal || !forget) return;
    const { author, lang } = article;
    const entry = { post: focal, title, author: nameOf(author, texts), ...(lang && { lang }) };
    void import('@/platform/read-lately').then(({ noteReadLately }) =>
      noteReadLately(conversation, entry, isForgotten),
    );
  }, [conversation, title]);
  const forgetAll =
    forget &&
    (() => {
      isForgotten.current = true;
      return forget();
    });
  return { bookmark, forget: forgetAll };
}

function actionsOf(
  { reading, settings, texts, surface, target, connection }: ReaderPageProps,
  article: Article | undefined,
  forget: ReaderActions['forget'],
): ReaderActions {
  const { thread, focal } = reading;
  const tab = reading.tab ?? target.tab;
  const { forget: _forgets, ...commands } = connection;
  return {
    onX: { home: homeUrl, signIn: signInUrl },
    change: (changes) => void saveSettings(changes),
    ...commands,
    ...(thread && forget && { forget }),
    ...(thread &&
      article && {
        exports: async () => {
          const { exportActions } = await import('@/entrypoints/export/export-thread');
          return exportActions(thread, article, texts, surface, connection.keeping);
        },
      }),
    openDiagnostics: () => void openPage('diagnostics'),
    openSettings: () => void openPage('settings'),
    reloadPage: () => void reloadTab(tab),
    grantAccess: () => void requestAccess(xPages, target),
    loadReadAgain: async () => (await import('./read-again')).loadReadAgain(),
    ...(reading.isAutomatic && automaticActions(settings)),
    ...(surface === 'popup' && focal && { openInTab: () => void openReaderTab(focal, tab) }),
  };
}

/** Of a reader that nobody opened. */
function automaticActions({ neverOpens }: Settings): Partial<ReaderActions> {
  const closeAfter = (work: Promise<void>) => void work.finally(() => close());
  return {
    notNow: () => closeAfter(noteNotNow(Date.now())),
    neverOpen: (handle) => closeAfter(saveSettings({ neverOpens: [...neverOpens, handle] })),
  };
}
