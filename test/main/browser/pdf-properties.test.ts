import { describe, expect, it } from 'vitest';
import { withPdfProperties } from '../../../src-main/browser/pdf-properties.ts';

const properties = { authors: ['Ida', 'Åke'], subject: 'SEV2', keywords: ['mail'] };

/** A PDF of no pages, built as Chromium builds its own. */
function pdf(info: string): Uint8Array {
  const objects = [info, '2 0 obj\n<</Type /Catalog>>\nendobj\n'];
  const head = '%PDF-1.4\n';
  const body = head + objects.join('');
  const offsets = [head.length, head.length + info.length];
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return new TextEncoder().encode(
    `${body}xref\n0 3\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

const printed = pdf(
  '1 0 obj\n<</Title (Queue)\n/Creator (Browser \\(X\\) 1)\n/Producer (Skia)>>\nendobj\n',
);

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('withPdfProperties', () => {
  it('adds to the file and leaves what was printed as it is', () => {
    const changed = withPdfProperties(printed, properties);
    expect(changed.subarray(0, printed.length)).toEqual(printed);
    const update = text(changed.subarray(printed.length));
    const object = printed.length + 1;
    const table = printed.length + update.indexOf('xref');
    expect(update).toEqual(`
1 0 obj
<</Title (Queue)
/Producer (Skia)
/Author <FEFF004900640061002C002000C5006B0065>
/Subject <FEFF0053004500560032>
/Keywords <FEFF006D00610069006C>
/Creator <FEFF0050006F00730074006C007500640065>>>
endobj
xref
1 1
${String(object).padStart(10, '0')} 00000 n${' '}
trailer
<</Size 3 /Root 2 0 R /Info 1 0 R /Prev ${text(printed).indexOf('xref')}>>
startxref
${table}
%%EOF
`);
  });

  it('says nothing where there is nothing to say', () => {
    const changed = withPdfProperties(printed, { authors: [], subject: '', keywords: [] });
    expect(text(changed.subarray(printed.length))).not.toMatch(/Author|Subject|Keywords/);
  });

  it('leaves a file of another build alone', () => {
    for (const other of ['', '%PDF-1.7\n%%EOF', text(printed).replace('/Info 1 0 R', '')]) {
      const bytes = new TextEncoder().encode(other);
      expect(withPdfProperties(bytes, properties)).toBe(bytes);
    }
    const moved = new TextEncoder().encode(text(printed).replace('0000000009', '0000000010'));
    expect(withPdfProperties(moved, properties)).toBe(moved);
  });
});
