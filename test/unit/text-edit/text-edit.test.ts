import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentList } from '../../../src-shared/text-edit/indent-list.ts';
import {
  insertBlock,
  insertLink,
  insertTable,
  linkSelection,
  toggleCodeBlock,
} from '../../../src-shared/text-edit/insert-parts.ts';
import { cellsOf, tableFromCells } from '../../../src-shared/text-edit/table-from-cells.ts';
import {
  applyChanges,
  changeBetween,
  type TextEdit,
  type TextRange,
} from '../../../src-shared/text-edit/text-change.ts';
import { type LineLook, toggleLines } from '../../../src-shared/text-edit/toggle-lines.ts';
import { type Mark, toggleMark } from '../../../src-shared/text-edit/toggle-mark.ts';

/** A text with `‹` and `›` around its selection, or `|` at its caret… written as `¦`, for tables have bars. */
function read(marked: string): { text: string; selection: TextRange } {
  const from = marked.search(/[‹¦]/);
  const to = marked.includes('›') ? marked.indexOf('›') - 1 : from;
  return { text: marked.replaceAll(/[‹›¦]/g, ''), selection: { from, to } };
}

function after(text: string, edit: TextEdit | undefined): string | undefined {
  if (edit === undefined) return undefined;
  const { from, to } = edit.selection;
  const result = applyChanges(text, edit.changes);
  if (from === to) return `${result.slice(0, from)}¦${result.slice(from)}`;
  return `${result.slice(0, from)}‹${result.slice(from, to)}›${result.slice(to)}`;
}

function edited(
  marked: string,
  edit: (text: string, selection: TextRange) => TextEdit | undefined,
): string | undefined {
  const { text, selection } = read(marked);
  return after(text, edit(text, selection));
}

const mark = (marked: string, kind: Mark) =>
  edited(marked, (text, selection) => toggleMark(text, selection, kind));
const lines = (marked: string, look: LineLook) =>
  edited(marked, (text, selection) => toggleLines(text, selection, look));

describe('marks', () => {
  it.each<[string, Mark, string]>([
    ['the ‹queue› stood', 'bold', 'the **‹queue›** stood'],
    ['the **‹queue›** stood', 'bold', 'the ‹queue› stood'],
    ['the ‹**queue**› stood', 'bold', 'the ‹queue› stood'],
    ['the __‹queue›__ stood', 'bold', 'the ‹queue› stood'],
    ['the **‹queue›** stood', 'italic', 'the ***‹queue›*** stood'],
    ['the ***‹queue›*** stood', 'italic', 'the **‹queue›** stood'],
    ['the ***‹queue›*** stood', 'bold', 'the *‹queue›* stood'],
    ['the que¦ue stood', 'italic', 'the *que¦ue* stood'],
    ['the queue¦ stood', 'italic', 'the *queue¦* stood'],
    ['the *que¦ue* stood', 'italic', 'the que¦ue stood'],
    ['the ¦ stood', 'strike', 'the ~~¦~~ stood'],
    ['‹ the queue › stood', 'code', ' `‹the queue›`  stood'],
    ['a ‹tick ` here›', 'code', 'a `` ‹tick ` here› ``'],
  ])('turn %s with %s into %s', (before, kind, expected) => {
    expect(mark(before, kind)).toBe(expected);
  });

  it('go around the words of each line, not around the signs of a list', () => {
    expect(mark('‹- one\n- two\n\n> three›', 'bold')).toBe('- **‹one**\n- **two**\n\n> **three›**');
    expect(mark('- **‹one**\n- **two**\n\n> **three›**', 'bold')).toBe('- ‹one\n- two\n\n> three›');
  });

  it('come off again when put on twice', () => {
    const kinds = fc.constantFrom<Mark>('bold', 'italic', 'strike', 'code');
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 6 }), kinds, (words, kind) => {
        const text = words.join(' ');
        const from = (words[0]?.length ?? 0) + 1;
        const once = toggleMark(text, { from, to: text.length }, kind);
        const marked = applyChanges(text, once.changes);
        const twice = toggleMark(marked, once.selection, kind);
        expect(applyChanges(marked, twice.changes)).toBe(text);
        expect(twice.selection).toEqual({ from, to: text.length });
      }),
    );
  });
});

