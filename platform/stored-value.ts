import { oneAtATime } from './one-at-a-time';

type Area = {
  get(name: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
};

/**
 * What stands under a name in the browser's storage. It is read, changed and written in its turn, so
 * that no change is lost to another; `read` makes of whatever stands there what it must be.
 */
export function storedValue<Value>(
  area: () => Area,
  name: string,
  read: (stored: unknown) => Value,
) {
  const byTurn = oneAtATime();
  const load = async () => read((await area().get(name))[name]);
  return {
    load,
    /**
     * `step` changes the value itself, and gives the answer; what it puts `beside` it is written with
     * it or not at all. What is as before is not written again. Rejects where the browser does not
     * take it.
     */
    change: <Answer>(
      step: (value: Value, beside: Record<string, unknown>) => Answer | Promise<Answer>,
    ): Promise<Answer> =>
      byTurn(async () => {
        const value = await load();
        const before = JSON.stringify(value);
        const beside: Record<string, unknown> = {};
        const answer = await step(value, beside);
        if (JSON.stringify(value) !== before) await area().set({ ...beside, [name]: value });
        return answer;
      }),
  };
}

/** False where the storage is full, or does not work. */
export function isWritten(change: Promise<unknown>): Promise<boolean> {
  return change.then(
    () => true,
    () => false,
  );
}
