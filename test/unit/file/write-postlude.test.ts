import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostlude } from '../../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { arbitraryReport } from '../arbitrary-report.ts';

const empty: Report = {
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

const longText = 'Orders failed.\n\nNobody was charged.\n\n- web\n- app';

const keys = fc.constantFrom('later', 'constructor', 'toString', 'Über', '7', 'textual', 'hasOwn');
// What JSON cannot say, such as -0, no file can hold, and reading drops keys that would set a prototype.
const values = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')));

/** Fields of a later version in every object of a report but the index of its images. */
function withUnknownFields(value: any, fields: readonly (readonly [string, unknown])[]): any {
  if (Array.isArray(value)) return value.map((item) => withUnknownFields(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).map(([key, part]) => {
    if (key !== 'images') return [key, withUnknownFields(part, fields)];
    const images = Object.entries(part as object);
    return [
      key,
      Object.fromEntries(images.map(([hash, image]) => [hash, withUnknownFields(image, fields)])),
    ];
  });
  return Object.fromEntries([...own, ...fields]);
}

const reportWithUnknownFields: fc.Arbitrary<Report> = fc
  .tuple(arbitraryReport(), fc.array(fc.tuple(keys, values), { maxLength: 3 }))
  .map(([report, fields]) => withUnknownFields(report, fields));

describe('writePostlude', () => {
  it('writes what reads back as the same report, fields of later versions included', () => {
    fc.assert(
      fc.property(reportWithUnknownFields, (report) => {
        const read = readPostlude(writePostlude(report));
        expect(read).toEqual({ kind: 'report', report, messages: expect.any(Array) });
      }),
      { numRuns: 200 },
    );
  });

  it('writes the same bytes again after reading', () => {
    fc.assert(
      fc.property(reportWithUnknownFields, (report) => {
        const text = writePostlude(report);
        const read = readPostlude(text);
        expect(read.kind === 'report' && writePostlude(read.report)).toEqual(text);
      }),
    );
  });

  it('begins with its format and version and ends with its images and a newline', () => {
    const hash = 'a'.repeat(64);
    const report = { ...empty, later: 1, images: { [hash]: { mediaType: 'image/png', data: '' } } };
    expect(writePostlude(report)).toEqual(`{
  "format": "postlude",
  "version": 1,
  "id": "report-1",
  "title": "Checkout rejects cards",
  "authors": [],
  "roles": [],
  "services": [],
  "tags": [],
  "zone": "UTC",
  "sections": [],
  "timelines": [],
  "actions": [],
  "later": 1,
  "images": {
    "${hash}": {
      "mediaType": "image/png",
      "data": ""
    }
  }
}
`);
  });

  it('writes keys in the order of the schema, those it does not know behind them by the alphabet', () => {
    const section = {
      zeta: 1,
      text: longText,
      children: [],
      alpha: 2,
      heading: 'Impact',
      id: 's',
      kind: 'prose' as const,
    };
    const text = writePostlude({ ...empty, sections: [section] });
    const found = [...text.matchAll(/^ {6}"(\w+)"/gm)].map((match) => match[1]);
    expect(found).toEqual(['kind', 'id', 'heading', 'text', 'children', 'alpha', 'zeta']);
  });

  it('writes Markdown of several lines as a list of lines', () => {
    const section = {
      kind: 'prose' as const,
      id: 's',
      heading: '',
      text: 'One\n\n"two"',
      children: [],
    };
    expect(writePostlude({ ...empty, sections: [section] })).toContain(`      "text": [
        "One",
        "",
        "\\"two\\""
      ],
`);
  });

  it('changes one line of the file where one word of the report changes', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(), (report, pick) => {
        const before = writePostlude(report);
        const words = [...new Set(before.match(/"text": "\w[^"\\]*?\w{4,}/g) ?? [])];
        const word = words[pick % words.length]?.match(/\w{4,}$/)?.[0];
        fc.pre(word !== undefined && before.split(word).length === 2);
        const changed = JSON.parse(JSON.stringify(report).replace(word ?? '', 'changed'));
        const lines = before.split('\n');
        const after = writePostlude(changed).split('\n');
        expect(after.length).toEqual(lines.length);
        expect(after.filter((line, index) => line !== lines[index])).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it('changes one line where a word in the midst of a long text changes', () => {
    const section = { kind: 'prose' as const, id: 's', heading: '', text: longText, children: [] };
    const before = writePostlude({ ...empty, sections: [section] }).split('\n');
    const edited = { ...section, text: longText.replace('Nobody', 'No one') };
    const after = writePostlude({ ...empty, sections: [edited] }).split('\n');
    expect(after.length).toEqual(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '        "No one was charged.",',
    ]);
  });

  it('keeps halves of surrogate pairs, which UTF-8 cannot say', () => {
    const report = { ...empty, title: 'half \ud83d of a flame' };
    const text = writePostlude(report);
    const bytes = Buffer.from(text, 'utf8').toString('utf8');
    expect(readPostlude(bytes)).toEqual({ kind: 'report', report, messages: [] });
  });
});
