/** As much of JSON Schema as `docs/*.schema.json` needs: what the types of ours become. */
export type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
};

export type Shapes = {
  definitions: Record<string, Schema>;
  /** Strings that have a rule of their own, by the name of their definition. */
  rules: Record<string, (text: string) => boolean>;
};

/** Why something is not what it should be: where in it, from its top. */
export class WrongShape extends Error {
  constructor(readonly path: string) {
    super(`Not as it should be: ${path}`);
  }
}

/**
 * Reads what somebody else's file holds as the type that the schema was made of. Gives a copy with what
 * the schema knows and nothing else: a later version may have added something. Throws a `WrongShape`.
 */
export function readShape(schema: Schema, value: unknown, shapes: Shapes, path = ''): unknown {
  const { $ref, anyOf, items, properties } = schema;
  if ($ref !== undefined) return readNamed($ref, value, shapes, path);
  if (anyOf) return readAnyOf(anyOf, value, shapes, path);
  if (items || schema.type === 'array') return readList(items ?? {}, value, shapes, path);
  if (properties || schema.type === 'object') return readObject(schema, value, shapes, path);
  if (!isScalar(schema, value)) throw new WrongShape(path);
  return value;
}

function readNamed(ref: string, value: unknown, shapes: Shapes, path: string): unknown {
  const name = decodeURIComponent(ref.replace('#/definitions/', ''));
  const definition = shapes.definitions[name];
  if (!definition) throw new WrongShape(path);
  const read = readShape(definition, value, shapes, path);
  const rule = shapes.rules[name];
  if (rule && (typeof read !== 'string' || !rule(read))) throw new WrongShape(path);
  return read;
}

/** The first that fits; where none does, it is said of the one that came furthest. */
function readAnyOf(anyOf: Schema[], value: unknown, shapes: Shapes, path: string): unknown {
  let furthest = new WrongShape(path);
  for (const each of anyOf) {
    try {
      return readShape(each, value, shapes, path);
    } catch (error) {
      if (!(error instanceof WrongShape)) throw error;
      if (error.path.length > furthest.path.length) furthest = error;
    }
  }
  throw furthest;
}

function readList(items: Schema, value: unknown, shapes: Shapes, path: string): unknown[] {
  if (!Array.isArray(value)) throw new WrongShape(path);
  return value.map((each, index) => readShape(items, each, shapes, `${path}/${index}`));
}

function readObject(schema: Schema, value: unknown, shapes: Shapes, path: string): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongShape(path);
  const { properties = {}, required = [], additionalProperties } = schema;
  const given = new Map(Object.entries(value));
  for (const name of required) if (!given.has(name)) throw new WrongShape(`${path}/${name}`);
  const read: [string, unknown][] = [];
  for (const [name, each] of given) {
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const shape = known ?? other;
    if (shape) read.push([name, readShape(shape, each, shapes, `${path}/${name}`)]);
  }
  return Object.fromEntries(read);
}

/** Beyond it a number is no moment; nothing else we count is as large. */
const latestMoment = 8.64e15;

function isScalar({ type, const: only, enum: some }: Schema, value: unknown): boolean {
  if (only !== undefined) return value === only;
  if (some) return some.includes(value);
  if (type === 'number') return typeof value === 'number' && Math.abs(value) <= latestMoment;
  if (type === 'string' || type === 'boolean') return typeof value === type;
  return type === undefined || (type === 'null' && value === null);
}
