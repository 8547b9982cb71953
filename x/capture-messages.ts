import type { Ask, Capture, NoAnswer } from '@/core/capture';

/** Main world → content script. `number` answers the command of that number. */
export type FromPage =
  | { type: 'captured'; capture: Capture }
  | { type: 'answered'; number: number; capture: Capture }
  | { type: 'not answered'; number: number; because: NoAnswer };

/** Content script → main world. */
export type ToPage = { number: number; ask: Ask };

/** Present in every answer that carries a conversation, whatever X calls the operation. */
export const conversationMark = 'threaded_conversation_with_injections_v2';
