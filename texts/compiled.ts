import compile from 'icu-minify/compile';
import type { Compiled, CompiledMessages, Messages } from './messages';

/**
 * Carried out while building (`scripts/build/compile-texts.ts`): what is shipped is its outcome, so that no
 * reader waits for a message to be parsed. Throws where one is no ICU message.
 */
export function compiled<const Written extends Messages>(messages: Written): Compiled<Written> {
  return compileAll(messages);
}

function compileAll(messages: Messages): CompiledMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'string' ? compile(message) : compileAll(message),
    ]),
  );
}
