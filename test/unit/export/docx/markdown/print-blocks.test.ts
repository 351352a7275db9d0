import { describe, expect, it } from 'vitest';
import { describeDocx, describeNotes, readParts } from '../describe-docx.ts';
import { printSource } from '../print-tree.ts';

const described = async (source: string) => describeDocx((await printSource(source)).bytes);
const bodyOf = async (source: string) => {
  const xml = readParts((await printSource(source)).bytes)['word/document.xml'] ?? '';
  return xml.replace(/^.*<w:body>/s, '').replace(/<w:sectPr>.*$/s, '');
};

describe('a paragraph', () => {
  it('carries its marks, breaks and code', async () => {
    expect(
      await described(
        'One **two _three_** ~~four~~ `five  six`\nseven  \neight <kbd>Ctrl</kbd>+2<sup>3</sup>',
      ),
    ).toEqual(['Normal: One **two **_**three**_ ~~four~~ `five  six` seven↵eight `Ctrl`+2^3^']);
  });

  it('is written as plain runs', async () => {
    expect(await bodyOf('A **b** < `c`')).toBe(
      '<w:p>' +
        '<w:r><w:t xml:space="preserve">A </w:t></w:r>' +
        '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">b</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve"> &lt; </w:t></w:r>' +
        '<w:r><w:rPr><w:rStyle w:val="CodeChar"/>' +
        '<w:rFonts w:ascii="Consolas" w:cs="Consolas" w:hAnsi="Consolas"/></w:rPr>' +
        '<w:t xml:space="preserve">c</w:t></w:r>' +
        '</w:p>',
    );
  });

  it('reads tags within it: lines, words to fill in, nothing else', async () => {
    expect(
      await described(
        'a<br>b <ul><li>c</li><li>d</li></ul> <blink>e</blink> <!-- no --><font color="red">f</font>',
      ),
    ).toEqual(['Normal: a↵b ↵• c↵• d↵ <blink>e</blink> f']);
  });
});

describe('a list', () => {
  it('is numbered by Word, from its own start, each list for itself', async () => {
    expect(
      await described('3. a\n4. b\n\n   more\n\ntext\n\n1. c\n   1. d\n   2. e\n\n2. f'),
    ).toEqual([
      'ListNumber 1.0: a',
      'ListNumber 1.0: b',
      'ListContinue: more',
      'Normal: text',
      'ListNumber 2.0: c',
      'ListNumber 3.1: d',
      'ListNumber 3.1: e',
      'ListNumber 2.0: f',
    ]);
  });

  it('starts where its first number says', async () => {
    const numbering = readParts((await printSource('7. a')).bytes)['word/numbering.xml'] ?? '';
    expect(numbering).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>');
  });

  it('writes numbers out that Word cannot count', async () => {
    expect(await described('20240514. a\n20240515. b')).toEqual([
      'ListNumber: 20240514.→a',
      'ListNumber: 20240515.→b',
    ]);
  });

  it('ticks boxes in place of bullets and beside numbers', async () => {
    expect(await described('- [x] a\n- [ ] b\n- c\n\n1. [ ] d')).toEqual([
      'ListBullet: ☑→a',
      'ListBullet: ☐→b',
      'ListBullet 1.0: c',
      'ListNumber 2.0: ☐ d',
    ]);
  });

  it('takes every block, and a bullet of its own where an item does not begin with text', async () => {
    expect(await described('- ```\n  x\n  ```\n- > q\n-\n- a\n\n  | t |\n  |---|')).toEqual([
      'ListBullet 1.0: ',
      'Code: x',
      'ListBullet 1.0: ',
      'Quote: q',
      'ListBullet 1.0: ',
      'ListBullet 1.0: a',
      { table: 'PostludeTable', widths: [8938], rows: [['Normal: t']] },
      'TableEnd: ',
    ]);
  });

  it('stays on the last of Word’s nine levels and on the page, however deep it is', async () => {
    const source = Array.from({ length: 14 }, (_none, depth) => `${'  '.repeat(depth)}- d${depth}`);
    const lines = await described(source.join('\n'));
    expect(lines.slice(7)).toEqual([
      'ListBullet 1.7: d7',
      'ListBullet 1.8: d8',
      'ListBullet 1.8: d9',
      'ListBullet 1.8: d10',
      'ListBullet 1.8: d11',
      'ListBullet 1.8: d12',
      'ListBullet 1.8: d13',
    ]);
    const body = await bodyOf(source.join('\n'));
    const indents = [...body.matchAll(/w:left="(\d+)"/g)].map(([, left]) => Number(left));
    expect(Math.max(...indents)).toBe(4649);
  });
});

