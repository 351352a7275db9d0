import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../src-shared/export/docx/markdown/read-html.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });

describe('reading a block of HTML', () => {
  it('makes paragraphs of block elements and of the text between them', () => {
    expect(
      readHtml('<div>One<br>line</div> between <p align="center">Two &amp; <b>bold</b></p>'),
    ).toEqual([
      paragraph(text('One'), { type: 'break' }, text('line')),
      paragraph(text(' between ')),
      paragraph(text('Two & '), { type: 'strong', children: [text('bold')] }),
    ]);
  });

  it('prints what details hide and their summary above it', () => {
    expect(readHtml('<details open><summary>Full log</summary>lines</details>')).toEqual([
      paragraph({ type: 'strong', children: [text('Full log')] }),
      paragraph(text('lines')),
    ]);
  });

  it('reads lists, code, headings, quotations and rules', () => {
    expect(
      readHtml(
        '<h3>H</h3><ol start="4"><li>a<ul><li>b</li></ul></li></ol><pre>\n x <i>y</i>\n</pre><blockquote>q</blockquote><hr>',
      ),
    ).toEqual([
      { type: 'heading', depth: 3, children: [text('H')] },
      {
        type: 'list',
        ordered: true,
        start: 4,
        children: [
          {
            type: 'listItem',
            children: [
              paragraph(text('a')),
              {
                type: 'list',
                ordered: false,
                start: 1,
                children: [{ type: 'listItem', children: [paragraph(text('b'))] }],
              },
            ],
          },
        ],
      },
      { type: 'code', value: ' x y' },
      { type: 'blockquote', children: [paragraph(text('q'))] },
      { type: 'thematicBreak' },
    ]);
  });

  it('reads a table with its caption, and lines within its cells', () => {
    const cell = (...children: readonly object[]) => ({ type: 'tableCell', children });
    expect(
      readHtml(
        '<table><caption>Hosts</caption><tr><th>Host</th></tr><tr><td><p>a</p><p>b</p></td></tr></table>',
      ),
    ).toEqual([
      paragraph(text('Hosts')),
      {
        type: 'table',
        children: [
          { type: 'tableRow', children: [cell(text('Host'))] },
          { type: 'tableRow', children: [cell(text('a'), { type: 'break' }, text('b'))] },
        ],
      },
    ]);
  });

  it('keeps addresses of links and pictures for the printers to judge', () => {
    expect(readHtml('<p><a href="javascript:x()">go</a><img src="x.png" alt="graph"></p>')).toEqual(
      [
        paragraph(
          { type: 'link', url: 'javascript:x()', children: [text('go')] },
          { type: 'image', url: 'x.png', alt: 'graph' },
        ),
      ],
    );
  });

  it('keeps what only looks like a tag', () => {
    expect(readHtml('<p>ssh <user>@<HOST-1></p>')).toEqual([
      paragraph(text('ssh <user>@<HOST-1>')),
    ]);
  });

  it.each([
    '<!-- a comment -->',
    '<script>run()</script>',
    '<style>p {}</style>',
    '</details>',
    '<table>',
    '<br><br>',
  ])('gives nothing for %s', (html) => {
    expect(readHtml(html)).toEqual([]);
  });

  it('gives the bare text of elements nested too deep to follow', () => {
    expect(readHtml(`${'<div>'.repeat(5000)}core`)).toEqual([paragraph(text(' core'))]);
  });
});
