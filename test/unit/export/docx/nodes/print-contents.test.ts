import { describe, expect, it } from 'vitest';
import { describeDocx, readParts } from '../describe-docx.ts';
import { printTree } from '../print-tree.ts';

describe('the contents', () => {
  it('are a field filled in with the headings, each leading to its own', async () => {
    const { bytes } = await printTree([
      {
        type: 'contents',
        entries: [
          { source: 'What *happened*', id: 'what-happened', depth: 1 },
          { source: 'First hour', id: 'first-hour', depth: 2 },
          { source: 'Gone', id: 'gone', depth: 1 },
        ],
      },
      { type: 'heading', depth: 2, source: 'What *happened*', id: 'what-happened' },
      { type: 'heading', depth: 3, source: 'First hour', id: 'first-hour' },
    ]);
    expect(describeDocx(bytes)).toEqual([
      'TOC1: {TOC \\o "1-2" \\n \\h \\z \\u}[What happened](#what-happened)',
      'TOC2: [First hour](#first-hour)',
      'TOC1: Gone',
      'Heading1: {#what-happened}What _happened_',
      'Heading2: {#first-hour}First hour',
    ]);
  });

  it('do not ask to be updated when the document is opened', async () => {
    const { bytes } = await printTree([
      { type: 'contents', entries: [{ source: 'A', id: 'a', depth: 1 }] },
    ]);
    const parts = readParts(bytes);
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    expect(parts['word/settings.xml']).not.toContain('w:updateFields');
    expect(parts['word/document.xml']).toContain(
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
    );
  });

  it('are nothing without headings', async () => {
    expect(describeDocx((await printTree([{ type: 'contents', entries: [] }])).bytes)).toEqual([]);
  });
});
