import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../src-shared/export/markdown/print-markdown.ts';
import { importText } from '../../src-shared/import/import-text.ts';
import { countingIds } from '../unit/counting-ids.ts';
import { repeatedForms } from '../unit/import/repeated-forms.ts';

/**
 * How we know that reading and writing take a time in line with the size of a text: whatever may stand in it is
 * repeated, and then four times as often. Four times the time is linear, sixteen times is quadratic.
 */
const few = 2500;
const more = 4;
const mostGrowth = 8;
/** Milliseconds: below it, a ratio tells of the clock and not of the code. */
const floor = 400;

const starts = [
  '',
  '# Report\n\n',
  '# Report\n\n## Timeline\n\n',
  '# Report\n\n## Action items\n\n',
  '# Report\n\n## Summary\n\n',
];

type Times = { readonly reading: number; readonly writing: number };

function timesOf(text: string): Times {
  const start = performance.now();
  const read = importText(text, { newId: countingIds() });
  const reading = performance.now() - start;
  if (!('refused' in read)) printMarkdown(read.report, { audience: 'internal' });
  return { reading, writing: performance.now() - start - reading };
}

/** What takes more time than the size of the text explains. */
function growthOf(textOf: (size: number) => string): readonly string[] {
  const once = timesOf(textOf(few));
  const often = timesOf(textOf(few * more));
  return (['reading', 'writing'] as const).flatMap((part) => {
    const isLinear = often[part] < Math.max(floor, once[part] * mostGrowth);
    return isLinear ? [] : [`${part} ${once[part].toFixed(0)} to ${often[part].toFixed(0)} ms`];
  });
}

function repeated(form: (at: number) => string, size: number): string {
  return Array.from({ length: size }, (_none, at) => form(at)).join('');
}

describe('a form repeated thousands of times', () => {
  it.each(Object.entries(repeatedForms))(
    'is read and written in linear time: %s',
    (_name, form) => {
      const slow = starts.flatMap((start) => {
        const measure = () => growthOf((size) => start + repeated(form, size));
        // The machine may have been busy with something else.
        const found = measure().length > 0 ? measure() : [];
        return found.map((words) => `${JSON.stringify(start)}: ${words}`);
      });
      expect(slow).toEqual([]);
    },
  );
});

describe('a list of more items than a call takes arguments', () => {
  it.each(['one list', 'tasks', 'lines of words', 'plain lines'])('is read: %s', (name) => {
    const form = repeatedForms[name] ?? String;
    for (const start of starts) {
      const read = importText(start + repeated(form, 150_000), { newId: countingIds() });
      expect(read).toHaveProperty('report');
    }
  });
});
