import { describe, expect, it } from 'vitest';
import { createTagReader } from '../../../../src-shared/export/html/create-tag-reader.ts';

const read = (html: string): string => createTagReader()(html);

describe('createTagReader', () => {
  it('reads the elements of HTML, whatever the case of their letters', () => {
    const html = '<DETAILS open><summary>a</summary><br/></details><!-- <pod> -->';
    expect(read(html)).toEqual(html);
  });

  it('makes text of tags that no standard knows', () => {
    expect(read('<Pod-Name> </user> <my:tag a="1">')).toEqual(
      '&lt;Pod-Name> &lt;/user> &lt;my:tag a="1">',
    );
  });

  it('makes text of the tags that GFM disallows', () => {
    expect(read('<script>x</script><IFRAME src="y">')).toEqual(
      '&lt;script>x&lt;/script>&lt;IFRAME src="y">',
    );
  });

  it('reads what is inside a drawing, and nothing unknown after it', () => {
    expect(read('<svg><path d="M0 0"/><text>t</text></svg><path>')).toEqual(
      '<svg><path d="M0 0"/><text>t</text></svg>&lt;path>',
    );
  });

  it('makes text of tags that are nested deeper than anybody writes', () => {
    const html = `${'<div>'.repeat(42)}deep${'</div>'.repeat(42)}`;
    expect(read(html)).toEqual(
      `${'<div>'.repeat(40)}&lt;div>&lt;div>deep&lt;/div>&lt;/div>${'</div>'.repeat(40)}`,
    );
  });

  it('reads as many items without an end tag as there are', () => {
    const html = '<li>'.repeat(1000);
    expect(read(html)).toEqual(html);
  });

  it('allows few marks that stay open, for each begins again in every paragraph', () => {
    expect(read('<b>'.repeat(10))).toEqual(`${'<b>'.repeat(8)}&lt;b>&lt;b>`);
  });

  it('follows the nesting from one stretch of HTML to the next', () => {
    const readNext = createTagReader();
    for (let depth = 0; depth < 40; depth += 1) expect(readNext('<div>')).toEqual('<div>');
    expect([readNext('<div>'), readNext('</div>'), readNext('</div>'), readNext('<div>')]).toEqual([
      '&lt;div>',
      '&lt;/div>',
      '</div>',
      '<div>',
    ]);
  });
});
