/** Runs something when there is nothing more urgent to do, at the latest in half a second; the result stops it. */
export function whenIdle(run: () => void): () => void {
  // Not every page has idle times to give, such as those of tests.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: 500 });
  return () => cancelIdleCallback(request);
}
