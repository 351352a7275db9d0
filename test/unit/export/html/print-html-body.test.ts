import { describe, expect, it } from 'vitest';
import type { DocumentNode, DocumentTree } from '../../../../src-shared/document/document-tree.ts';
import { printHtmlBody } from '../../../../src-shared/export/html/print-html-body.ts';
import { treeOf, treeOfText } from './sample-tree.ts';

const print = (nodes: readonly DocumentNode[], more: Partial<DocumentTree> = {}): string =>
  within(printHtmlBody(treeOf(nodes, more)));

const printText = (source: string, more: Partial<DocumentTree> = {}): string =>
  within(printHtmlBody(treeOfText(source, more)));

function within(html: string): string {
  return html.slice('<main class="report">\n'.length, -'\n</main>'.length);
}

const sha = 'c0ffee'.padEnd(64, '0');

describe('printHtmlBody', () => {
  it('prints metrics with their definition and times, or why there is no value', () => {
    const html = print([
      {
        type: 'metrics',
        metrics: [
          {
            name: 'Time to detect',
            shortName: 'Detect',
            definition: 'impact started to detected',
            value: '4 min',
            basis: '09:00 to 09:04 UTC',
          },
          {
            name: 'Time to resolve',
            shortName: 'Resolve',
            definition: 'detected to resolved',
            basis: 'no event marked resolved',
          },
        ],
      },
    ]);
    expect(html).toEqual(`<dl class="metrics">
<div>
<dt>Time to detect</dt>
<dd class="value">4 min</dd>
<dd>impact started to detected</dd>
<dd>09:00 to 09:04 UTC</dd>
</div>
<div>
<dt>Time to resolve</dt>
<dd class="no-value">–</dd>
<dd>detected to resolved</dd>
<dd>cannot compute: no event marked resolved</dd>
</div>
</dl>`);
  });

  it('prints contents as nested lists of links without links and marks in them', () => {
    const html = print(
      [
        {
          type: 'contents',
          entries: [
            { source: 'Impact', id: 'impact', depth: 2 },
            { source: 'On [mail](https://mail.example.org)[^1]', id: 'on-mail', depth: 4 },
            { source: 'Ursache `x`', id: 'ursache-x', depth: 2 },
          ],
        },
      ],
      { definitions: '[^1]: A note.' },
    );
    expect(html).toEqual(`<nav class="contents" aria-label="Contents">
<ul>
<li><a>Impact</a><ul>
<li><a>On mail</a></li>
</ul></li>
<li><a>Ursache <code>x</code></a></li>
</ul>
</nav>`);
  });

  it('links contents and text to headings, whatever the case of the letters', () => {
    const html = print([
      { type: 'contents', entries: [{ source: 'Größe', id: 'größe', depth: 1 }] },
      { type: 'heading', depth: 3, source: '1. Größe', id: 'größe' },
      {
        type: 'passage',
        source: '[up](#Gr%C3%B6%C3%9Fe) [own](#here) <a id="here"></a> [gone](#no)',
      },
    ]);
    expect(html).toEqual(`<nav class="contents" aria-label="Contents">
<ul>
<li><a href="#gr%C3%B6%C3%9Fe">Größe</a></li>
</ul>
</nav>
<h3 id="größe">1. Größe</h3>
<p><a href="#gr%C3%B6%C3%9Fe">up</a> <a href="#user-content-here">own</a> <a id="user-content-here"></a> <a>gone</a></p>`);
  });

  it('keeps links to the web and mail, and makes text of any other', () => {
    expect(
      printText('[a](https://a.example) [b](mailto:b@b.example) [c](notes/c.md) [d](javascript:x)'),
    ).toEqual(
      '<p><a href="https://a.example">a</a> <a href="mailto:b@b.example">b</a> <a title="notes/c.md">c</a> <a>d</a></p>',
    );
  });

  it('resolves references to definitions that stand elsewhere', () => {
    expect(
      printText('[the book][b] and [none][n]', { definitions: '[b]: https://b.example "B"' }),
    ).toEqual('<p><a href="https://b.example" title="B">the book</a> and [none][n]</p>');
  });

  it('prints footnotes once, at the end, numbered by their first mark in the document', () => {
    const html = print(
      [
        { type: 'passage', source: 'One[^b] and two[^a].' },
        { type: 'passage', source: 'Again[^b].' },
      ],
      { definitions: '[^a]: Note A.\n\n[^b]: Note B.\n\n[^c]: Nobody refers to it.' },
    );
    expect(html).toEqual(
      `<p>One<sup><a href="#user-content-footnote-1" id="user-content-footnote-mark-1" data-footnote-ref>1</a></sup> and two<sup><a href="#user-content-footnote-2" id="user-content-footnote-mark-2" data-footnote-ref>2</a></sup>.</p>
<p>Again<sup><a href="#user-content-footnote-1" id="user-content-footnote-mark-1-2" data-footnote-ref>1</a></sup>.</p>
<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
<ol>
<li id="user-content-footnote-1"><p>Note B. <a class="footnote-back" href="#user-content-footnote-mark-1" aria-label="Back to reference 1">↩\uFE0E</a> <a class="footnote-back" href="#user-content-footnote-mark-1-2" aria-label="Back to reference 1-2">↩\uFE0E</a></p></li>
<li id="user-content-footnote-2"><p>Note A. <a class="footnote-back" href="#user-content-footnote-mark-2" aria-label="Back to reference 2">↩\uFE0E</a></p></li>
</ol>
</section>`,
    );
  });

  it('finds a footnote that is defined inside a quote', () => {
    expect(printText('> A mark[^q].\n>\n> [^q]: In a quote.')).toContain(
      '<li id="user-content-footnote-1"><p>In a quote. <a',
    );
  });

  it('keeps every word of a heading with blocks of HTML in it', () => {
    const source = 'before <div>inside</div> after';
    expect(print([{ type: 'heading', depth: 2, source, id: 'x' }])).toEqual(
      '<h2 id="x">before <div>inside</div> after</h2>',
    );
  });

  it('prints check boxes that say their state', () => {
    expect(printText('- [x] one\n- [ ] two')).toEqual(`<ul class="contains-task-list">
<li class="task-list-item"><input type="checkbox" checked disabled aria-label="done"> one</li>
<li class="task-list-item"><input type="checkbox" disabled aria-label="not done"> two</li>
</ul>`);
  });

  it('prints images of the report as data and never loads any other', () => {
    const images = { [sha]: { mediaType: 'image/png', data: 'iVBORw0K' } };
    expect(
      printText(
        [
          `![graph](image:${sha})`,
          `![gone](image:${'1'.repeat(64)})`,
          '![remote](https://x.example/p.png "big")',
          '![](local/p.png)',
          '[![badge](https://x.example/b.svg)](https://ci.example)',
          `<img alt="html" src="image:${sha}" width="20" onload="x()">`,
          '![inline](data:image/gif;base64,R0lGOD)',
          '![page](data:text/html,x)',
        ].join('\n'),
        { images },
      ),
    ).toEqual(`<p><img src="data:image/png;base64,iVBORw0K" alt="graph">
<span class="image-link">[image: gone]</span>
<a class="image-link" href="https://x.example/p.png">[image: remote, big]</a>
<span class="image-link">[image: local/p.png]</span>
<a href="https://ci.example"><span class="image-link">[image: badge]</span></a>
<img src="data:image/png;base64,iVBORw0K" alt="html" width="20">
<img src="data:image/gif;base64,R0lGOD" alt="inline">
<span class="image-link">[image: page]</span></p>`);
  });

  it("keeps an author's harmless HTML", () => {
    expect(
      printText(
        '<details>\n<summary>More</summary>\n\n- <kbd>Ctrl</kbd><br>H<sub>2</sub>O\n\n</details>',
      ),
    ).toEqual(`<details>
<summary>More</summary>
<ul>
<li><kbd>Ctrl</kbd><br>H<sub>2</sub>O</li>
</ul>
</details>`);
  });

  it('prints tags that no standard knows as text', () => {
    expect(printText('run `a <b>` on <Pod-Name> now')).toEqual(
      '<p>run <code>a &lt;b></code> on &lt;Pod-Name> now</p>',
    );
  });

  it('marks passages that are to look apart', () => {
    expect(print([{ type: 'passage', source: '**Impact**: none', look: 'field' }])).toEqual(
      '<div class="field">\n<p><strong>Impact</strong>: none</p>\n</div>',
    );
  });

  it('prints nothing for empty contents, metrics and timelines', () => {
    expect(
      print([
        { type: 'contents', entries: [] },
        { type: 'metrics', metrics: [] },
        { type: 'timeline', form: 'table', depth: 2, children: [] },
        { type: 'passage', source: '' },
      ]),
    ).toEqual('');
  });
});
