import { parseSync } from 'vite';

export type Node = { type: string; start: number; end: number; [field: string]: unknown };

/** Every node of a file's syntax tree, outer ones first; throws, with the file's name, where it has none. */
export function nodesOf(path: string, code: string): Node[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return nodesIn(program);
}

function nodesIn(value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value) found.push(value as Node);
  for (const child of Object.values(value)) nodesIn(child, found);
  return found;
}
