import { runInNewContext } from 'node:vm';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';
import { compiled } from '../../texts/compiled';
import type { Messages } from '../../texts/messages';

/**
 * Parses our messages while building: in each language's file `compiled({ … })`, or
 * `translated({ … })`, `translationOf<…>()({ … })`, gives way to what it returns, so that the compiler is not shipped. Where nothing
 * is built (tests, scripts) the same call simply runs.
 */
export function compileTexts(): Plugin {
  return {
    name: 'compile-texts',
    transform: {
      filter: { id: /\/texts\/(?:[\w-]+\/)?[\w-]+\.ts$/ },
      handler(code, id) {
        const call = compilingCall(parseSync(id, code).program);
        const messages = call?.arguments[0];
        if (!call || messages?.type !== 'ObjectExpression') return null;
        const written: Messages = runInNewContext(`(${code.slice(messages.start, messages.end)})`);
        const outcome = JSON.stringify(compiled(written));
        return { code: code.slice(0, call.start) + outcome + code.slice(call.end), map: null };
      },
    },
  };
}

const names = new Set(['compiled', 'translated', 'translationOf']);

function compilingCall(program: ESTree.Program): ESTree.CallExpression | undefined {
  let found: ESTree.CallExpression | undefined;
  new Visitor({
    CallExpression(call) {
      // `translationOf<…>()({ … })`
      const callee = call.callee.type === 'CallExpression' ? call.callee.callee : call.callee;
      if (callee.type === 'Identifier' && names.has(callee.name) && call.arguments.length > 0) {
        found ??= call;
      }
    },
  }).visit(program);
  return found;
}
