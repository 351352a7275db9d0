/** Markdown as a report keeps it: lines ended by `\n`, no blank line first or last. */
export function tidyMarkdown(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
