import { createHash } from 'node:crypto';
import type { Report } from '../../../src-shared/report/report.ts';
import { event } from '../../unit/report/build-report.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>SENTINELIMAGE</title></svg>';
const bytes = Buffer.from(svg);
const sha = createHash('sha256').update(bytes).digest('hex');

/** One for every place that is internal, hidden, or seen by no reader. */
export const internalWords: readonly string[] = [
  'SENTINELHEADING',
  'SENTINELPROSE',
  'SENTINELCHILD',
  'SENTINELFIELD',
  'SENTINELHELP',
  'SENTINELHIDDEN',
  'SENTINELEVENT',
  'SENTINELACTOR',
  'SENTINELVALUE',
  'SENTINELLEFTOUT',
  'SENTINELTIMELINE',
  'SENTINELPASSAGE',
  'SENTINELACTION',
  'SENTINELOWNER',
  'SENTINELTICKET',
  'SENTINELCOMMENT',
  'SENTINELFRONT',
  'SENTINELUNKNOWN',
  'SENTINELSILENCED',
  'SENTINELPICTURE',
];

/** A word that every format holds, in all of its readings. */
export const outsideWord = 'PUBLICWORD';

/** A report with a word of its own in every place that others must not see. */
export const leakyReport: Report = {
  id: 'leaky',
  title: `Checkout rejects cards ${outsideWord}`,
  authors: [{ name: 'Ada Byron' }],
  roles: [],
  services: [],
  tags: [],
  zone: 'UTC',
  frontMatter: 'owner: SENTINELFRONT',
  silenced: [{ rule: 'empty-field', place: 'field:SENTINELSILENCED', words: 'abcdef' }],
  ...({ laterField: 'SENTINELUNKNOWN' } as object),
  sections: [
    {
      kind: 'prose',
      id: 'summary',
      heading: 'Summary',
      help: 'SENTINELHELP',
      role: 'summary',
      text: `One order in eight failed, says ${outsideWord}.\n\n<!-- SENTINELCOMMENT -->\n\nSee [costs](#sentinel).`,
      children: [
        {
          kind: 'prose',
          id: 'costs',
          heading: 'SENTINELHEADING',
          internal: true,
          text: `SENTINELPROSE ![SENTINELPICTURE](image:${sha})`,
          children: [
            { kind: 'prose', id: 'child', heading: '', text: 'SENTINELCHILD', children: [] },
          ],
        },
      ],
    },
    {
      kind: 'fields',
      id: 'fields',
      heading: 'Contracts',
      internal: true,
      fields: [{ id: 'f', label: 'Penalty', text: 'SENTINELFIELD', role: 'impact' }],
      children: [],
    },
    {
      kind: 'prose',
      id: 'hidden',
      heading: 'Drafts',
      hidden: true,
      text: 'SENTINELHIDDEN',
      children: [],
    },
    { kind: 'contents', id: 'contents', heading: 'Contents', children: [] },
    { kind: 'metrics', id: 'metrics', heading: 'Metrics', children: [] },
    {
      kind: 'timeline',
      id: 'timeline',
      heading: 'Timeline',
      timeline: 't',
      form: 'list',
      children: [],
    },
    {
      kind: 'timeline',
      id: 'second',
      heading: 'Second timeline',
      internal: true,
      timeline: 'u',
      form: 'list',
      children: [],
    },
    { kind: 'actions', id: 'actions', heading: 'Action items', form: 'list', children: [] },
  ],
  timelines: [
    {
      id: 't',
      entries: [
        event('a', '14:00', 'impact-started', { text: `Cards fail, ${outsideWord}` }),
        event('b', '14:05', 'detected', {
          text: 'SENTINELEVENT',
          actor: 'SENTINELACTOR',
          values: [{ label: 'Cost', text: 'SENTINELVALUE' }],
          internal: true,
        }),
        event('c', '14:06', 'note', { text: 'SENTINELLEFTOUT', leftOut: true }),
        event('d', '15:00', 'resolved', { text: 'Cards work' }),
      ],
    },
    {
      id: 'u',
      entries: [
        event('e', '16:00', 'note', { text: 'SENTINELTIMELINE' }),
        { kind: 'passage', id: 'p', text: 'SENTINELPASSAGE' },
      ],
    },
  ],
  actions: [
    { id: 'x', text: `Watch expiry, ${outsideWord}`, due: '2024-06-01', owner: 'Payments' },
    {
      id: 'y',
      text: 'SENTINELACTION',
      due: '2024-06-02',
      owner: 'SENTINELOWNER',
      ticket: 'https://tickets.example/SENTINELTICKET',
      internal: true,
    },
  ],
  images: {
    [sha]: {
      mediaType: 'image/svg+xml',
      name: 'SENTINELPICTURE.svg',
      data: bytes.toString('base64'),
    },
  },
};
