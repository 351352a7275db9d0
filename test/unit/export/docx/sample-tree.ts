import type { DocumentTree } from '../../../../src-shared/document/document-tree.ts';

const photo = '1'.repeat(64);
const drawing = '2'.repeat(64);

/** A short postmortem that has at least one of everything a Word document is made of. */
export const sampleTree: DocumentTree = {
  title: 'Outgoing mail delayed by a full queue',
  language: 'en-GB',
  audience: 'internal',
  properties: {
    authors: ['Ines Roth', 'Sam Ode'],
    subject: 'SEV2 · mail-out · 2024-05-14',
    keywords: ['queue', 'mail-out'],
    status: 'in review',
    posted: '2024-05-16',
  },
  definitions:
    '[runbook]: https://wiki.example/mail?page=queue&view=1\n\n[^spool]: The directory in which mail waits, see the [runbook].',
  images: {
    [photo]: {
      mediaType: 'image/png',
      name: 'queue.png',
      data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    },
    [drawing]: { mediaType: 'image/svg+xml', name: 'axis.svg', data: 'PHN2Zy8+' },
  },
  children: [
    {
      type: 'title',
      source: 'Outgoing mail delayed by a full queue',
      facts: [
        { name: 'posted', label: 'Posted', value: '16 May 2024' },
        { name: 'authors', label: 'By', value: 'Ines Roth (Mail) and Sam Ode' },
        { name: 'severity', label: 'Severity', value: 'SEV2' },
        { name: 'services', label: 'Services', value: 'mail-out' },
      ],
    },
    {
      type: 'metrics',
      metrics: [
        {
          name: 'Impact duration',
          shortName: 'Impact',
          definition: 'impact started to resolved',
          value: '1 h 12 min',
          basis: '13:48 to 15:00 UTC',
        },
        {
          name: 'Time to acknowledge',
          shortName: 'Acknowledge',
          definition: 'detected to acknowledged',
          basis: 'no event marked acknowledged',
        },
      ],
    },
    {
      type: 'contents',
      entries: [
        { source: 'Summary', id: 'summary', depth: 1 },
        { source: 'Timeline', id: 'timeline', depth: 1 },
        { source: 'Why `spool` filled up', id: 'why-spool-filled-up', depth: 2 },
      ],
    },
    { type: 'heading', depth: 2, source: 'Summary', id: 'summary' },
    {
      type: 'passage',
      look: 'field',
      source:
        '**Impact**: *Every* mail waited ~~an hour~~ 40 minutes in the spool[^spool], see [why](#why-spool-filled-up) and the [runbook].  \nNone was lost[^spool].',
    },
    {
      type: 'passage',
      source: `![The queue over the day](image:${photo}) ![The axis](image:${drawing}) ![elsewhere](https://wiki.example/graph.png)`,
    },
    { type: 'heading', depth: 2, source: 'Timeline', id: 'timeline' },
    {
      type: 'timeline',
      form: 'list',
      note: 'All times in UTC.',
      depth: 3,
      children: [
        { type: 'day', text: '14 May 2024' },
        {
          type: 'event',
          time: '14 May 2024 13:48',
          timeOfDay: '13:48',
          kind: 'impact-started',
          kindName: 'Impact started',
          source: 'The relay answers `452`',
          actor: 'relay',
          values: [],
        },
        { type: 'passage', source: 'Nobody was paged.' },
        {
          type: 'event',
          time: '15:00',
          timeOfDay: '15:00',
          kind: 'resolved',
          kindName: 'Resolved',
          source: 'Queue empty:\n\n```\nmailq\n  Mail queue is empty\n```',
          link: 'https://chat.example/p/1',
          values: [{ label: 'Host', source: 'mx-2' }],
        },
      ],
    },
    { type: 'heading', depth: 3, source: 'Why `spool` filled up', id: 'why-spool-filled-up' },
    {
      type: 'passage',
      source: [
        '1. A newsletter went out',
        '   - twice, in fact',
        '     1. to everybody',
        '',
        '   without a limit',
        '2. The disk was small',
        '',
        '7. Counted from seven',
        '',
        '- [x] limit set',
        '- [ ] disk replaced',
        '',
        '> Disk space is never a surprise.',
        '>',
        '> - said somebody',
        '',
        '| Disk | Size | Used |',
        '|:-----|-----:|:----:|',
        '| sda  | 20 GB | 100 % |',
        '',
        '| a | b | c | d | e | f |',
        '|---|---|---|---|---|---|',
        '| 1 | 2 | 3 | 4 | 5 | 6 |',
        '',
        '---',
        '',
        '<details><summary>Log</summary><p>452 4.3.1 &lt;mx-2&gt;<br>no space</p></details>',
      ].join('\n'),
    },
    {
      type: 'timeline',
      form: 'table',
      depth: 3,
      columns: [
        { holds: 'date', label: 'Date' },
        { holds: 'clock', label: 'Time' },
        { holds: 'text', label: 'What' },
        { holds: 'other', label: 'Host' },
      ],
      children: [
        {
          type: 'event',
          time: '2024-05-15 | 09:00',
          timeOfDay: '2024-05-15 | 09:00',
          kind: 'note',
          source: 'Limit set',
          values: [{ label: 'Host', source: '`mx-1`' }],
        },
      ],
    },
    {
      type: 'timeline',
      form: 'headings',
      depth: 4,
      children: [
        {
          type: 'event',
          time: '10:00',
          timeOfDay: '10:00',
          kind: 'action',
          kindName: 'Action',
          headline: true,
          source: 'Disk ordered\n\nIt arrives in June.',
          actor: 'Sam',
          values: [],
        },
      ],
    },
  ],
};
