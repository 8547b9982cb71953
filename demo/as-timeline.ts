import { type Entry, sortIndexOf } from './build-timeline';
import { shuffled } from './shuffle';
import type { Delivery } from './thread-spec';

export type Answer = { data?: unknown; errors?: unknown };
export type LooseEntry = Omit<Entry, 'sortIndex'>;

/** Entries and further instructions as the whole answer to `TweetDetail`. */
export function asTimeline(
  loose: LooseEntry[],
  instructions: unknown[],
  isThread: boolean,
  delivery: Delivery,
): Answer {
  const sorted = loose.map((entry, index) => ({ ...entry, sortIndex: sortIndexOf(index) }));
  const entries = delivery.shuffle === undefined ? sorted : shuffled(sorted, delivery.shuffle);
  const half = delivery.splitInstructions ? Math.ceil(entries.length / 2) : entries.length;
  const parts = [entries.slice(0, half), entries.slice(half)].filter((part) => part.length > 0);
  return {
    data: {
      threaded_conversation_with_injections_v2: {
        instructions: [
          ...(parts.length > 0 ? [{ type: 'TimelineClearCache' }] : []),
          ...parts.map((part) => ({ type: 'TimelineAddEntries', entries: part })),
          ...instructions,
          ...(loose.some((entry) => entry.entryId.startsWith('cursor-top'))
            ? []
            : [{ type: 'TimelineTerminateTimeline', direction: 'Top' }]),
          // Beside a Bottom cursor too: it says nothing of what follows.
          { type: 'TimelineTerminateTimeline', direction: 'Bottom' },
        ],
        metadata: {
          ...(isThread && { reader_mode_config: { is_reader_mode_available: true } }),
          scribeConfig: { page: 'ranked_replies' },
        },
      },
    },
  };
}

export function notFound(): Answer {
  return {
    data: {},
    errors: [
      {
        message: '_Missing: No status found with that ID.',
        code: 144,
        kind: 'NonFatal',
        name: 'StatusNotFoundError',
        path: ['threaded_conversation_with_injections_v2'],
      },
    ],
  };
}
