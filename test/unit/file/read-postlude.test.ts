import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostlude } from '../../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import { arbitraryReport } from '../arbitrary-report.ts';

const bare = {
  format: 'postlude',
  version: 1,
  id: 'report-1',
  title: 'Checkout rejects cards',
  authors: [],
  roles: [],
  services: [],
  tags: [],
  zone: 'UTC',
  sections: [],
  timelines: [],
  actions: [],
  images: {},
};

const prose = { kind: 'prose', id: 's1', heading: 'Impact', text: '', children: [] };
const timeline = {
  kind: 'timeline',
  id: 's1',
  heading: 'Timeline',
  timeline: 't1',
  form: 'list',
  children: [],
};
const note = { kind: 'note', id: 'e1', time: {}, text: 'Deployed.' };

function read(changes: object = {}) {
  return readPostlude(JSON.stringify({ ...bare, ...changes }));
}

function withoutHead({ format: _format, version: _version, ...report }: typeof bare) {
  return report;
}

describe('readPostlude', () => {
  it('reads a report', () => {
    expect(read()).toEqual({ kind: 'report', report: withoutHead(bare), messages: [] });
  });

  it('takes Markdown as one string with line breaks too', () => {
    const sections = [{ ...prose, text: 'a\nb' }];
    const lines = [{ ...prose, text: ['a', 'b'] }];
    expect(read({ sections: lines })).toEqual(read({ sections }));
  });

  it('passes over a byte order mark', () => {
    expect(readPostlude(`\uFEFF${JSON.stringify(bare)}`)).toEqual(read());
  });

  it('keeps fields whose names every object has', () => {
    const later = { constructor: 'x', toString: { valueOf: 1 } };
    const report = { ...withoutHead(bare), ...later };
    expect(read(later)).toEqual({ kind: 'report', report, messages: [] });
  });

  it('leaves out a field named __proto__ and says so', () => {
    const text = JSON.stringify({ ...bare, later: [{ a: 1 }] }).replace(
      '"a":1',
      '"a":1,"__proto__":{"b":2}',
    );
    expect(readPostlude(text)).toEqual({
      kind: 'report',
      report: { ...withoutHead(bare), later: [{ a: 1 }] },
      messages: [
        'A part of the file that is named “__proto__” was left out, for no report has one.',
      ],
    });
  });

  it('says that a number may have been rounded', () => {
    const text = JSON.stringify({ ...bare, later: 1 }).replace(
      '"later":1',
      '"later":12345678901234567890',
    );
    expect(readPostlude(text)).toMatchObject({
      messages: [
        'A number in the file has more digits than can be kept; it may have been rounded.',
      ],
    });
  });

  it('gives parts with the id of another an id of their own', () => {
    const field = { id: 'f1', label: 'Impact', text: '' };
    const action = { id: 'a1', text: 'Watch expiry.' };
    const sections = [
      { ...prose, children: [prose] },
      { kind: 'fields', id: 's1', heading: '', fields: [field, field], children: [] },
      { ...timeline, id: 's1-2' },
      { kind: 'actions', id: 's2', heading: '', form: 'list', children: [] },
    ];
    const timelines = [
      { id: 't1', entries: [note] },
      { id: 't1', entries: [note] },
    ];
    const result = read({ sections, timelines, actions: [action, action] });
    expect(result).toMatchObject({
      kind: 'report',
      report: {
        sections: [
          { id: 's1', children: [{ id: 's1-3' }] },
          { id: 's1-4', fields: [{ id: 'f1' }, { id: 'f1-2' }] },
          { id: 's1-2' },
          { id: 's2' },
          { kind: 'timeline', timeline: 't1-2' },
        ],
        timelines: [
          { id: 't1', entries: [{ id: 'e1' }] },
          { id: 't1-2', entries: [{ id: 'e1-2' }] },
        ],
        actions: [{ id: 'a1' }, { id: 'a1-2' }],
      },
      messages: [
        'Two sections had the id “s1”; the second now has the id “s1-3”.',
        'Two sections had the id “s1”; the second now has the id “s1-4”.',
        'Two fields had the id “f1”; the second now has the id “f1-2”.',
        'Two timelines had the id “t1”; the second now has the id “t1-2”.',
        'Two entries of a timeline had the id “e1”; the second now has the id “e1-2”.',
        'Two action items had the id “a1”; the second now has the id “a1-2”.',
        'No section showed the timeline “t1-2”; it has one at the end now.',
      ],
    });
  });

  it('does not tell every one of many repairs', () => {
    const sections = Array.from({ length: 100 }, () => prose);
    const result = read({ sections });
    expect(result.kind === 'report' && result.messages).toHaveLength(21);
    expect(result).toMatchObject({
      messages: expect.arrayContaining(['79 more parts were put right like these.']),
    });
  });

  it('gives a section an empty timeline where its own is missing', () => {
    expect(read({ sections: [timeline] })).toEqual({
      kind: 'report',
      report: {
        ...withoutHead(bare),
        sections: [timeline],
        timelines: [{ id: 't1', entries: [] }],
      },
      messages: [
        'The section “Timeline” showed a timeline that is not in the file; it is empty now.',
      ],
    });
  });

  it('puts action items that stand nowhere into a section', () => {
    const action = { id: 'a1', text: 'Watch expiry.' };
    const section = {
      kind: 'actions',
      id: 'actions-2',
      heading: 'Action items',
      role: 'measures',
      form: 'list',
      children: [],
    };
    expect(read({ actions: [{ ...action, section: 'gone' }] })).toEqual({
      kind: 'report',
      report: { ...withoutHead(bare), sections: [section], actions: [action] },
      messages: [
        'The action item “a1” named a section that holds no action items; it is in the first that does.',
        'No section held the action items; they have one at the end now.',
      ],
    });
  });

  it('computes metrics from the first timeline where the chosen one is missing', () => {
    expect(read({ metricsTimeline: 'gone' })).toEqual({
      kind: 'report',
      report: withoutHead(bare),
      messages: [
        'Metrics were computed from a timeline that is not in the file; they are computed from the first.',
      ],
    });
  });

  it('says which images are damaged and keeps them', () => {
    const right = createHash('sha256').update('pixels').digest('hex');
    const image = { mediaType: 'image/png', data: Buffer.from('pixels').toString('base64') };
    const images = {
      [right]: image,
      ['0'.repeat(64)]: { ...image, name: 'graph.png' },
      ['1'.repeat(64)]: { ...image, data: 'no base64!' },
    };
    const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(readPostlude(JSON.stringify({ ...bare, images }), { sha256 })).toEqual({
      kind: 'report',
      report: { ...withoutHead(bare), images },
      messages: [
        'The image “graph.png” is not the one that the report was written with: its SHA-256 is another.',
        'The image 111111111111… is damaged: it is not base64.',
      ],
    });
  });

  it('gives what it understands of a newer file, to be shown', () => {
    const message =
      'A newer Postlude wrote this report (file version 2; this one knows 1). Update Postlude to edit it.';
    expect(read({ version: 2, later: true })).toEqual({
      kind: 'newer',
      version: 2,
      message,
      report: { ...withoutHead(bare), later: true },
    });
    expect(read({ version: 2, sections: 'elsewhere' })).toEqual({
      kind: 'newer',
      version: 2,
      message,
    });
  });

  it.each([
    ['', 'The file is empty.'],
    [' \n', 'The file is empty.'],
    ['# Outage', 'This is not a Postlude report: it is no JSON object.'],
    ['[1, 2]', 'This is not a Postlude report: it is no JSON object.'],
    ['{"events": []}', 'This is not a Postlude report: it does not say "format": "postlude".'],
    [
      '{"format": "postlude", "version": 1, "id": "r',
      'The file ends too early, in line 1: it seems to have been cut off. Open an earlier copy of it.',
    ],
    [
      '{\n  "format": postlude\n}',
      'The file is not JSON from line 2, column 13 on. Correct it in a text editor, or open an earlier copy of it.',
    ],
    [
      '{\n<<<<<<< HEAD\n  "format": "postlude"\n',
      'The file holds two versions that were not merged, from line 2 on. Choose one of them in a text editor.',
    ],
    [
      '{"format": "postlude"}',
      'The file does not say its "version", a whole number from 1 on. Correct it in a text editor, or open an earlier copy of it.',
    ],
    [
      '{"format": "postlude", "version": 1, "n": 1e999}',
      'The file holds a number that is too great to be kept. Correct it in a text editor, or open an earlier copy of it.',
    ],
  ])('refuses %j with the reason', (text, message) => {
    expect(readPostlude(text)).toEqual({ kind: 'refused', message });
  });

  it.each([
    [{ title: undefined }, 'title is missing'],
    [{ zone: 7 }, 'zone has to be text but is a number'],
    [{ status: 'done' }, 'status has to be "draft" or "in-review" or "final"'],
    [{ dayOne: '9 May' }, 'dayOne has the value "9 May", which has not the form it needs'],
    [{ sections: [prose, { ...prose, heading: undefined }] }, 'sections[1].heading is missing'],
    [
      { sections: [{ ...prose, children: [{ ...prose, text: [1] }] }] },
      'sections[0].children[0].text has to be text but is a list',
    ],
    [
      { sections: [{ ...prose, kind: 'poem' }] },
      'sections[0].kind has the value "poem", which this version does not know',
    ],
    [
      { timelines: [{ id: '', entries: {} }] },
      'timelines[0].id is too short or too small, and 1 more of this kind',
    ],
    [
      { images: { graph: { mediaType: 'image/png', data: '' } } },
      'images.graph has to be named by a SHA-256 in hexadecimal digits',
    ],
  ])('says what is wrong with a report and where: %j', (changes, problem) => {
    const message = `This is no valid report: ${problem}. Correct it in a text editor, or open an earlier copy of it.`;
    expect(read(changes)).toEqual({ kind: 'refused', message });
  });

  it('refuses nesting that nobody wrote, however deep', () => {
    const message =
      'The file nests its parts more than 250 levels deep. Correct it in a text editor, or open an earlier copy of it.';
    for (const depth of [300, 1_000_000]) {
      const text = `{"format":"postlude","version":1,"later":${'['.repeat(depth)}${']'.repeat(depth)}}`;
      expect(readPostlude(text)).toEqual({ kind: 'refused', message });
    }
  });

  it('reads sections that are nested as deep as it allows', () => {
    let section = prose;
    for (let level = 0; level < 122; level += 1) {
      section = { ...prose, id: `nested-${level}`, children: [section] as never[] };
    }
    expect(read({ sections: [section] })).toMatchObject({ kind: 'report', messages: [] });
  });

  it('takes a file cut off anywhere for cut off', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(), (report, pick) => {
        const text = writePostlude(report).trimEnd();
        const cut = text.slice(0, 1 + (pick % (text.length - 1)));
        expect(readPostlude(cut)).toMatchObject({
          message: expect.stringContaining('ends too early'),
        });
      }),
    );
  });

  it('never throws, whatever one change makes of a file', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, [], {}, '', null));
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(), anything, (report, pick, value) => {
        const paths: (readonly [any, string])[] = [];
        const file = JSON.parse(writePostlude(report), function (this: unknown, key, part) {
          paths.push([this, key]);
          return part;
        });
        const [holder, key] = paths[pick % paths.length]!;
        holder[key] = value;
        expect(['report', 'newer', 'refused']).toContain(readPostlude(JSON.stringify(file)).kind);
      }),
      { numRuns: 300 },
    );
  });
});
