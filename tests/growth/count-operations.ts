import { type Plugin, parseAst } from 'vite';

/**
 * Puts a counter into every function and every loop of the project's own modules as they are built,
 * and beside every call that walks through a list or a text by itself. So nothing stands in the
 * code for the sake of the count, and no loop can be forgotten.
 */
export function countOperations(): Plugin {
  return {
    name: 'count-operations',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('node_modules') || !/\.tsx?$/.test(id) || id.endsWith(counter)) return null;
      const edits: Edit[] = [];
      visit(parseAst(code), undefined, { code, edits });
      const names = 'step as __step, call as __call, all as __all';
      return {
        code: `import { ${names} } from '@/tests/growth/${counter}';\n${apply(edits, code)}`,
      };
    },
  };
}

const counter = 'operations.ts';

type Edit = { from: number; to: number; text: string };
type Parsed = { type: string; start: number; end: number } & Record<string, unknown>;

/** They look at each element or character of what they are called on, or at many. */
const walking = new Set(
  (
    'concat fill flat from includes indexOf join lastIndexOf reverse shift slice sort splice toSorted toSpliced unshift ' +
    'exec match matchAll normalize replace replaceAll search split test toLowerCase toUpperCase'
  ).split(' '),
);

/** Where the counters go in one module. */
type Plan = { code: string; edits: Edit[] };

function visit(node: unknown, parent: Parsed | undefined, plan: Plan): void {
  if (Array.isArray(node)) for (const one of node) visit(one, parent, plan);
  if (!isParsed(node)) return;
  if (/^(?:For|While|DoWhile)\w*Statement$/.test(node.type)) countEach(node.body, '{', '}', plan);
  if (/Function/.test(node.type)) countEach(node.body, '(', ')', plan);
  if (node.type === 'CallExpression') countWalk(node, plan);
  if (node.type === 'SpreadElement' && parent?.type !== 'ObjectExpression') {
    countElements(node.argument, plan);
  }
  if (node.type === 'NewExpression' && Array.isArray(node.arguments)) {
    const { callee } = node;
    const isCollection = isParsed(callee) && /^(?:Map|Set)$/.test(String(callee.name));
    if (isCollection) countElements(node.arguments[0], plan);
  }
  for (const child of Object.values(node)) visit(child, node, plan);
}

/** A body without braces is put into `open` and `close`. */
function countEach(body: unknown, open: '{' | '(', close: '}' | ')', { edits }: Plan): void {
  if (!isParsed(body)) return;
  if (body.type === 'BlockStatement') {
    edits.push({ from: body.start + 1, to: body.start + 1, text: '__step();' });
    return;
  }
  const counted = open === '{' ? '{__step();' : '(__step(),';
  edits.push({ from: body.start, to: body.start, text: counted });
  edits.push({ from: body.end, to: body.end, text: close });
}

/** `lines.indexOf(line)` becomes `__call(lines, "indexOf", line)`. */
function countWalk(call: Parsed, { code, edits }: Plan): void {
  const { callee } = call;
  if (!isParsed(callee) || callee.type !== 'MemberExpression' || callee.computed) return;
  const { property } = callee;
  // What comes after "?." may not happen at all.
  if (!isParsed(property) || isOptional(call) || !walking.has(String(property.name))) return;
  const hasArguments = Array.isArray(call.arguments) && call.arguments.length > 0;
  edits.push({ from: call.start, to: call.start, text: '__call(' });
  edits.push({
    from: code.lastIndexOf('.', property.start),
    to: code.indexOf('(', property.end) + 1,
    text: `, "${property.name}"${hasArguments ? ', ' : ''}`,
  });
}

function isOptional(node: unknown): boolean {
  if (!isParsed(node)) return false;
  return node.optional === true || isOptional(node.callee) || isOptional(node.object);
}

function countElements(list: unknown, { edits }: Plan): void {
  if (!isParsed(list)) return;
  edits.push({ from: list.start, to: list.start, text: '__all(' });
  edits.push({ from: list.end, to: list.end, text: ')' });
}

/** From the last to the first; of those at one place, the first comes out first. */
function apply(edits: Edit[], code: string): string {
  let written = code;
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((one, other) => other.from - one.from || other.order - one.order);
  for (const { from, to, text } of sorted)
    written = written.slice(0, from) + text + written.slice(to);
  return written;
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
