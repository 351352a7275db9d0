/** Makes a runner of actions that must not overlap: each begins when the one before it has ended. */
export function oneAtATime(): <Value>(action: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const run = last.then(action);
    last = run.catch(() => undefined);
    return run;
  };
}
