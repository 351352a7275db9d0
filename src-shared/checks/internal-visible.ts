import { editAction } from '../report/edit/edit-action.ts';
import { editEvent } from '../report/edit/edit-event.ts';
import { setSectionInternal } from '../report/edit/edit-section.ts';
import type { Report } from '../report/report.ts';
import type { Fix } from './finding.ts';
import type { Remark, Rule } from './rule.ts';
import { type TextPart, textParts } from './text-parts.ts';

/**
 * An external export shows nothing internal: no part that says of itself that it is internal, and no
 * words of an internal part that stand in another one too.
 */
export const internalVisible: Rule = {
  name: 'internal-visible',
  check: (report) => {
    const parts = textParts(report).filter(({ isPrinted }) => isPrinted);
    const visible = parts.filter(({ isInternal }) => !isInternal);
    const internal = new Map(
      parts
        .filter(({ isInternal }) => isInternal)
        .flatMap((part) => linesOf(part).map((line) => [line, part] as const)),
    );
    return visible.flatMap((part) => remarksOf(part, internal, report));
  },
};

function remarksOf(
  part: TextPart,
  internal: ReadonlyMap<string, TextPart>,
  report: Report,
): readonly Remark[] {
  const fix = fixOf(part, report);
  const common = { where: part.where, ...(fix && { fix }) };
  const mark = part.texts.map((text) => markOf(text)).find((words) => words !== undefined);
  if (mark !== undefined) {
    const message = `${capital(part.name())} says “${mark}” and is part of external exports: mark it internal.`;
    return [{ ...common, message, words: mark }];
  }
  const copied = internal.size === 0 ? undefined : linesOf(part).find((line) => internal.has(line));
  const origin = copied === undefined ? undefined : internal.get(copied);
  if (copied === undefined || origin === undefined) return [];
  const message = `${capital(part.name())} repeats words of ${origin.name()}, which is internal: mark it internal too, or take them out.`;
  return [{ ...common, message, words: copied }];
}

/** What authors write above what others must not read. */
const mark =
  /^(?:#+ *|[*_>\s-]+)*(?:\[|\(|\*\*)?((?:internal(?: only| use only)?|confidential|company confidential|private)(?=\)|\]|\*\*|:)|(?:for )?internal (?:use )?only|not for (?:customers|external (?:use|distribution)|publication)|do not (?:share|distribute|publish|forward)(?: externally)?)/im;

const markAtEnd = /[([](internal(?: only)?|confidential|not for customers)[)\]]\s*$/i;

function markOf(text: string): string | undefined {
  const [first = ''] = text.split('\n', 1);
  return mark.exec(first)?.[1] ?? markAtEnd.exec(first)?.[1];
}

/** Lines long enough that nobody writes them twice by chance. */
function linesOf({ texts }: TextPart): readonly string[] {
  return texts
    .flatMap((text) => text.split('\n'))
    .map((line) =>
      line
        .replaceAll(/[*_`>#|\s-]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .filter((line) => line.length >= 30 && line.includes(' '));
}

function fixOf({ where }: TextPart, report: Report): Fix | undefined {
  const label = 'Mark internal';
  switch (where.kind) {
    case 'section':
      return { label, edit: (before) => setSectionInternal(before, where.id, true) };
    case 'event':
      return { label, edit: (before) => editEvent(before, where.id, { internal: true }) };
    case 'action':
      return { label, edit: (before) => editAction(before, where.id, { internal: true }) };
    case 'field': {
      const section = holderOf(where.id, report.sections);
      if (section === undefined) return undefined;
      return {
        label: 'Mark its section internal',
        edit: (before) => setSectionInternal(before, section, true),
      };
    }
    case 'report':
      return undefined;
  }
}

function holderOf(field: string, sections: Report['sections']): string | undefined {
  for (const section of sections) {
    if (section.kind === 'fields' && section.fields.some(({ id }) => id === field))
      return section.id;
    const inner = holderOf(field, section.children);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
