import type { ConversationDiagnosis, Counts, Diagnosis } from '@/core/diagnose';
import type { Completeness } from '@/core/thread/thread';

/** For a bug report, so in English whatever the reader's language; the page shows these very lines. */
export function diagnosisToText(diagnosis: Diagnosis): string {
  const { version, browser, settings, tabs, conversations, warnings, bugs } = diagnosis;
  return [
    `Unspool ${version}`,
    `Browser: ${browser}`,
    `Settings: asking X ${onOrOff(settings.mayAskX)}, reading only what is visible ${onOrOff(settings.readsOnlyVisible)}, opening automatically ${onOrOff(settings.opening !== 'off')}`,
    '',
    `Tabs of X: ${tabs.length}`,
    ...tabs.map((tab, index) => `  Tab ${index + 1}: ${tabLine(tab)}`),
    '',
    `Conversations in this session: ${conversations.length}`,
    ...conversations.flatMap((conversation, index) => [
      `  Conversation ${index + 1}`,
      ...conversationLines(conversation).map((line) => `    ${line}`),
    ]),
    '',
    `Unknown in X's answers: ${warnings.length === 0 ? 'nothing' : ''}`.trimEnd(),
    ...warnings.map(({ what, count }) => `  ${count} × ${what}`),
    '',
    `Went wrong in Unspool: ${bugs.length === 0 ? 'nothing' : ''}`.trimEnd(),
    ...bugs.map(({ what, count }) => `  ${count} × ${what}`),
    '',
    ...askingLines(diagnosis.asking),
    '',
  ].join('\n');
}

function tabLine({ hasAnswered, isHooked, isSignedIn, failure }: Diagnosis['tabs'][number]) {
  if (!hasAnswered) return 'does not answer (opened before the extension)';
  return [
    isHooked ? 'listens' : 'does not listen',
    isSignedIn ? 'signed in' : 'signed out',
    ...(failure === undefined ? [] : [`last trouble: ${failure}`]),
  ].join(', ');
}

function conversationLines(conversation: ConversationDiagnosis): string[] {
  const { pages, posts, cutShort, gaps, cursors, thread } = conversation;
  const ends = [
    conversation.isThread && 'a thread',
    conversation.endsAtTop && 'ends at the top',
    conversation.endsAtBottom && 'ends at the bottom',
  ].filter((each) => each !== false);
  return [
    `Pages: ${counted(pages)}`,
    `Posts: ${posts}, cut short: ${cutShort}`,
    `Gaps: ${counted(gaps)}`,
    `Cursors: ${counted(cursors)}`,
    `X says: ${ends.join(', ') || 'nothing'}`,
    thread
      ? `Thread: ${thread.posts} posts, ${thread.gaps} gaps, ${witness(thread.completeness)}`
      : 'Thread: none could be built',
  ];
}

function witness(completeness: Completeness): string {
  if (completeness.type === 'whole') return `whole (${completeness.because})`;
  const { reason, expected, missing } = completeness;
  return [
    `partial (${reason})`,
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(missing === undefined ? [] : [`missing ${missing.join(' ')}`]),
  ].join(', ');
}

function askingLines({ requests, refusal, rateLimit }: Diagnosis['asking']): string[] {
  const times = requests.length === 0 ? '' : ` (minutes ago: ${requests.join(' ')})`;
  return [
    `Requests in the last 15 minutes: ${requests.length}${times}`,
    refusal
      ? `Last refusal: ${refusal.failure}, ${refusal.minutesAgo} min ago, ${refusal.minutesLeft} min left`
      : 'Last refusal: none',
    rateLimit
      ? `X's limit: ${rateLimit.remaining} of ${rateLimit.limit} left, new in ${rateLimit.minutesLeft} min`
      : "X's limit: not heard of",
  ];
}

function counted(counts: Counts): string {
  return counts.map(({ what, count }) => `${what} ${count}`).join(', ') || 'none';
}

function onOrOff(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}
