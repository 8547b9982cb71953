import { Bar } from '@/components/bar/Bar';
import { OutcomeBubble } from '@/components/bar/OutcomeBubble';
import { StatusLine } from '@/components/bar/StatusLine';
import { Unfinished } from '@/components/bar/Unfinished';
import { MoreMenu } from '@/components/reader/MoreMenu';
import { OpenedAutomatically } from '@/components/reader/OpenedAutomatically';
import { OriginalPosts } from '@/components/reader/OriginalPosts';
import type { ReaderActions } from '@/components/reader/reader-actions';
import type { Commands } from '@/components/reader/use-commands';
import { WhyMissing } from '@/components/reader/WhyMissing';
import type { Article } from '@/core/article';
import type { Failure } from '@/core/failure';
import type { Reading } from '@/core/reading';
import type { Thread } from '@/core/thread/thread';
import type { BarTexts } from '@/texts/bar/en';
import type { Texts } from '@/texts/texts';

type Given = { article: Article; thread: Thread; reading: Reading; actions: ReaderActions };

const doNothing = () => {};
const commands: Commands = {
  panel: undefined,
  showsOriginals: false,
  message: '',
  outcome: undefined,
  contents: undefined,
  tools: [],
  endTools: [],
  openPanel: doNothing,
  closePanel: doNothing,
  toggleOriginals: doNothing,
  copy: doNothing,
  forget: doNothing,
  tell: doNothing,
  goTo: doNothing,
};
const atStart = { section: undefined, progress: 0, isFinished: false, isBarAway: false };

/** What the bar says where a thread is not whole, and all that opens under it. */
export function barPages(texts: Texts, words: BarTexts, given: Given) {
  const { article, thread, reading, actions } = given;
  const whole = { ...reading, thread: { ...thread, completeness: wholeness } };
  const stopped = Object.keys(texts.failures).map((type): [string, Reading] => [
    type,
    { ...reading, canAskForRest: false, failure: { type } as Failure, thread },
  ]);
  const states: [string, Reading][] = [
    ...stopped,
    ['gathering', { ...reading, activity: 'gathering', thread }],
    ['some are missing', { ...reading, canAskForRest: false, thread }],
  ];
  const bars = states.map(([name, reading]) => {
    const shown = { reading, article, thread };
    const unfinished = <Unfinished {...shown} {...actions} showWhy={doNothing} />;
    return [
      `bar: ${name}`,
      <main class="scroller" key={name}>
        <Bar contents={undefined} tools={[]} isAway={false} hasProgress={false}>
          <StatusLine {...shown} position={atStart} unfinished={unfinished} />
        </Bar>
      </main>,
    ] as const;
  });
  const reasons = stopped.map(
    ([name, reading]) =>
      [
        `why: ${name}`,
        <dialog key={name} class="panel is-at-start" open aria-label={texts.contents}>
          <div class="panel-body">
            <WhyMissing {...{ reading, actions }} />
          </div>
        </dialog>,
      ] as const,
  );
  const more = (
    <dialog class="panel is-menu" open aria-label={texts.more}>
      <div class="panel-body">
        <MoreMenu {...{ article, commands, actions }} reading={whole} />
      </div>
    </dialog>
  );
  const again = { words: words.copiedMarkdown({ count: 14 }), again: doNothing };
  return [
    ...bars,
    ...reasons,
    ['more', more],
    ['copied', <OutcomeBubble outcome={{ tool: 'export', ...again }} tell={doNothing} />],
    [
      'opened automatically',
      <OpenedAutomatically page={{ current: null }} author={article.author} actions={actions} />,
    ],
    ['original posts', <OriginalPosts thread={thread} passage={undefined} />],
  ] as const;
}

const wholeness: Thread['completeness'] = { type: 'whole', because: 'own numbering' };
