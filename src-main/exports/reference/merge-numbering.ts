/** The lists of two documents together, and by how much the numbers of ours have grown. */
export type MergedNumbering = { readonly xml: string; readonly shift: number };

/** Appends the lists of our document to those of a reference, which its styles may use. */
export function mergeNumbering(reference: string, own: string): MergedNumbering {
  if (reference === '' || !reference.includes('</w:numbering>')) return { xml: own, shift: 0 };
  const lists = shiftedBy(most(reference, /w:abstractNumId="(\d+)"/g) + 1);
  const shift = most(reference, /<w:num\b[^>]*w:numId="(\d+)"/g);
  const abstracts = elements(own, 'abstractNum').map((xml) =>
    withoutForeign(xml)
      .replace(/w:abstractNumId="(\d+)"/, lists('w:abstractNumId'))
      .replaceAll(/<w:nsid\b[^>]*\/>|<w:tmpl\b[^>]*\/>/g, ''),
  );
  const numbers = elements(own, 'num').map((xml) =>
    withoutForeign(xml)
      .replace(/w:numId="(\d+)"/, shiftedBy(shift)('w:numId'))
      .replace(/<w:abstractNumId w:val="(\d+)"/, lists('<w:abstractNumId w:val')),
  );
  const firstNumber = /<w:num\s/.exec(reference)?.index ?? reference.indexOf('</w:numbering>');
  const withLists =
    reference.slice(0, firstNumber) + abstracts.join('') + reference.slice(firstNumber);
  const end = /<w:numIdMacAtCleanup\b|<\/w:numbering>/.exec(withLists)?.index ?? withLists.length;
  return { xml: withLists.slice(0, end) + numbers.join('') + withLists.slice(end), shift };
}

/** Points paragraphs at the lists under their new numbers; 0 means no list. */
export function shiftNumbers(xml: string, shift: number): string {
  return xml.replaceAll(/<w:numId w:val="([1-9]\d*)"/g, shiftedBy(shift)('<w:numId w:val'));
}

function shiftedBy(by: number): (start: string) => (whole: string, number: string) => string {
  return (start) => (_whole, number) => `${start}="${Number(number) + by}"`;
}

function most(xml: string, pattern: RegExp): number {
  return Math.max(0, ...Array.from(xml.matchAll(pattern), ([, number]) => Number(number)));
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<w:${name}\\s[^>]*>[\\s\\S]*?</w:${name}>`, 'g')) ?? [];
}

/** The reference may not declare the prefixes of later versions of Word. */
function withoutForeign(xml: string): string {
  return xml.replaceAll(/ w1[0-9a-z]*:\w+="[^"]*"/g, '');
}
