import type { Element, ElementContent, Properties } from 'hast';

/**
 * A printed report with its looks in `style` attributes, for mail programs and editors that a page is pasted
 * into: they drop stylesheets and classes, and know few of the newer elements. Definition lists become
 * tables; what helps only a browser, such as ids and labels, goes.
 */
export function styleForMail(report: Element): Element {
  return { ...report, tagName: 'div', properties: { style: page }, children: styledAll(report) };
}

const font = "font-family:'Segoe UI',system-ui,-apple-system,Roboto,Helvetica,Arial,sans-serif";
const mono = "font-family:Consolas,Menlo,'Liberation Mono',monospace";
const line = '1px solid #d8d4ce';
const page = `${font};font-size:14px;line-height:1.5;color:#1d1c1a`;
const quiet = 'color:#5f5c57';

const styles: Readonly<Record<string, string>> = {
  h1: `${font};font-size:22px;line-height:1.25;margin:0 0 8px;font-weight:600`,
  h2: `${font};font-size:17px;line-height:1.3;margin:24px 0 8px;font-weight:600`,
  h3: `${font};font-size:15px;line-height:1.3;margin:18px 0 6px;font-weight:600`,
  h4: `${font};font-size:14px;line-height:1.3;margin:14px 0 4px;font-weight:600`,
  p: 'margin:0 0 10px',
  ul: 'margin:0 0 10px;padding-left:24px',
  ol: 'margin:0 0 10px;padding-left:24px',
  li: 'margin:0 0 4px',
  table: 'border-collapse:collapse;margin:0 0 14px;font-size:13px',
  th: `border:${line};padding:5px 9px;text-align:left;vertical-align:top;font-weight:600`,
  td: `border:${line};padding:5px 9px;text-align:left;vertical-align:top`,
  a: 'color:#3b5bdb',
  code: `${mono};font-size:12px;background-color:#f2f0ed`,
  pre: `${mono};font-size:12px;background-color:#f2f0ed;padding:10px 12px;margin:0 0 12px;white-space:pre-wrap`,
  blockquote: `margin:0 0 10px;padding:2px 0 2px 14px;border-left:3px solid #d8d4ce;${quiet}`,
  hr: `border:0;border-top:${line};margin:18px 0`,
  img: 'max-width:100%;height:auto',
};

function styledAll(parent: Element): ElementContent[] {
  return parent.children.flatMap(styled);
}

function styled(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (node.tagName === 'dl') return [definitions(node)];
  if (unwrapped.has(node.tagName)) return styledAll(node);
  if (node.tagName === 'header' || node.tagName === 'figure' || node.tagName === 'section') {
    return [{ ...node, tagName: 'div', properties: {}, children: styledAll(node) }];
  }
  const look = styles[/^h[56]$/.test(node.tagName) ? 'h4' : node.tagName];
  const properties = { ...kept(node.properties), ...(look !== undefined && { style: look }) };
  return [{ ...node, properties, children: styledAll(node) }];
}

/** Elements that mean nothing in a mail beside what they hold. */
const unwrapped: ReadonlySet<string> = new Set(['wbr', 'nav', 'main', 'article']);

const keptProperties = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'colSpan',
  'rowSpan',
  'start',
];

/** A link within the document leads nowhere in a mail. */
function kept(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name, value]) =>
        keptProperties.includes(name) && !(name === 'href' && String(value).startsWith('#')),
    ),
  );
}

/** Facts and metrics: a row for each term with all that is said of it. */
function definitions(list: Element): Element {
  const groups = list.children.filter((child) => child.type === 'element');
  const rows = groups.map((group): Element => {
    const parts = group.children.filter((child) => child.type === 'element');
    const cells = parts.map((part, index): Element => {
      const tagName = index === 0 ? 'th' : 'td';
      const look = `${styles[tagName] ?? ''}${index > 1 ? `;${quiet}` : ''}`;
      return { type: 'element', tagName, properties: { style: look }, children: styledAll(part) };
    });
    return { type: 'element', tagName: 'tr', properties: {}, children: cells };
  });
  const body: Element = { type: 'element', tagName: 'tbody', properties: {}, children: rows };
  const properties = { style: styles.table ?? '' };
  return { type: 'element', tagName: 'table', properties, children: [body] };
}
