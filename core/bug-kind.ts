/**
 * Where something went wrong in us, in which way, and in which line of ours. Never its message, which
 * may hold words of a post.
 */
export function bugKind(where: string, error: unknown): string {
  const { name, stack } = Object(error) as Record<string, unknown>;
  const kind = typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'unknown';
  const line = ownLine.exec(typeof stack === 'string' ? stack : '')?.[1];
  return `${where}: ${kind}${line === undefined ? '' : ` at ${line}`}`;
}

const ownLine = /-extension:\/\/[\w-]+\/(?:[\w-]+\/)*([\w-]+\.js:\d+:\d+)/;
