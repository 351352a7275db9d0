import { describe, expect, it } from 'vitest';
import type { HeadingNode } from '../../../../../src-shared/document/document-tree.ts';
import { describeDocx } from '../describe-docx.ts';
import { printTree } from '../print-tree.ts';

const sha = 'c'.repeat(64);

const heading = (source: string, id: string): HeadingNode => ({
  type: 'heading',
  depth: 2,
  source,
  id,
});

describe('a link', () => {
  const linesOf = async (source: string, ...headings: readonly HeadingNode[]) => {
    const tree = await printTree([{ type: 'passage', source }, ...headings], {
      definitions: '[runbook]: https://a.example/r "Title"',
    });
    return describeDocx(tree.bytes);
  };

  it('leads out of the document where that is safe', async () => {
    expect(
      await linesOf('[a](https://a.example/x#y) <b@c.example> www.d.example [runbook]'),
    ).toEqual([
      'Normal: [a](https://a.example/x#y) [b@c.example](mailto:b@c.example) [www.d.example](http://www.d.example/) [runbook](https://a.example/r)',
    ]);
  });

  it('is text with the address behind it where it is not', async () => {
    expect(
      await linesOf('[a](javascript:x) [b **c**](./d.md) [file:///e](file:///e) [](./f)'),
    ).toEqual(['Normal: a (javascript:x) b **c** (./d.md) file:///e (./f)']);
  });

  it('leads to a heading of the document, else it is plain text', async () => {
    expect(
      await linesOf(
        '[a](#root-cause) [b](#Root-Cause) [c](#none) [d](#ursache-%C3%BC)',
        heading('Root cause', 'root-cause'),
        heading('Ursache ü', 'ursache-ü'),
      ),
    ).toEqual([
      'Normal: [a](#root-cause) [b](#root-cause) c [d](#ursache-ü)',
      'Heading1: {#root-cause}Root cause',
      'Heading1: {#ursache-ü}Ursache ü',
    ]);
  });

  it('leads to headings whose ids are no names for Word', async () => {
    const long = '𝖺𝖻𝖼𝖽𝖾-𝖿𝗀𝗁𝗂𝗃-𝗄𝗅𝗆𝗇𝗈-𝗉𝗊𝗋𝗌𝗍';
    expect(
      await linesOf(
        `[a](#${long}) [b](#1-first) [c](#Twice)`,
        heading('A', long),
        heading('B', '1-first'),
        heading('C', 'twice'),
        heading('D', 'TWICE'),
        heading('E', 'twice'),
      ),
    ).toEqual([
      'Normal: [a](#heading-1) [b](#heading-2) [c](#twice)',
      'Heading1: {#heading-1}A',
      'Heading1: {#heading-2}B',
      'Heading1: {#twice}C',
      'Heading1: {#heading-4}D',
      'Heading1: E',
    ]);
  });

  it('stops for the mark of a footnote, and one to a heading for a picture', async () => {
    const source = `[a[^n] b[^n]](https://a.example/) [c ![d](image:${sha}) e](#h) [![f](image:${sha})](#h)`;
    const { bytes } = await printTree(
      [{ type: 'passage', source: `${source}\n\n[^n]: note` }, heading('H', 'h')],
      { images: { [sha]: { mediaType: 'image/gif', data: 'R0lGODlhBwAJAAAAADs=' } } },
    );
    expect(describeDocx(bytes)).toEqual([
      'Normal: [a](https://a.example/){#_Footnote1}[^1][ b{NOTEREF _Footnote1 \\f \\h}1](https://a.example/) [c ](#h)![d](7×9)[ e](#h) ![f](7×9)',
      'Heading1: {#h}H',
    ]);
  });

  it('shows its address where it has no text, and stays one where it stands in another', async () => {
    expect(
      await linesOf(
        '[](https://a.example/) [![graph](https://b.example/g.png)](https://a.example/)',
      ),
    ).toEqual([
      'Normal: [https://a.example/](https://a.example/) [[image: graph]](https://a.example/)',
    ]);
  });
});
