import type { Failure } from '@/core/failure';
import type { FailureWords } from './texts';

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** What went wrong, in one English sentence, and the one thing to do. */
export function failure(failure: Failure): FailureWords {
  switch (failure.type) {
    case 'no-thread-here':
      return {
        title: 'There is no thread on this page',
        advice:
          'Open a post on X and click again. Where there is a thread, the icon shows how many posts it has.',
      };
    case 'not-on-x':
      return {
        title: 'This page is not on X',
        advice: 'Unspool reads threads on x.com: open one there and click again.',
      };
    case 'signed-out':
      return {
        title: 'X shows threads only to people who are signed in',
        advice: 'Sign in to X, open the thread and click again.',
      };
    case 'page-opened-before':
      return {
        title: 'This page was opened before Unspool was ready',
        advice: 'Reload it once, and the thread can be read.',
      };
    case 'access-withheld':
      return {
        title: 'The browser does not let Unspool read this site yet',
        advice: 'Allow it on X; no other site is touched.',
      };
    case 'reads-only-visible':
      return {
        title: 'Only what the page shows can be read',
        advice:
          'Your settings say so: scroll on there, and what appears is read as well. After turning it off, reload the page.',
      };
    case 'nothing-captured':
      return {
        title: 'X has not sent this page any posts yet',
        advice: 'Reload the page on X, wait until the posts are there, and click again.',
      };
    case 'post-unavailable':
      return {
        title: 'X does not show this post',
        advice: 'It was deleted, or its author limits who may see it.',
      };
    case 'unreadable':
      return {
        title: 'X answered in a form that Unspool does not know',
        advice: 'Reload the page; if that does not help, a newer version of Unspool will.',
      };
    case 'tab-gone':
      return {
        title: 'The tab with this thread is no longer open',
        advice: 'Open the post on X again to go on.',
      };
    case 'offline':
      return {
        title: 'There is no connection to the internet',
        advice: 'What was gathered stays here; try again when you are back online.',
      };
    case 'too-slow':
      return {
        title: 'X took too long to answer',
        advice: 'What was gathered stays here; try again in a moment.',
      };
    case 'rate-limited':
      return {
        title: 'X asks us to wait',
        advice:
          failure.until === undefined
            ? 'Too many posts were asked for in a short time; try again in a quarter of an hour.'
            : `Too many posts were asked for in a short time; try again after ${time.format(failure.until)}.`,
      };
    case 'account-locked':
      return {
        title: 'X has locked this account for now',
        advice: 'Open X and do what it asks; Unspool asks X for nothing more until then.',
      };
    case 'blocked-by-x':
      return {
        title: 'X refused to answer',
        advice: 'Open X and see whether it shows the thread; Unspool does not ask again by itself.',
      };
    case 'request-outdated':
      return {
        title: 'The page on X is out of date',
        advice: 'Reload it, and gathering goes on from where it stopped.',
      };
    case 'token-expired':
      return {
        title: 'The page on X has been open for too long',
        advice: 'Reload it, and gathering goes on from where it stopped.',
      };
    case 'budget-spent':
      return {
        title: 'Enough asked of X for now',
        advice:
          failure.until === undefined
            ? 'To keep your account safe, Unspool asks X for only so much at a time. What is there stays: close the reader and open it again to go on.'
            : `To keep your account safe, Unspool asks X for nothing more until ${time.format(failure.until)}.`,
      };
    case 'asking-is-off':
      return {
        title: 'The rest of the thread is not on the page',
        advice: 'Your settings say not to ask X: scroll on there, or allow asking.',
      };
    case 'not-recorded':
      return {
        title: 'The browser cannot note down when X is asked',
        advice:
          'Its storage is full or does not work. Without that note the limits that protect your account would not hold, so X is asked for nothing: make room, and try again.',
      };
    case 'not-held':
      return {
        title: 'There is no room for all of this thread',
        advice:
          'The browser holds only so much at a time: other people’s replies are left out first, then posts. What is missing here stands on X.',
      };
    case 'bug':
      return {
        title: 'Something went wrong in Unspool',
        advice:
          'What was read stays as it is. The diagnostics say where it happened, for a bug report: no text, name or address is in them.',
      };
    default:
      return failure satisfies never;
  }
}
