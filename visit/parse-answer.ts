import type { judgeAnswer } from '@/x/parse/judge-answer';

/** Built from `entrypoints/parse.ts`, which says what is in it. */
const script = '/parse.js';
const scope = globalThis as unknown as {
  /** As soon as the script is loaded. */
  judgeAnswer: typeof judgeAnswer;
  importScripts(script: string): void;
};

/**
 * A service worker may load late only what it has loaded while it was being installed. The browser keeps
 * these files together with the worker's own, from one version of the extension to the next.
 */
export function installParsing(): void {
  addEventListener('install', () => scope.importScripts(script));
}

/** Loads what it needs at the first answer of X; Firefox, whose background is a page, has it there already. */
export const parseAnswer: typeof judgeAnswer = (capture) => {
  if (scope.judgeAnswer === undefined) scope.importScripts(script);
  return scope.judgeAnswer(capture);
};
