import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { block, element } from '../../../../src-shared/export/html/element.ts';
import { fitTable } from '../../../../src-shared/export/html/fit-table.ts';

const row = (...texts: readonly string[]): Element =>
  element(
    'tr',
    {},
    texts.map((text) => element('td', {}, [text])),
  );

const fitted = (...rows: readonly Element[]): string =>
  toHtml(fitTable(element('table', {}, [element('tbody', {}, rows)])));

const columns = (count: number, text: string): Element =>
  row(...Array.from({ length: count }, () => text));

describe('fitTable', () => {
  it('keeps short cells on one line and lets long words break', () => {
    expect(
      fitted(row('61 %', 'some words of a sentence', 'see https://example.org/a?b=1')),
    ).toEqual(
      '<table><tbody><tr><td class="short">61 %</td><td>some words of a sentence</td><td class="long">see <span class="long-word">https://<wbr>example.<wbr>org/<wbr>a?<wbr>b=<wbr>1</span></td></tr></tbody></table>',
    );
  });

  it('leaves an empty cell and code alone', () => {
    const code = element('td', {}, [element('pre', {}, ['a-very-long-word-in-a-block-of-code'])]);
    expect(fitted(element('tr', {}, [element('td', {}), code]))).toEqual(
      '<table><tbody><tr><td></td><td><pre>a-very-long-word-in-a-block-of-code</pre></td></tr></tbody></table>',
    );
  });

  it('sets tables of many columns smaller, and expects less of a line', () => {
    expect([5, 6, 8, 9, 40].map((count) => fitted(columns(count, 'Acknowledged')))).toEqual([
      expect.stringMatching(/^<table><tbody>.*<td class="short">Acknowledged<\/td>/),
      expect.stringMatching(/^<table class="dense">.*<td class="short">Acknowledged<\/td>/),
      expect.stringMatching(/^<table class="dense">.*<td class="short">Acknowledged<\/td>/),
      expect.stringMatching(/^<table class="crowded">.*<td class="long"><span class="long-word">/),
      expect.stringMatching(/^<table class="crowded">.*<td class="long"><span class="long-word">/),
    ]);
  });

  it('counts cells by the columns they span', () => {
    const wide = element('tr', {}, [element('td', { colSpan: 7 }, ['x'])]);
    expect(fitted(row('a'), wide)).toContain('<table class="dense">');
  });

  it('keeps the classes a cell had', () => {
    const head = block('tr', {}, [element('th', { className: ['time'] }, ['09:00'])]);
    expect(fitted(head)).toContain('<th class="time short">09:00</th>');
  });
});
