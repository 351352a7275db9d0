import { describe, expect, it } from 'vitest';
import { describeDocx } from '../describe-docx.ts';
import { printTree } from '../print-tree.ts';

describe('the title block', () => {
  it('gives the facts below the title: the leading ones on one line, the others on their own', async () => {
    const { bytes } = await printTree([
      {
        type: 'title',
        source: '2024. Queue of `mail-out` stalled',
        facts: [
          { name: 'posted', label: 'Posted', value: '15 May 2024' },
          { name: 'authors', label: 'By', value: 'Ines Roth (Mail)' },
          { name: 'severity', label: 'Severity', value: 'SEV2' },
          { name: 'services', label: 'Services', value: 'mail-out, *relay*' },
          { name: 'tags', label: 'Tags', value: 'queue' },
        ],
      },
    ]);
    expect(describeDocx(bytes)).toEqual([
      'Title: 2024. Queue of `mail-out` stalled',
      'Subtitle: %Posted %15 May 2024%  ·  %%By %Ines Roth (Mail)%  ·  %%Severity %SEV2',
      'Subtitle: %Services %mail-out, *relay*',
      'Subtitle: %Tags %queue',
    ]);
  });

  it('may be the title alone', async () => {
    const { bytes } = await printTree([{ type: 'title', source: 'Queue stalled', facts: [] }]);
    expect(describeDocx(bytes)).toEqual(['Title: Queue stalled']);
  });
});
