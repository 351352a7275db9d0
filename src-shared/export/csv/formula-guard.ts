/**
 * Keeps a spreadsheet from computing a cell (CSV injection): one that begins like a formula gets an apostrophe,
 * which spreadsheets take for "this is text". One that has apostrophes there already gets one more, so that
 * `withoutGuard` gives every cell back.
 */
export function withGuard(cell: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** Takes the apostrophe of `withGuard` off again. */
export function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
