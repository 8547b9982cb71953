import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import type { WebUrl } from '@/core/web-url';
import type { Texts } from '@/texts/texts';
import type { ReaderActions } from './reader-actions';

/** The one thing to do about it: something we can run, or a place to go. */
export type NextAction = { label: string } & ({ run: () => void } | { to: WebUrl });

export function nextAction(
  failure: Failure,
  reading: Reading,
  texts: Texts,
  actions: ReaderActions,
): NextAction | undefined {
  const { reloadPage, grantAccess, tryAgain } = actions;
  switch (failure.type) {
    case 'no-thread-here':
    case 'not-on-x':
    case 'account-locked':
      return goTo(texts.openX, actions.onX.home);
    case 'signed-out':
      return goTo(texts.signIn, actions.onX.signIn);
    case 'access-withheld':
      return grantAccess && { label: texts.grantAccess, run: grantAccess };
    case 'page-opened-before':
    case 'nothing-captured':
    case 'request-outdated':
    case 'token-expired':
      return reloadPage
        ? { label: texts.reloadPage, run: reloadPage }
        : { label: texts.tryAgain, run: tryAgain };
    case 'reads-only-visible':
    case 'post-unavailable':
    case 'tab-gone':
    case 'blocked-by-x':
    case 'not-held':
      return goTo(texts.openPost, reading.url);
    case 'asking-is-off':
      return { label: texts.allowAsking, run: () => actions.change({ mayAskX: true }) };
    case 'unreadable':
    case 'offline':
    case 'too-slow':
    case 'rate-limited':
    case 'not-recorded':
      return { label: texts.tryAgain, run: tryAgain };
    case 'budget-spent':
      // This opening has had its share, however often one tries.
      return failure.until === undefined ? undefined : { label: texts.tryAgain, run: tryAgain };
    case 'updated':
      return { label: texts.reloadPage, run: () => location.reload() };
    case 'bug':
      return actions.openDiagnostics && { label: texts.diagnostics, run: actions.openDiagnostics };
    default:
      return failure satisfies never;
  }
}

function goTo(label: string, to: WebUrl | undefined): NextAction | undefined {
  return to && { label, to };
}
