import { attribute } from './relationships.ts';

/** The styles of two documents together. */
export type MergedStyles = {
  readonly xml: string;
  /** What the styles of our document are called there. */
  readonly names: ReadonlyMap<string, string>;
};

type Style = { readonly id: string; readonly key: string; readonly xml: string };

/**
 * Takes the styles of a reference, and of ours those it lacks. Styles are the same where their type and name
 * are: the name of a built-in one is English whatever the language of Word, its id is not.
 */
export function mergeStyles(reference: string, own: string): MergedStyles {
  const theirs = stylesIn(reference);
  const ids = new Set(theirs.map(({ id }) => id));
  const byKey = new Map(theirs.map(({ key, id }) => [key, id]));
  const names = new Map<string, string>();
  const added: Style[] = [];
  for (const style of stylesIn(own)) {
    const known = byKey.get(style.key);
    names.set(style.id, known ?? (ids.has(style.id) ? `Postlude${style.id}` : style.id));
    if (known === undefined) added.push(style);
  }
  const appended = added.map(({ xml }) => renameStyles(xml.replace(/ w:default="\w+"/, ''), names));
  return { xml: reference.replace('</w:styles>', () => `${appended.join('')}</w:styles>`), names };
}

function stylesIn(xml: string): readonly Style[] {
  return Array.from(xml.matchAll(/<w:style\b[^>]*>[\s\S]*?<\/w:style>/g), ([style]) => {
    const name = /<w:name\s[^>]*?w:val="([^"]*)"/.exec(style)?.[1] ?? '';
    const type = attribute(style, 'w:type');
    return { id: attribute(style, 'w:styleId'), key: `${type} ${name.toLowerCase()}`, xml: style };
  });
}

/** Calls styles by other names wherever a text of WordprocessingML refers to them. */
export function renameStyles(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replaceAll(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)\s+w:val="|<w:style\b[^>]*?w:styleId=")([^"]*)"/g,
    (_whole, start: string, id: string) => `${start}${names.get(id) ?? id}"`,
  );
}
