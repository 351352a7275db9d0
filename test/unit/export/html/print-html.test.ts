import { describe, expect, it } from 'vitest';
import { printHtml } from '../../../../src-shared/export/html/print-html.ts';
import { event, timeline, treeOf } from './sample-tree.ts';

describe('printHtml', () => {
  it('prints one file with its properties, its policy and its style', () => {
    const tree = treeOf(
      [
        {
          type: 'title',
          source: 'Queue *stalled*',
          facts: [{ name: 'posted', label: 'Posted', value: '2 May 2025' }],
        },
        { type: 'heading', depth: 2, source: 'Timeline', id: 'timeline' },
        timeline([event('09:00', 'The queue stops.', { kind: 'detected', kindName: 'Detected' })]),
      ],
      {
        properties: {
          authors: ['Ida Berg', 'Tom Lund'],
          subject: 'SEV2 · mail',
          keywords: ['mail', 'queue'],
        },
      },
    );
    expect(printHtml(tree, { paper: 'a4', stylesheet: 'p { margin: 0; }\n' })).toEqual(
      `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Queue stalled</title>
<meta name="description" content="SEV2 · mail">
<meta name="author" content="Ida Berg, Tom Lund">
<meta name="keywords" content="mail, queue">
<meta name="generator" content="Postlude">
<style>
p { margin: 0; }
@page { size: A4; @bottom-left { content: "Queue stalled"; } }
</style>
</head>
<body>
<main class="report">
<header class="title-block">
<h1>Queue <em>stalled</em></h1>
<dl class="facts">
<div class="fact-posted"><dt>Posted</dt> <dd>2 May 2025</dd></div>
</dl>
</header>
<h2 id="timeline">Timeline</h2>
<table class="timeline" aria-label="Timeline">
<thead>
<tr><th scope="col">Time</th><th scope="col">Kind</th><th scope="col">Event</th></tr>
</thead>
<tbody>
<tr>
<th scope="row" class="time">09:00</th>
<td><span class="kind kind-detected">Detected</span></td>
<td class="event">The queue stops.</td>
</tr>
</tbody>
</table>
</main>
</body>
</html>
`,
    );
  });

  it('runs from right to left where the language does', () => {
    const html = printHtml(treeOf([], { language: 'ar-EG' }), { paper: 'a4', stylesheet: '' });
    expect(html).toContain('<html lang="ar-EG" dir="rtl">');
  });

  it('has a title where the report has none', () => {
    const html = printHtml(treeOf([], { title: ' ' }), { paper: 'a4', stylesheet: '' });
    expect(html).toContain('<title>Untitled report</title>');
  });

  it('keeps a hostile title within its element and its string of the style', () => {
    const title = '</title><script>alert(1)</script>"; } body { color: red } </style>';
    const html = printHtml(treeOf([], { title }), { paper: 'letter', stylesheet: '' });
    expect(html).toContain('<title>&lt;/title>&lt;script>alert(1)&lt;/script>');
    expect(html).toContain(
      String.raw`@page { size: letter; @bottom-left { content: "\3c \2f title\3e \3c script\3e alert\28 1\29 \3c \2f script\3e \22 \3b  \7d  body \7b  color\3a  red \7d  \3c \2f style\3e "; } }`,
    );
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});
