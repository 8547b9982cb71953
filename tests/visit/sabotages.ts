/** One promise of gathering broken in the code, by replacing `from` by `to` in that file. */
export type Sabotage = { name: string; edits: { file: string; from: string; to: string }[] };

/** With each of these the tests of a visit must fail (`npm run test:sabotage`). */
export const sabotages: Sabotage[] = [
  {
    name: 'consent is not read',
    edits: [
      {
        file: 'visit/gather-through-tab.ts',
        from: 'const hasConsent = asked?.hasConsent ?? false;',
        to: 'const hasConsent = true;',
      },
    ],
  },
  {
    name: 'the setting is read once, at the start',
    edits: [
      {
        file: 'visit/gather-through-tab.ts',
        from: "const isForReplies = purpose === 'replies';",
        to: "const isForReplies = purpose === 'replies'; let atStart: boolean | undefined;",
      },
      {
        file: 'visit/gather-through-tab.ts',
        from: 'const isOff = !mayAskX || readsOnlyVisible;',
        to: 'const isOff = (atStart ??= !mayAskX || readsOnlyVisible);',
      },
    ],
  },
  {
    name: 'requests take no turns',
    edits: [
      {
        file: 'visit/gather-through-tab.ts',
        from: 'oneAtATime: turns,',
        to: 'oneAtATime: (work) => work(),',
      },
    ],
  },
  {
    name: 'the budget is a constant',
    edits: [
      {
        file: 'visit/gather-through-tab.ts',
        from: 'mostForThread - (asked?.asked ?? 0)',
        to: 'mostForThread',
      },
    ],
  },
  {
    name: 'requests come without a pause',
    edits: [
      {
        file: 'x/gather/gather-conversation.ts',
        from: 'await world.sleep(pauseBefore(lastAt, world.now(), world.random()));',
        to: '',
      },
    ],
  },
  {
    name: 'a refusal is not written',
    edits: [
      {
        file: 'platform/request-log.ts',
        from: 'log.refusal = longer(log.refusal, refusal);',
        to: '',
      },
    ],
  },
  {
    name: 'a refusal is not read',
    edits: [
      {
        file: 'x/gather/asking-limits.ts',
        from: 'if (refusal && isInForce(refusal, now)) return refusal.failure;',
        to: '',
      },
    ],
  },
  {
    name: 'a request is recorded after its answer',
    edits: [
      {
        file: 'x/gather/gather-conversation.ts',
        from: 'if (!(await world.requestLog.spend(world.now()))) return { failure: unrecorded };',
        to: '',
      },
      {
        file: 'x/gather/gather-conversation.ts',
        from: 'const asked = await world.ask(ask, lookedAt);',
        to: 'const asked = await world.ask(ask, lookedAt); await world.requestLog.spend(world.now());',
      },
    ],
  },
  {
    name: 'a question is asked again after the worker died',
    edits: [
      {
        // What was answered stands in the memory of this worker alone.
        file: 'visit/store-capture.ts',
        from: 'const isKept = await keepPage(',
        to: 'const isKept = isAsked || await keepPage(',
      },
    ],
  },
  {
    name: 'a stop is ignored while a request is under way',
    edits: [
      {
        file: 'visit/visit-state.ts',
        from: 'return stop(state, []);',
        to: "return state.activity === 'gathering' ? { state, effects: [] } : stop(state, []);",
      },
    ],
  },
];
