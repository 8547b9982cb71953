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

  function compare(ours: object, theirs: object, path: string, depth: number): void {
    for (const key of Reflect.ownKeys(theirs)) {
      const name = `${path}.${String(key)}`;
      const mine = Object.getOwnPropertyDescriptor(ours, key);
      const other = Object.getOwnPropertyDescriptor(theirs, key);
      const isFunction = typeof mine?.value === 'function' || mine?.get || mine?.set;
      if (isFunction && describe(mine) !== describe(other)) touched.push(name);
      const values = [mine?.value, other?.value];
      if (depth > 0 && values.every((value) => typeof value === 'function')) {
        compare(mine?.value, other?.value, name, depth - 1);
        if (mine?.value.prototype && other?.value.prototype) {
          compare(mine.value.prototype, other.value.prototype, `${name}.prototype`, depth - 1);
        }
      }
    }
  }
  compare(globalThis, fresh, '', 1);
  iframe.remove();
  const natives = [XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, fetch];
  for (const native of natives) {
    try {
      (native as () => void).call({});
    } catch (error) {
      if (/-extension:/.test(`${(error as Error).stack}`))
        touched.push(`${native.name} on a stack`);
    }
  }
  return touched;
}
