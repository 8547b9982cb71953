import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeAnswer } from '@/x/parse/judge-answer';

/**
 * The part of the background that reads what X answers, two fifths of it. Most of the background's starts
 * have nothing to read, so it is loaded when it is needed: by `visit/parse-answer.ts`.
 */
export default defineUnlistedScript(() => void Object.assign(globalThis, { judgeAnswer }));
