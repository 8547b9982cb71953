import type { Page } from '@playwright/test';

/** One thing a screen reader comes to, in its order. */
export type Heard = {
  role: string;
  name: string;
  /** Said after the name; empty where there is nothing more to say. */
  description: string;
  level: number | undefined;
  depth: number;
  /** Place of the thing this stands in; undefined for the page itself. */
  inside: number | undefined;
};

type Property = { name: string; value: { value?: unknown } };
type AxNode = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: Property[];
  childIds?: string[];
};

/** Of no meaning to anybody who listens: boxes, and the lines that text happens to be broken into. */
const silentRoles = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'superscript']);

/** The browser's own accessibility tree, as the list of what one hears from the first to the last. */
export async function readAloud(reader: Page): Promise<Heard[]> {
  const session = await reader.context().newCDPSession(reader);
  const answer = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const nodes = new Map(answer.nodes.map((node) => [node.nodeId, node]));
  const heard: Heard[] = [];
  const visit = (id: string, depth: number, inside: number | undefined): void => {
    const node = nodes.get(id);
    if (!node) return;
    const isSaid = isHeard(node);
    if (isSaid) heard.push({ ...wordsOf(node), depth, inside });
    const place = isSaid ? heard.length - 1 : inside;
    for (const child of node.childIds ?? []) visit(child, isSaid ? depth + 1 : depth, place);
  };
  const [root] = answer.nodes;
  if (root) visit(root.nodeId, 0, undefined);
  return heard;
}

function isHeard({ ignored, role }: AxNode): boolean {
  return !ignored && !silentRoles.has(role?.value ?? '');
}

function wordsOf({ role, name, description, properties }: AxNode) {
  const level = properties?.find((property) => property.name === 'level')?.value.value;
  return {
    role: role?.value ?? '',
    name: (name?.value ?? '').replaceAll(/\s+/g, ' ').trim(),
    description: description?.value ?? '',
    level: typeof level === 'number' ? level : undefined,
  };
}

/** What is inside one thing, itself not. */
export function partsWithin(heard: Heard[], outer: Heard): Heard[] {
  const start = heard.indexOf(outer);
  const rest = heard.slice(start + 1);
  const end = rest.findIndex(({ depth }) => depth <= outer.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Directly in it. */
export function partsOf(heard: Heard[], outer: Heard): Heard[] {
  const place = heard.indexOf(outer);
  return heard.filter(({ inside }) => inside === place);
}

/** One line each, for a human to read: `npm run` prints nothing of it, a failing test does. */
export function asScript(heard: Heard[]): string {
  return heard
    .map(({ role, name, level, depth }) =>
      [`${'  '.repeat(depth)}${role}${level === undefined ? '' : ` ${level}`}`, name]
        .filter(Boolean)
        .join(': '),
    )
    .join('\n');
}
