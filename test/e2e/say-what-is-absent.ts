/** Tells what these tests cannot show yet. */
export function setup(): void {
  console.log('End to end: the built command line. Of the window nothing, for there is none yet.');
}
