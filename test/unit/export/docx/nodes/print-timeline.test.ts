import { describe, expect, it } from 'vitest';
import type {
  TimelineEventNode,
  TimelineNode,
} from '../../../../../src-shared/document/document-tree.ts';
import { type Described, describeDocx, readParts } from '../describe-docx.ts';
import { printTree } from '../print-tree.ts';

function event(
  time: string,
  source: string,
  more: Partial<TimelineEventNode> = {},
): TimelineEventNode {
  return { type: 'event', time, timeOfDay: time, kind: 'note', source, values: [], ...more };
}

async function print(
  children: TimelineNode['children'],
  more: Partial<TimelineNode> = {},
): Promise<readonly Described[]> {
  const timeline: TimelineNode = { type: 'timeline', form: 'list', depth: 3, children, ...more };
  return describeDocx((await printTree([timeline])).bytes);
}

/** The rows of the tables, without their widths. */
function rowsOf(described: readonly Described[]): readonly unknown[] {
  return described.map((one) => (typeof one === 'string' ? one : one.rows));
}

describe('a timeline', () => {
  it('is a table of times and events, with days across it and its note above it', async () => {
    const described = await print(
      [
        { type: 'day', text: '14 May 2024' },
        event('14 May 2024 13:58', 'Queue **grows**', { timeOfDay: '13:58' }),
        event('', 'Nobody saw'),
      ],
      { note: 'All times in UTC.', dayNote: 'Day 1 is 14 May 2024.' },
    );
    expect(rowsOf(described)).toEqual([
      'Quiet: All times in UTC.',
      [
        ['Normal: Time', 'Normal: Event'],
        ['Day: 14 May 2024'],
        ['Normal: 13:58', 'Normal: Queue **grows**'],
        ['Normal: ', 'Normal: Nobody saw'],
      ],
      'TableEnd: ',
    ]);
  });

  it('has columns for kind and actor where an event has one, and its source beside the text', async () => {
    const described = await print([
      event('13:58', 'Alert', {
        kind: 'detected',
        kindName: 'Detected',
        actor: 'Pager',
        link: 'https://chat.example/1',
      }),
      event('14:02', '- a\n- b', {
        link: 'file:///x',
        values: [{ label: 'Host', source: '`db-1`' }],
      }),
    ]);
    expect(rowsOf(described)).toEqual([
      [
        ['Normal: Time', 'Normal: Kind', 'Normal: Event', 'Normal: Who'],
        [
          'Normal: 13:58',
          'Normal: **Detected**',
          'Normal: Alert [source](https://chat.example/1)',
          'Normal: %Pager%',
        ],
        [
          'Normal: 14:02',
          'Normal: ',
          [
            'ListBullet 1.0: a',
            'ListBullet 1.0: b',
            'Normal: source (file:///x)',
            'Normal: **Host:** `db-1`',
          ],
          'Normal: ',
        ],
      ],
      'TableEnd: ',
    ]);
  });

  it('repeats its header on every page', async () => {
    const timeline: TimelineNode = {
      type: 'timeline',
      form: 'list',
      depth: 3,
      children: [event('13:58', 'Alert')],
    };
    const xml = readParts((await printTree([timeline])).bytes)['word/document.xml'] ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it('keeps short prose in a row across the table and parts it for anything longer', async () => {
    const described = await print([
      { type: 'passage', source: 'Before.' },
      event('13:58', 'a'),
      { type: 'passage', source: 'Short.' },
      { type: 'passage', source: '**Next day**', look: 'day' },
      event('14:02', 'b'),
      { type: 'passage', source: '### Second part\n\n```\nx\n```' },
      event('14:05', 'c'),
      { type: 'passage', source: 'word '.repeat(100) },
      event('14:08', 'd'),
      { type: 'passage', source: 'After.' },
    ]);
    expect(rowsOf(described)).toEqual([
      'Normal: Before.',
      [
        ['Normal: Time', 'Normal: Event'],
        ['Normal: 13:58', 'Normal: a'],
        ['Normal: Short.'],
        ['Day: **Next day**'],
        ['Normal: 14:02', 'Normal: b'],
      ],
      'TableEnd: ',
      'Heading2: Second part',
      'Code: x',
      [
        ['Normal: Time', 'Normal: Event'],
        ['Normal: 14:05', 'Normal: c'],
      ],
      'TableEnd: ',
      `Normal: ${'word '.repeat(100).trim()}`,
      [
        ['Normal: Time', 'Normal: Event'],
        ['Normal: 14:08', 'Normal: d'],
      ],
      'TableEnd: ',
      'Normal: After.',
    ]);
  });

  it('is nothing without events', async () => {
    expect(await print([])).toEqual([]);
  });
});

describe('a timeline with columns of its own', () => {
  const columns: TimelineNode['columns'] = [
    { holds: 'date', label: 'Date' },
    { holds: 'clock', label: '**Time** (UTC)' },
    { holds: 'text', label: 'What' },
    { holds: 'other', label: 'Host' },
  ];

  it('keeps them, with the parts of the time and the values in their places', async () => {
    const described = await print(
      [
        event('2024-05-14 | 13:58', 'Alert', {
          kindName: 'Detected',
          actor: 'Pager',
          values: [
            { label: 'Host', source: 'db-1' },
            { label: 'Note', source: 'loud' },
          ],
        }),
        event('15 May 2024 14:02', 'Over', { timeOfDay: '14:02' }),
      ],
      { form: 'table', columns },
    );
    expect(rowsOf(described)).toEqual([
      [
        ['Normal: Date', 'Normal: **Time** (UTC)', 'Normal: What', 'Normal: Host'],
        [
          'Normal: 2024-05-14',
          'Normal: 13:58',
          ['Normal: Alert _Pager_', 'Normal: **Note:** loud'],
          'Normal: db-1',
        ],
        ['Normal: 15 May 2024', 'Normal: 14:02', 'Normal: Over', ''],
      ].map((row) => row.map((cell) => (cell === '' ? 'Normal: ' : cell))),
      'TableEnd: ',
    ]);
  });

  it('gives the text a column where it came with none', async () => {
    const described = await print(
      [event('13:58', 'Alert', { kindName: 'Detected', actor: 'Pager' })],
      {
        form: 'table',
        columns: [
          { holds: 'time', label: 'When' },
          { holds: 'kind', label: 'Sort' },
          { holds: 'actor', label: 'Who' },
          { holds: 'end', label: 'Until' },
        ],
      },
    );
    expect(rowsOf(described)).toEqual([
      [
        ['Normal: When', 'Normal: Sort', 'Normal: Who', 'Normal: Until', 'Normal: Event'],
        ['Normal: 13:58', 'Normal: Detected', 'Normal: Pager', 'Normal: ', 'Normal: Alert'],
      ],
      'TableEnd: ',
    ]);
  });
});

describe('a timeline with a heading for each event', () => {
  it('puts time and headline on it, then kind and actor, then the text', async () => {
    const described = await print(
      [
        { type: 'day', text: '14 May 2024' },
        event('13:58', 'Alert `fires`\n\nIt was loud.', {
          headline: true,
          kindName: 'Detected',
          actor: 'Pager',
          link: 'https://chat.example/1',
        }),
        { type: 'passage', source: 'Between.' },
        event('14:02', 'Body only.', { values: [{ label: 'Host', source: 'db-1' }] }),
        event('', 'Untimed', { headline: true }),
        event('', 'Bare'),
      ],
      { form: 'headings', depth: 4 },
    );
    expect(described).toEqual([
      'Day: 14 May 2024',
      'Heading3: 13:58 - Alert `fires`',
      'Quiet: Detected  ·  Pager',
      'Normal: It was loud. [source](https://chat.example/1)',
      'Normal: Between.',
      'Heading3: 14:02',
      'Normal: Body only.',
      'Normal: **Host:** db-1',
      'Heading3: Untimed',
      'Normal: Bare',
    ]);
  });
});
