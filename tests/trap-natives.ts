/** A call that our script made to something the page had put in a native's place. */
export type Trapped = { name: string; leaks: boolean };

/**
 * Runs in a page, and needs nothing from outside: puts a trap in the place of every function and
 * accessor that a page can replace, on the global object, its namespaces, all constructors and
 * their prototypes, and the prototypes without a name. `trapped` on the global object then has each
 * call made by `script`, and whether it was handed a port or one of the `secrets`.
 */
export function trapNatives({ script, secrets }: { script: string; secrets: string[] }): number {
  const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } =
    Reflect;
  const KeptProxy = Proxy;
  const KeptError = Error;
  const indexOf = Function.prototype.call.bind(String.prototype.indexOf);
  const keyName = Function.prototype.call.bind(Symbol.prototype.toString);
  const add = Function.prototype.call.bind(Set.prototype.add);
  const has = Function.prototype.call.bind(Set.prototype.has);
  const portPrototype = globalThis.MessagePort?.prototype;
  const trapped: Trapped[] = [];
  const visited = new Set<object>();
  let count = 0;
  let isRecording = false;
  // The trap itself, what called it, and one more.
  KeptError.stackTraceLimit = 3;

  function record(name: string, self: unknown, args: unknown[]): void {
    if (isRecording) return;
    isRecording = true;
    const stack = `${new KeptError().stack}`;
    const first = indexOf(stack, '\n    at ', indexOf(stack, '\n    at ') + 1);
    const caller = indexOf(stack, '\n    at ', first + 1);
    const after = indexOf(stack, '\n    at ', caller + 1);
    const at = indexOf(stack, script, caller);
    if (at > caller && (after < 0 || at < after)) {
      trapped[trapped.length] = { name, leaks: holds(self, 3) || holds(args, 4) };
    }
    isRecording = false;
  }

  function holds(value: unknown, depth: number): boolean {
    if (typeof value === 'string') {
      for (let index = 0; index < secrets.length; index += 1) {
        if (indexOf(value, secrets[index]) >= 0) return true;
      }
      return false;
    }
    if (typeof value !== 'object' || value === null || depth === 0) return false;
    if (portPrototype && getPrototypeOf(value) === portPrototype) return true;
    const keys = ownKeys(value);
    for (let index = 0; index < keys.length; index += 1) {
      const own = getOwnPropertyDescriptor(value, keys[index] as string);
      if (own && holds(own.value, depth - 1)) return true;
    }
    return false;
  }

  function trap<Native extends object>(native: Native, name: string): Native {
    count += 1;
    return new KeptProxy(native, {
      // @ts-expect-error: whatever it is, it is called as it would have been.
      apply(target: () => unknown, self: unknown, args: unknown[]) {
        record(name, self, args);
        return apply(target, self, args);
      },
      // @ts-expect-error: likewise.
      construct(target: () => unknown, args: unknown[], made: () => unknown) {
        record(`new ${name}`, undefined, args);
        return construct(target, args, made);
      },
    });
  }

  function visit(owner: object, path: string): void {
    if (has(visited, owner)) return;
    add(visited, owner);
    for (const key of ownKeys(owner)) {
      if (owner === globalThis && (typeof key === 'symbol' || key.startsWith('_'))) continue;
      const own = getOwnPropertyDescriptor(owner, key);
      const name = `${path}.${typeof key === 'symbol' ? keyName(key) : key}`;
      if (own) replace(owner, key, own, name);
    }
  }

  function replace(owner: object, key: PropertyKey, own: PropertyDescriptor, name: string): void {
    const { value, get, set } = own;
    if (typeof value === 'function') {
      visit(value, name);
      if (value.prototype) visit(value.prototype, `${name}.prototype`);
    }
    const isNamespace = typeof value === 'object' && value !== null && /^.[A-Z]\w+$/.test(name);
    if (isNamespace) visit(value, name);
    const changed =
      typeof value === 'function'
        ? { ...own, value: trap(value, name) }
        : {
            ...own,
            ...(get && { get: trap(get, `get ${name}`) }),
            ...(set && { set: trap(set, `set ${name}`) }),
          };
    const isChanged = typeof value === 'function' || get || set;
    if (isChanged && (own.configurable || own.writable)) defineProperty(owner, key, changed);
  }

  const nameless: Record<string, object | null> = {
    ArrayIterator: getPrototypeOf([][Symbol.iterator]()),
    MapIterator: getPrototypeOf(new Map().entries()),
    SetIterator: getPrototypeOf(new Set().values()),
    StringIterator: getPrototypeOf(''[Symbol.iterator]()),
    RegExpStringIterator: getPrototypeOf(''.matchAll(/./g)),
    Iterator: getPrototypeOf(getPrototypeOf([][Symbol.iterator]()) as object),
    TypedArray: getPrototypeOf(Uint8Array.prototype),
  };
  for (const name in nameless) visit(nameless[name] as object, name);
  visit(globalThis, '');
  Object.defineProperty(globalThis, 'trapped', { value: trapped });
  return count;
}
