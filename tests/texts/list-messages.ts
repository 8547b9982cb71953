import type { CompiledMessage } from 'icu-minify/format';
import type { CompiledMessages } from '@/texts/messages';

/** As `icu-minify` numbers them. */
const kinds = ['select', 'plural', 'ordinal', 'number', 'date', 'time'] as const;

export type ArgumentKind = 'string' | (typeof kinds)[number];

/** Every message with its path (`failures.offline.title`) and what it has to be given. */
export function listMessages(
  messages: CompiledMessages,
  path: string[] = [],
): { path: string[]; given: Map<string, ArgumentKind> }[] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'string' || Array.isArray(message)
      ? [{ path: [...path, name], given: argumentsOf(message) }]
      : listMessages(message, [...path, name]),
  );
}

function argumentsOf(message: CompiledMessage): Map<string, ArgumentKind> {
  const given = new Map<string, ArgumentKind>();
  const look = (part: unknown) => {
    if (!Array.isArray(part)) return;
    for (const node of part) {
      if (!Array.isArray(node)) continue;
      const [name, kind, branches] = node;
      given.set(String(name), typeof kind === 'number' ? (kinds[kind - 1] ?? 'string') : 'string');
      if (typeof branches === 'object') Object.values(branches ?? {}).forEach(look);
    }
  };
  look(message);
  return given;
}