describe('a block of code', () => {
  it('keeps its lines, its spaces and what looks like a mark', async () => {
    expect(await described('```sh\nif true; then\n\t echo  "**x**"\n\na\tb\nfi\n```')).toEqual([
      'Code: if true; then↵     echo  "**x**"↵↵a   b↵fi',
    ]);
  });
});

describe('a quotation', () => {
  it('holds blocks of every kind', async () => {
    expect(await described('> a\n>\n> - b\n>\n> > c\n\n---\n\n> # d')).toEqual([
      'Quote: a',
      'ListBullet 1.0: b',
      'Quote: c',
      'Rule: ',
      'Heading1: d',
    ]);
  });
});

describe('a table', () => {
  it('repeats its header, keeps rows whole and aligns its columns', async () => {
    const body = await bodyOf('| Host | Errors |\n|---|--:|\n| db-1 | 503 |');
    expect([...body.matchAll(/<w:trPr>.*?<\/w:trPr>/g)].map(([row]) => row)).toEqual([
      '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
      '<w:trPr><w:cantSplit/></w:trPr>',
    ]);
    expect(body.match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('fills the width of the page, in small type where it has many columns', async () => {
    const row = (cell: string) => `| ${Array.from({ length: 6 }, () => cell).join(' | ')} |`;
    const [table] = await described([row('a'), row('---'), row('b `c`')].join('\n'));
    expect(table).toMatchObject({ table: 'PostludeTableSmall' });
    const widths = typeof table === 'object' ? table.widths : [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9298);
  });

  it('completes short rows', async () => {
    expect(await described('| a | b |\n|---|---|\n| 1 |')).toEqual([
      {
        table: 'PostludeTable',
        widths: [4649, 4649],
        rows: [
          ['Normal: a', 'Normal: b'],
          ['Normal: 1', 'Normal: '],
        ],
      },
      'TableEnd: ',
    ]);
  });

  it('goes without a header that says nothing', async () => {
    expect(await described('| | |\n|---|---|\n| Owner | Ines |\n\n| |\n|---|\n')).toEqual([
      {
        table: 'PostludeTable',
        widths: [4981, 4317],
        rows: [['Normal: Owner', 'Normal: Ines']],
      },
      'TableEnd: ',
    ]);
    expect(await bodyOf('| |\n|---|\n| a |')).not.toContain('w:tblHeader');
    expect(await bodyOf('| ![](./logo.png) |\n|---|')).toContain('w:tblHeader');
  });

  it('lets a row split that would not fit on half a page', async () => {
    const long = 'word '.repeat(800);
    const body = await bodyOf(`| a | b |\n|---|---|\n| ${long} | 2 |\n| 3 | 4 |`);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it('is lines of text where Word knows no so wide a table', async () => {
    const row = (cell: string) => `|${`${cell}|`.repeat(64)}`;
    const lines = await described([row('a'), row('-'), row('b')].join('\n'));
    expect(lines).toEqual([
      `Normal: ${Array.from({ length: 64 }, () => 'a').join(' | ')}`,
      `Normal: ${Array.from({ length: 64 }, () => 'b').join(' | ')}`,
    ]);
  });
});

describe('a footnote', () => {
  const source =
    'One[^a] two[^b] again[^a].\n\n[^a]: First *note*,\n\n    - a list\n\n    | t |\n    |---|\n\n[^b]: Second[^a].';

  it('is Word’s own, and referred to again by a field', async () => {
    const { bytes } = await printSource(source);
    expect(describeDocx(bytes)).toEqual([
      'Normal: One{#_Footnote1}[^1] two{#_Footnote2}[^2] again{NOTEREF _Footnote1 \\f \\h}1.',
    ]);
    expect(describeNotes(bytes)).toEqual([
      ['FootnoteText:  First _note_,', 'FootnoteText 1.0: a list', 'FootnoteText: t'],
      ['FootnoteText:  Second[^a].'],
    ]);
  });

  it('may be defined elsewhere in the report', async () => {
    const { bytes } = await printSource('See[^n].', {
      definitions: '[^n]: Said [there](https://a.example/).',
    });
    expect(describeNotes(bytes)).toEqual([['FootnoteText:  Said [there](https://a.example/).']]);
  });
});
