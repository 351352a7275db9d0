/** Tells whether Markdown says nothing to a reader: no words but comments and placeholders such as TBD. */
export function isBlank(markdown: string): boolean {
  const words = withoutComments(markdown).trim();
  return words === '' || /^(?:tbd|tba|todo|fixme|xxx|\?+|\.{3}|…)[.:]?$/i.test(words);
}

/** A comment without an end lasts to the end of the text, as in a browser. */
function withoutComments(markdown: string): string {
  const [before = '', ...comments] = markdown.split('<!--');
  const after = comments.map((comment) => {
    const end = comment.indexOf('-->');
    return end === -1 ? '' : comment.slice(end + 3);
  });
  return before + after.join('');
}
