import type { Failure } from '@/core/failure';
import type { Gap } from '@/core/gap';
import type { Settings } from '@/core/settings';
import type { Completeness } from '@/core/thread/thread';

/**
 * Every word of ours that a reader sees or hears: one message per sentence, with its placeholders
 * inside, so that each language keeps its own order and its own plurals.
 */
export type Texts = Formats &
  BarTexts &
  StateTexts &
  BlockTexts &
  SettingsTexts &
  DiagnosticsTexts &
  KeyTexts;

export type Language = Exclude<Settings['language'], 'auto'>;

export type FailureWords = { title: string; advice: string };

type Formats = {
  /** BCP 47, for `lang` attributes. */
  language: Language;
  date(at: number): string;
  /** Day and time of day: for "until" and for posts in the discussion. */
  moment(at: number): string;
  number(value: number): string;
  /** `share` from 0 to 1. */
  percent(share: number): string;
};

type BarTexts = {
  toolbar: string;
  /** Title of an article whose author left none. */
  writtenBy(name: string, at: number, posts: number): string;
  /** In place of a name that X did not tell. */
  unknownAuthor: string;
  posts(count: number): string;
  minutes(count: number): string;
  minutesLeft(count: number): string;
  allPosts(count: number): string;
  somePosts(shown: number, expected: number): string;
  postsSoFar(count: number): string;
  section(index: number, count: number): string;
  contents: string;
  appearance: string;
  original: string;
  copyMarkdown: string;
  copied: string;
  copyFailed: string;
  openInTab: string;
  print: string;
  /** A button's tooltip: its name and its key. */
  withKey(name: string, key: string): string;
};

type StateTexts = {
  loading: string;
  gatheringRest: string;
  gathering(shown: number, expected: number | undefined): string;
  stop: string;
  getRest: string;
  tryAgain: string;
  reloadPage: string;
  grantAccess: string;
  openX: string;
  signIn: string;
  openPost: string;
  allowAsking: string;
  /** What is missing, where. */
  partial(completeness: Completeness, shown: number): string;
  /** One sentence, and what one can do. */
  failure(failure: Failure): FailureWords;
  readFromPage: string;
  newPosts(count: number): string;
  lookForNew: string;
  kept: string;
  forgetThread: string;
  forgetEverything: string;
  /** Asked before everything is deleted, in the same button. */
  reallyForgetEverything: string;
  forgotten: string;
  /** What deleting everything leaves, and why. */
  forgottenEverything: string;
};

type BlockTexts = {
  gap(gap: Gap): string;
  passageOnX: string;
  showDescription: string;
  imageWithout: string;
  imageOf(index: number, count: number): string;
  sensitive: string;
  showAnyway: string;
  video: string;
  animation: string;
  watchOnX: string;
  /** X's live audio, where it has no title. */
  space: string;
  quotedPost(name: string): string;
  quotedUnavailable: string;
  seeAbove: string;
  poll: string;
  pollChoice: string;
  pollShare: string;
  pollVotes(count: number): string;
  pollFinal: string;
  pollEnds(at: number): string;
  communityNote: string;
  fromTheAuthor: string;
  update(at: number): string;
  footnotes: string;
  cutShort: string;
  readOnX: string;
  inAnswerTo(name: string): string;
  continuation: string;
  sideBranches(count: number): string;
  discussion(count: number): string;
  moreReplies: string;
  repliesByTime: string;
  byTheAuthor: string;
  originalPosts: string;
  endOfThread: string;
};

type DiagnosticsTexts = {
  diagnostics: string;
  diagnosticsHint: string;
  diagnosing: string;
  copyReport: string;
  reportCopied: string;
};

type SettingsTexts = {
  theme: string;
  themes: Record<Settings['theme'], string>;
  textSize: string;
  larger: string;
  smaller: string;
  typeface: string;
  typefaces: Record<Settings['typeface'], string>;
  languageName: string;
  languages: Record<Settings['language'], string>;
  plain: string;
  plainHint: string;
  autoOpen: string;
  /** Names the field for that number. */
  autoOpenFrom: string;
  autoOpenHint(from: number): string;
  mayAskX: string;
  mayAskXHint: string;
  readsOnlyVisible: string;
  /** Says as well that pages open now are to be loaded anew. */
  readsOnlyVisibleHint: string;
  licences: string;
};

type KeyTexts = {
  keys: string;
  keyNames: {
    passage: string;
    section: string;
    theme: string;
    size: string;
    original: string;
    onX: string;
    contents: string;
    help: string;
    close: string;
  };
};
