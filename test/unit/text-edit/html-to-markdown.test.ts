import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../src-shared/text-edit/html-to-markdown.ts';

describe('rich text', () => {
  it.each<[string, string, string]>([
    ['emphasis', 'It <b>was</b> <em>not </em>the <s>db</s>.', 'It **was** *not* the ~~db~~.'],
    [
      'styles of a word processor',
      '<b style="font-weight:normal"><p><span style="font-weight:700">Impact</span> <span style="font-style:italic">none</span></p></b>',
      '**Impact** *none*',
    ],
    ['code', 'run <code>ls -l</code> and <code>a`b</code>', 'run `ls -l` and `` a`b ``'],
    ['code blocks', '<pre><code>a\n  b\n</code></pre>', '```\na\n  b\n```'],
    [
      'links, but only those that may be followed',
      '<a href="https://a.example/x">log</a> <a href="javascript:x()">bad</a> <a href="https://b.example">https://b.example</a>',
      '[log](https://a.example/x) bad https://b.example',
    ],
    ['headings, below that of the section', '<h1>One</h1><h2>Two</h2>', '### One\n\n### Two'],
    [
      'lists in lists, nested either way',
      '<ul><li>one<ol><li>a</li><li>b</li></ol></li><li><p>two</p></li><ul><li>c</li></ul></ul>',
      '- one\n  1. a\n  2. b\n- two\n  - c',
    ],
    [
      'lists to tick',
      '<ul><li><input type="checkbox" checked>done</li><li><input type="checkbox">open</li></ul>',
      '- [x] done\n- [ ] open',
    ],
    ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    [
      'tables',
      '<table><tr><th>a</th><th>b|c</th></tr><tr><td>1<br>2</td></tr></table>',
      '| a | b\\|c |\n| --- | --- |\n| 1 2 |  |',
    ],
    ['breaks of lines', 'one<br>two<div>three</div>', 'one\ntwo\n\nthree'],
    [
      'words that look like marks',
      '<p># 5 * 3 [x] a_b _c_</p><p>1. no list</p>',
      '\\# 5 \\* 3 \\[x\\] a_b \\_c\\_\n\n1\\. no list',
    ],
    [
      'no scripts, styles or tags',
      '<style>p{}</style><script>x()</script><p>a &lt;b&gt; c</p>',
      'a \\<b> c',
    ],
    [
      'pictures by their description',
      '<p><img src="https://t.example/x.png" alt="A graph"></p>',
      'A graph',
    ],
  ])('becomes Markdown: %s', (_what, html, expected) => {
    expect(htmlToMarkdown(html)).toBe(expected);
  });

  it('never throws, nor lets a tag through', () => {
    const piece = fc.constantFrom(
      ...[
        '<b>',
        '</b>',
        '<p>',
        '<li>',
        '<ul>',
        '</ul>',
        '<table>',
        '<td>',
        '<script>',
        'x',
        ' ',
        '&lt;',
        '<a href="javascript:a">',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(htmlToMarkdown(pieces.join(''))).not.toMatch(/(?<!\\)<[a-z/]|javascript:/);
      }),
    );
  });
});
