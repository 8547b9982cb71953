// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takesAll } from '@/tests/how-much';
import { en } from '@/texts/en';
import {
  answerWith,
  answerWrapped,
  articleOf,
  cardNamed,
  filmNamed,
  mira,
  pictureNamed,
  unifiedCard,
  withMedia,
} from './answer-with';
import { type Printed, printResponse } from './print-response';

/** One thing that holds content, all that readers see of it, and how the report names what it lacks. */
type Kind = {
  /** The keys of the object in question; all that is in it may be renamed, it may not itself. */
  at: string[];
  response: unknown;
  contents: string[];
  report: RegExp;
};

const legacyOf = ['data', 'tweetResult', 'result', 'legacy'];
const postOf = ['data', 'tweetResult', 'result'];
const articleAt = [...postOf, 'article', 'article_results', 'result', 'content_state'];

const kinds: Record<string, Kind> = {
  card: {
    at: [...postOf, 'card'],
    response: answerWith(
      cardNamed('summary', { title: 'A page', card_url: 'https://example.org/page' }),
    ),
    contents: ['A page', 'https://example.org/page'],
    report: /^card: /,
  },
  poll: {
    at: [...postOf, 'card'],
    response: answerWith(
      cardNamed('poll2choice_text_only', { choice1_label: 'Oil', choice2_label: 'Gas' }),
    ),
    contents: ['Oil', 'Gas'],
    report: /^card: /,
  },
  'unified card': {
    at: [...postOf, 'card'],
    response: answerWith(
      unifiedCard({
        type: 'details',
        component_objects: { d: { type: 'details', data: { title: { content: 'Wicks' } } } },
        destination_objects: {
          d: { type: 'browser', data: { url_data: { url: 'https://example.org/w' } } },
        },
      }),
    ),
    contents: ['Wicks', 'https://example.org/w'],
    report: /^card: /,
  },
  photo: {
    at: [...legacyOf, 'extended_entities', 'media', '0'],
    response: answerWith({}, withMedia(pictureNamed('lamp'))),
    contents: ['lamp.jpg'],
    report: /^media: /,
  },
  film: {
    at: [...legacyOf, 'extended_entities', 'media', '0'],
    response: answerWith({}, withMedia(filmNamed('night'))),
    contents: [en.video],
    report: /^media: /,
  },
  quote: {
    at: [...postOf, 'quoted_status_result', 'result'],
    response: answerWith({
      quoted_status_result: {
        result: {
          __typename: 'Tweet',
          rest_id: '90',
          core: mira,
          legacy: { full_text: 'Quoted words.', user_id_str: '7', id_str: '90' },
        },
      },
    }),
    contents: ['Quoted words.'],
    report: /^post: /,
  },
  address: {
    at: [...legacyOf, 'entities', 'urls', '0'],
    response: answerWith(
      {},
      {
        full_text: 'See https://t.co/abc',
        entities: {
          urls: [
            { url: 'https://t.co/abc', expanded_url: 'https://example.org/x', indices: [4, 20] },
          ],
        },
      },
    ),
    contents: ['https://example.org/x'],
    report: /^entity: /,
  },
  'link of an article': {
    at: [...articleAt, 'entityMap', '0', 'value', 'data'],
    response: articleOf('Before.', { type: 'LINK', data: { url: 'https://example.org/l' } }),
    contents: ['example.org/l'],
    report: /^article /,
  },
  'post in an article': {
    at: [...articleAt, 'entityMap', '0', 'value', 'data'],
    response: articleOf('Before.', { type: 'TWEET', data: { tweetId: '1999' } }),
    contents: ['status/1999'],
    report: /^article /,
  },
  'Markdown of an article': {
    at: [...articleAt, 'entityMap', '0', 'value', 'data'],
    response: articleOf('Before.', { type: 'MARKDOWN', data: { markdown: 'In **it**.' } }),
    contents: ['In **it**.'],
    report: /^article /,
  },
  'atom of an article': {
    at: [...articleAt, 'blocks', '1', 'entityRanges', '0'],
    response: articleOf('Before.', { type: 'LINK', data: { url: 'https://example.org/l' } }),
    contents: ['example.org/l'],
    report: /^article /,
  },
  label: {
    at: [...postOf, 'content_disclosure'],
    response: answerWith({ content_disclosure: { ai_generated_disclosure: { is_ai: true } } }),
    contents: [en.noteByX],
    report: /^label: /,
  },
  warning: {
    at: [...postOf, 'softInterventionPivot'],
    response: answerWrapped({ softInterventionPivot: { text: { text: 'Be careful.' } } }),
    contents: [en.noteByX],
    report: /^label: /,
  },
};

/** What says which kind a thing is: where X renames it, the report says so, whatever can be read. */
const names = /(?:^| )(?:name|key|type|__typename)$/;

type Json = Record<string, unknown>;

function objectAt(response: unknown, path: string[]): unknown {
  return path.reduce<unknown>((here, key) => (here as Json)[key], response);
}

/** The paths of all keys within, the outermost first; keys of lists are no names. */
function keysIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [...(Array.isArray(value) ? [] : [here]), ...keysIn(inner, here)];
  });
}

function renamed(value: unknown, gone: Set<string>, path: string[] = []): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => renamed(one, gone, [...path, String(index)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const here = [...path, key];
      return [gone.has(here.join(' ')) ? `${key}_of_tomorrow` : key, renamed(inner, gone, here)];
    }),
  );
}

function withRenamed(response: unknown, at: string[], gone: Set<string>): unknown {
  const copy = structuredClone(response);
  const parent = objectAt(copy, at.slice(0, -1)) as Json;
  const last = at.at(-1) ?? '';
  parent[last] = renamed(parent[last], gone);
  return copy;
}

function lacking({ md }: Printed, contents: string[]): string[] {
  return contents.filter((content) => !md.includes(content));
}

describe('what is lost is in the report:', () => {
  test.each(Object.entries(kinds))('%s', (_, { at, response, contents, report }) => {
    const whole = printResponse(response);
    expect(lacking(whole, contents)).toEqual([]);
    expect(whole.drift.filter((what) => report.test(what))).toEqual([]);
    const keys = keysIn(objectAt(response, at)).map((path) => path.join(' '));
    fc.assert(
      fc.property(fc.subarray(keys, { minLength: 1 }), (gone) => {
        const printed = printResponse(withRenamed(response, at, new Set(gone)));
        const reported = printed.drift.filter((what) => report.test(what));
        const lost = lacking(printed, contents);
        const isOfUnknownName = gone.some((path) => names.test(path));
        if (lost.length > 0) expect(reported, String(lost)).not.toEqual([]);
        else if (!isOfUnknownName) expect(reported).toEqual([]);
      }),
      { numRuns: takesAll ? 60 : 15 },
    );
  });
});
