const known = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr
  noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp
  script search section select slot small source span strike strong style sub summary sup svg table
  tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr`.split(/\s+/),
);

/** Tells whether a name is one of HTML's elements, those of its past included. */
export function isHtmlElement(name: string): boolean {
  return known.has(name.toLowerCase());
}

/**
 * Makes what only looks like a tag, such as the `<host>` somebody left to be filled in, into text: a
 * browser would drop the word.
 */
export function escapeUnknownTags(html: string): string {
  return html.replaceAll(/<(?=\/?([A-Za-z][A-Za-z0-9:-]*))/g, (bracket, name: string) =>
    isHtmlElement(name) ? bracket : '&lt;',
  );
}
