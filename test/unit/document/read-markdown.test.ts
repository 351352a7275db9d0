import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src-shared/document/read-markdown.ts';

function withoutPositions(node: Nodes): object {
  const { position: _position, ...rest } = node;
  return 'children' in rest ? { ...rest, children: rest.children.map(withoutPositions) } : rest;
}

const parsed = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

describe('readMarkdown', () => {
  it('gives what the parser gives, also where it spares the parser', () => {
    const part = fc.constantFrom(
      ...['Pages', 'fire', ' ', ',', '.', ';', '(', ')', "'", '14:05', '%', '?', '=', '-', '!'],
      ...['www.', 'http', '://', 'x@y.example', '/', '#', '"', '*', '_', '&amp;', '<b>', '\n'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        expect(readMarkdown(text).map(withoutPositions)).toEqual(
          parsed(text).children.map(withoutPositions),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('resolves what is defined elsewhere and leaves the definitions out', () => {
    const nodes = readMarkdown(
      'See [the log][1] and[^n].\n\n```\nopen',
      '[1]: https://log.example\n\n[^n]: Note',
    );
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'code']);
    expect(JSON.stringify(nodes[0])).toContain('"linkReference"');
    expect(JSON.stringify(nodes[0])).toContain('"footnoteReference"');
  });

  it.each([
    ['quotes', '>'.repeat(4000)],
    ['lists', '- '.repeat(4000)],
    ['emphasis', '*a '.repeat(2000) + 'a* '.repeat(2000)],
    ['emphasis over lines', '*a\n'.repeat(1500) + 'a*\n'.repeat(1500)],
    ['brackets', '['.repeat(4000) + ']'.repeat(4000)],
    [
      'indented lists',
      Array.from({ length: 400 }, (_value, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
    ],
  ])('takes hostile nesting of %s', (_name, text) => {
    expect(readMarkdown(text).length).toBeGreaterThan(0);
  });
});
