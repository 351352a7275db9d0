/**
 * Decides, tag by tag, what of an author's HTML is read as HTML. Returns a function for one piece of
 * Markdown, to be given its stretches of HTML in order; in what it returns every tag that is not to
 * be read has become text. That is any tag that no standard knows (`kubectl delete <pod-name>`), the
 * tags that GFM disallows (6.11: their content is no markup, so text would vanish in them), and
 * tags nested deeper than anybody writes by hand.
 * It decides what is seen, not what is safe: the sanitiser still follows.
 */
export function createTagReader(): (html: string) => string {
  const isShallow = createNesting();
  let inDrawing = false;

  const reads = (name: string, closes: boolean): boolean => {
    if (disallowed.has(name)) return false;
    if (withoutEndTag.has(name)) return true;
    if (drawings.has(name)) inDrawing = !closes;
    const isKnown = inDrawing || drawings.has(name) || withEndTag.has(name) || reopened.has(name);
    return isKnown && isShallow(name, closes);
  };

  return (html) =>
    html.replaceAll(tagOrComment, (match, slash?: string, name?: string) =>
      name === undefined || reads(name.toLowerCase(), slash === '/')
        ? match
        : `&lt;${match.slice(1)}`,
    );
}

/** Follows start tags and end tags, and tells of each whether its element is within the limit. */
function createNesting(): (name: string, closes: boolean) => boolean {
  let depth = 0;
  let tooDeep = 0;
  return (name, closes) => {
    const weight = reopened.has(name) ? reopenedWeight : 1;
    if (!closes) {
      const fits = depth + weight <= deepest;
      if (fits) depth += weight;
      else tooDeep += 1;
      return fits;
    }
    if (tooDeep > 0) {
      tooDeep -= 1;
      return false;
    }
    depth = Math.max(0, depth - weight);
    return true;
  };
}

const deepest = 40;

/** What an element counts that every later paragraph begins with again as long as it is not closed. */
const reopenedWeight = 5;

const tagOrComment = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)/gi;

/** What is inside these is not of HTML: shapes and formulas. */
const drawings = namesIn('math svg');

const disallowed = namesIn('iframe noembed noframes plaintext script style textarea title xmp');

/** HTML's elements whose end tag may be left out or does not exist: they do not nest by themselves. */
const withoutEndTag = namesIn(
  'area base br caption col colgroup dd dt embed frame hr img input keygen li link meta optgroup',
  'option p param rb rp rt rtc source tbody td tfoot th thead tr track wbr',
);

const reopened = namesIn('a b big code em font i nobr s small strike strong tt u');

/** All other elements of HTML, current and obsolete. */
const withEndTag = namesIn(
  'abbr acronym address applet article aside audio bdi bdo blink blockquote body button canvas',
  'center cite data datalist del details dfn dialog dir div dl fieldset figcaption figure footer',
  'form frameset h1 h2 h3 h4 h5 h6 head header hgroup html ins kbd label legend listing main map',
  'mark marquee menu meter nav noscript object ol output picture pre progress q ruby samp search',
  'section select slot span sub summary sup table template time ul var video',
);

function namesIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
