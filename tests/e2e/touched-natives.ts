/**
 * Runs in a page, and needs nothing from outside: the names of all functions and accessors, on the
 * global object, its constructors and their prototypes, that are not described as in a fresh frame.
 * A Proxy shows by its text, and by whose script is on the stack of its errors.
 */
export function touchedNatives(): string[] {
  const iframe = document.createElement('iframe');
  document.documentElement.append(iframe);
  const fresh = iframe.contentWindow as unknown as object;
  const touched: string[] = [];
  const describe = (own: PropertyDescriptor | undefined) =>
    own &&
    JSON.stringify([
      own.configurable,
      own.enumerable,
      own.writable,
      ...[own.value, own.get, own.set].map((part) =>
        typeof part === 'function' ? [String(part), part.length, part.name] : typeof part,
      ),
    ]);

  const isFunction = (part: unknown) => typeof part === 'function';

  function compare(ours: object, theirs: object, path: string, depth: number): void {
    for (const key of Reflect.ownKeys(theirs)) {
      const name = `${path}.${String(key)}`;
      const mine = Object.getOwnPropertyDescriptor(ours, key);
      const other = Object.getOwnPropertyDescriptor(theirs, key);
      const canRun = isFunction(mine?.value) || mine?.get || mine?.set;
      if (canRun && describe(mine) !== describe(other)) touched.push(name);
      if (depth > 0) compareWithin(mine?.value, other?.value, name, depth - 1);
    }
  }

  /** What hangs on two functions of one name, and on their prototypes. */
  function compareWithin(mine: unknown, other: unknown, name: string, depth: number): void {
    if (typeof mine !== 'function' || typeof other !== 'function') return;
    compare(mine, other, name, depth);
    if (mine.prototype && other.prototype) {
      compare(mine.prototype, other.prototype, `${name}.prototype`, depth);
    }
  }
  compare(globalThis, fresh, '', 1);
  iframe.remove();
  return [...touched, ...nativesOnOurStack()];

  function nativesOnOurStack(): string[] {
    const natives = [XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, fetch];
    return natives.filter(standsOnOurStack).map(({ name }) => `${name} on a stack`);
  }

  function standsOnOurStack(native: unknown): boolean {
    try {
      (native as () => void).call({});
      return false;
    } catch (error) {
      return /-extension:/.test(`${(error as Error).stack}`);
    }
  }
}
