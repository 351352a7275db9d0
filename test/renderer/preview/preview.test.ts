import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { followLinks } from '../../../src-renderer/preview/follow-links.ts';
import { createPagePatcher } from '../../../src-renderer/preview/patch-page.ts';
import { writeHtml } from '../../../src-shared/export/html/write-html.ts';

const element = (
  tagName: string,
  children: readonly (ElementContent | string)[] = [],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  ),
});

const emptyPage = () => document.implementation.createHTMLDocument();

function shown(...reports: readonly Element[]): Document {
  const page = emptyPage();
  const patch = createPagePatcher(page);
  for (const report of reports) patch(report);
  return page;
}

describe('createPagePatcher', () => {
  const row = (id: string, text: string) =>
    element('tr', [element('td', [id]), element('td', [text])], { dataOrigin: `event:${id}` });
  const table = (...rows: readonly Element[]) =>
    element('main', [
      element('h2', ['Timeline']),
      '\n',
      element('table', [element('tbody', rows)]),
    ]);

  it('keeps every element that did not change', () => {
    const page = emptyPage();
    const patch = createPagePatcher(page);
    patch(table(row('a', 'one'), row('b', 'two'), row('c', 'three')));
    const before = [...page.querySelectorAll('h2, table, tr')];
    patch(table(row('a', 'one'), row('b', 'changed'), row('c', 'three')));
    expect([...page.querySelectorAll('h2, table, tr')]).toEqual(before);
    patch(table(row('a', 'one'), row('x', 'new'), row('b', 'changed'), row('c', 'three')));
    const after = [...page.querySelectorAll('h2, table, tr')];
    expect(before.filter((each) => !after.includes(each))).toEqual([]);
    expect([...page.querySelectorAll('td:last-child')].map((cell) => cell.textContent)).toEqual([
      ...['one', 'new', 'changed', 'three'],
    ]);
  });

  it('comes from any report to any other as if the page were new', () => {
    const leaf = fc.constantFrom<ElementContent | string>('one', 'two', '', element('br'));
    const { tree } = fc.letrec<{ tree: Element }>((tie) => ({
      tree: fc
        .record({
          tagName: fc.constantFrom('div', 'section', 'span', 'ul'),
          children: fc.array(fc.oneof({ depthSize: 'small' }, leaf, tie('tree')), { maxLength: 5 }),
          id: fc.constantFrom('a', 'b'),
        })
        .map(({ tagName, children, id }) => element(tagName, children as ElementContent[], { id })),
    }));
    fc.assert(
      fc.property(fc.array(tree, { minLength: 2, maxLength: 4 }), (reports) => {
        const last = reports.at(-1)!;
        expect(shown(...reports).body.innerHTML).toBe(shown(last).body.innerHTML);
      }),
    );
  });

  it('puts in what the printer wrote', () => {
    const report = element('main', ['a & b', element('p', ['<i>'], { className: ['x', 'y'] })]);
    const parsed = emptyPage();
    parsed.body.innerHTML = writeHtml(report);
    expect(shown(report).body.innerHTML).toBe(parsed.body.innerHTML);
  });
});

it('hands out links and scrolls to headings of its own', () => {
  const page = emptyPage();
  page.body.innerHTML =
    '<h2 id="impact">Impact</h2><a href="https://example.com/a"><b>there</b></a><a href="#impact">here</a>';
  const opened: string[] = [];
  const scrolled: string[] = [];
  page.getElementById('impact')!.scrollIntoView = () => scrolled.push('impact');
  followLinks(page, (url) => opened.push(url));
  for (const words of ['b', 'a[href="#impact"]', 'h2']) {
    page.querySelector<HTMLElement>(words)?.click();
  }
  expect({ opened, scrolled }).toEqual({ opened: ['https://example.com/a'], scrolled: ['impact'] });
});
