/** What `work` gives, if it does so in time; else `late`. A tab that is frozen never answers. */
export function withTimeout<Value, Late>(
  ms: number,
  work: Promise<Value>,
  late: Late,
): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout>;
  const patience = new Promise<Late>((resolve) => {
    timer = setTimeout(resolve, ms, late);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