describe('lines', () => {
  it.each<[string, LineLook, string]>([
    ['‹one\n\ntwo›', 'bullets', '- ‹one\n\n- two›'],
    ['- ‹one\n\n- two›', 'bullets', '‹one\n\ntwo›'],
    ['on¦e', 'numbers', '1. on¦e'],
    ['- [x] ‹one\n- [ ] two›', 'numbers', '1. ‹one\n2. two›'],
    ['1. ‹one\n2. two›', 'checks', '- [ ] ‹one\n- [ ] two›'],
    ['- [ ] on¦e', 'checks', 'on¦e'],
    ['‹one\ntwo›', 'quote', '> ‹one\n> two›'],
    ['> on¦e', 'quote', 'on¦e'],
    ['on¦e', 'heading', '### on¦e'],
    ['### on¦e', 'heading', '#### on¦e'],
    ['#### on¦e', 'heading', 'on¦e'],
    ['¦', 'bullets', '- ¦'],
  ])('turn %j with %s into %j', (before, look, expected) => {
    expect(lines(before, look)).toBe(expected);
  });
});

describe('Tab in a list', () => {
  it.each<[string, 'in' | 'out', string | undefined]>([
    ['- one\n- tw¦o', 'in', '- one\n  - tw¦o'],
    ['10. one\n11. tw¦o', 'in', '10. one\n    11. tw¦o'],
    ['- one\n  - two\n¦- three', 'in', '- one\n  - two\n  ¦- three'],
    ['- one\n  - tw¦o', 'out', '- one\n- tw¦o'],
    ['- o¦ne', 'in', undefined],
    ['- o¦ne', 'out', undefined],
    ['wor¦ds', 'in', undefined],
    ['- one\n- ‹two\n- three›', 'in', '- one\n  - ‹two\n  - three›'],
  ])('turns %j going %s into %j', (before, direction, expected) => {
    expect(edited(before, (text, selection) => indentList(text, selection, direction))).toBe(
      expected,
    );
  });
});

describe('parts', () => {
  it('are links around words, addresses and nothing', () => {
    expect(edited('the ‹log›', insertLink)).toBe('the [log](¦)');
    expect(edited('‹https://example.org/1›', insertLink)).toBe('[¦](https://example.org/1)');
    expect(edited('a ¦', insertLink)).toBe('a [¦]()');
    expect(
      edited('the ‹log›', (text, range) => linkSelection(text, range, 'https://a.example/x_(y)')),
    ).toBe('the [log](<https://a.example/x_(y)>)¦');
  });

  it('are fences of code, longer than any inside, that come off again', () => {
    expect(edited('a\n‹b\n```\nc›\nd', toggleCodeBlock)).toBe('a\n````\n‹b\n```\nc›\n````\nd');
    expect(edited('```sh\nl¦s\n```', toggleCodeBlock)).toBe('l¦s');
  });

  it('are tables with blank lines around them', () => {
    expect(edited('wor¦ds\nmore', insertTable)).toBe(
      'words\n\n| ¦ |  |\n| --- | --- |\n|  |  |\n|  |  |\n\nmore',
    );
    expect(edited('¦', (text, { from }) => insertBlock(text, from, 'x'))).toBe('x¦');
  });

  it('are cells of a spreadsheet', () => {
    expect(tableFromCells(cellsOf('a\tb\r\n1\t2|3\r\n') ?? [])).toBe(
      '| a | b |\n| --- | --- |\n| 1 | 2\\|3 |',
    );
    expect(cellsOf('one\ttab')).toBeUndefined();
    expect(cellsOf('a\tb\nwords without one')).toBeUndefined();
  });
});

it('finds the change between any two texts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, next) => {
      const change = changeBetween(before, next);
      expect(applyChanges(before, change === undefined ? [] : [change])).toBe(next);
    }),
  );
});
