import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { printHtmlBody } from '../../../../src-shared/export/html/print-html-body.ts';
import { event, timeline, treeOf, treeOfText } from './sample-tree.ts';

const attacks = [
  '<script>alert(1)</script>',
  'text <script src="https://evil.example/x.js"></script> text',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.gif" srcset="https://evil.example/2x.gif 2x">',
  '![pixel](https://evil.example/pixel.gif) ![file](file:///etc/hosts)',
  '<svg onload=alert(1)><script>alert(2)</script><a xlink:href="javascript:alert(3)">x</a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="https://evil.example/x"></object>',
  '<embed src="javascript:alert(1)"><video src="https://evil.example/v.mp4" autoplay></video>',
  '<form action="https://evil.example"><input name=q autofocus onfocus=alert(1)><button>Go</button></form>',
  '<style>@import "https://evil.example/x.css";</style><link rel=stylesheet href=https://evil.example>',
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example">',
  '<div style="background:url(https://evil.example/x)" onclick="alert(1)" background="x">div</div>',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,<script>x</script>)',
  '<a href="java\nscript:alert(1)">a</a> <a href="&#106;avascript:alert(1)">b</a> [c](vbscript:x)',
  '[a](//evil.example/share) [b](\\\\evil.example\\share) [c](file:///etc/passwd)',
  '[a]: javascript:alert(1)\n\n[a] and ![a]',
  '</main></body></html><body onload=alert(1)><main>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template><textarea></textarea><script>x</script>',
  '<a id="body" name="head" href="#x" target="_blank" ping="https://evil.example">x</a>',
  '<td background="https://evil.example/x"><tr><plaintext>rest',
  ']]> <![CDATA[ <script>alert(1)</script> ]]> <?php echo 1 ?> <!DOCTYPE x>',
];

/** Everything in a page that would run, load, submit or style; nothing is expected. */
function dangersIn(html: string): readonly string[] {
  const dangers: string[] = [];
  const page: Nodes = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  visit(page, 'element', (node) => {
    if (forbidden.has(node.tagName)) dangers.push(`<${node.tagName}>`);
    dangers.push(...dangerousProperties(node));
  });
  return dangers;
}

const forbidden = new Set(
  (
    'script style iframe object embed applet form button textarea select svg math link meta base ' +
    'template video audio source track picture frame frameset noscript plaintext title'
  ).split(' '),
);

function dangerousProperties({ tagName, properties }: Element): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const text = String(value);
    const isSafe =
      (name === 'href' && /^(?:https?:|mailto:|#)/.test(text)) ||
      (name === 'src' && tagName === 'img' && text.startsWith('data:image/')) ||
      harmless.has(name);
    return isSafe ? [] : [`${tagName} ${name}=${text}`];
  });
}

const harmless = new Set(
  (
    'abbr align alt ariaLabel checked className colSpan dataFootnoteRef dir disabled headers height ' +
    'id lang name open reversed role rowSpan scope start title type vAlign value width'
  ).split(' '),
);

function printEverywhere(text: string): string {
  return printHtmlBody(
    treeOf(
      [
        { type: 'title', source: text, facts: [{ name: 'tags', label: text, value: text }] },
        { type: 'heading', depth: 2, source: text, id: 'heading' },
        { type: 'contents', entries: [{ source: text, id: text, depth: 1 }] },
        { type: 'passage', source: text },
        {
          type: 'metrics',
          metrics: [{ name: text, shortName: text, definition: text, value: text, basis: text }],
        },
        timeline([
          { type: 'day', text },
          { type: 'passage', source: text, look: 'day' },
          event(text, text, {
            actor: text,
            link: text,
            kindName: text,
            values: [{ label: text, source: text }],
          }),
          { type: 'passage', source: text },
          event(text, text, { headline: true }),
        ]),
      ],
      { definitions: text },
    ),
  );
}

describe('hostile text', () => {
  it.each(attacks)('is inert: %s', (attack) => {
    expect(dangersIn(printEverywhere(attack))).toEqual([]);
  });

  it('is inert in any mixture', () => {
    const part = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '`',
        '=',
        '&',
        '\n',
        '\n\n',
        '- ',
        '> ',
        '|',
        '<!--',
        '-->',
      ),
      fc.string({ maxLength: 8 }),
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (source) => {
        expect(dangersIn(printEverywhere(source))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps its words in sight', () => {
    expect(
      printHtmlBody(
        treeOfText('<form><input value="typed"><select><option>one<option>two</select></form>'),
      ),
    ).toEqual('<main class="report">\n<div>typedone two </div>\n</main>');
    expect(
      printHtmlBody(treeOfText('see <script>x</script> and <center>a</center><aside>b</aside>')),
    ).toEqual(
      '<main class="report">\n<p>see &lt;script>x&lt;/script> and </p>\n<div>a</div>\n<div>b</div>\n</main>',
    );
  });

  it('cannot close what stands around it', () => {
    const html = printHtmlBody(
      treeOf([
        timeline([event('09:00', '</td></tr></table></main><h1>out'), event('09:01', 'next')]),
      ]),
    );
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html.endsWith('</table>\n</main>')).toBe(true);
  });

  it('cannot turn its own letters around or hide characters', () => {
    const hidden = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0001\u001B\u009F';
    expect(
      printHtmlBody(treeOfText(`a${hidden}b &#x202E; ![x${hidden}](c) \uFFFE\uD83D!`)),
    ).toEqual(
      '<main class="report">\n<p>ab  <span class="image-link">[image: x]</span> \uFFFD\uFFFD!</p>\n</main>',
    );
  });

  it('keeps the marks that languages from right to left need', () => {
    expect(printHtmlBody(treeOfText('שלום\u200F (mail) \u061C'))).toContain(
      'שלום\u200F (mail) \u061C',
    );
  });

  it('is printed in good time however it is nested', () => {
    const nested = [
      '<div>'.repeat(5_000),
      '<b>'.repeat(200) + '<p>x'.repeat(200),
      '>'.repeat(5_000),
      '- '.repeat(2_000),
      '['.repeat(5_000),
      '*a _b '.repeat(500),
      '<a '.repeat(5_000),
      '<!--'.repeat(5_000),
      '&'.repeat(5_000),
    ];
    for (const text of nested) expect(printHtmlBody(treeOfText(text))).toContain('<main');
  });
});

describe('arbitrary Markdown', () => {
  it('is always printed', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...[
          '# ',
          '- [x] ',
          '1. ',
          '> ',
          '```\n',
          '| a | b |\n|-|-|\n',
          '[^1]',
          '[^1]: note',
          '[a]',
        ],
        ...['[a]: b', '![i](image:0)', '**', '_', '~~', '<br>', '<table>', '</td>', '&amp;', '\\'],
        ...['\n', '\n\n', '    ', '\t', 'www.a.example', 'a@b.example', '<details>', '---\n'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (source, definitions) => {
        const html = printHtmlBody(treeOf([{ type: 'passage', source }], { definitions }));
        expect(html.startsWith('<main class="report">') && html.endsWith('</main>')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
