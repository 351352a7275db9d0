/** The words that are selected on the page, if they are few enough to be looked for; else none. */
export function selectedWords(): string {
  const words = document.getSelection()?.toString().trim() ?? '';
  return words.length > 200 || words.includes('\n') ? '' : words;
}
