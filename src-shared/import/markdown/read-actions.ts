import { asParagraph } from '../../markdown/as-paragraph.ts';
import type { Block, ListBlock } from '../../markdown/block.ts';
import { nameOf } from '../../markdown/plain-text.ts';
import { itemLines, itemText } from '../../markdown/text-of-lines.ts';
import type { ActionGroup, ActionStatus } from '../../report/action-item.ts';
import type { ActionItem, SectionOf } from '../../report/report.ts';
import { readActionTable } from './read-action-table.ts';
import { labelOf } from './read-fields.ts';
import { readForeignActions } from './read-foreign-actions.ts';

/** Action items as they stand in a section, and how many of its blocks they take. */
export type ActionsReading = {
  readonly items: readonly ActionItem[];
  readonly form: SectionOf<'actions'>['form'];
  readonly labels?: { readonly improvement: string; readonly task: string };
  readonly columns?: NonNullable<SectionOf<'actions'>['columns']>;
  readonly blocks: number;
};

/** Reads action items from the start of a section's blocks: a list, or improvements and tasks under their labels. */
export function readActions(
  lines: readonly string[],
  blocks: readonly Block[],
  newId: () => string,
): ActionsReading | undefined {
  return readGrouped(lines, blocks, newId) ?? readOne(lines, blocks[0], newId);
}

function readOne(
  lines: readonly string[],
  block: Block | undefined,
  newId: () => string,
): ActionsReading | undefined {
  if (block?.kind === 'list') {
    return {
      items: listItems(lines, block, undefined, newId),
      form: formOf(lines, block),
      blocks: 1,
    };
  }
  if (block?.kind !== 'table') return undefined;
  const rows = lines.slice(block.start, block.end);
  const items = readActionTable(rows, newId);
  const read = items ? { items } : readForeignActions(rows, newId);
  return read && { ...read, form: 'table', blocks: 1 };
}

function readGrouped(
  lines: readonly string[],
  blocks: readonly Block[],
  newId: () => string,
): ActionsReading | undefined {
  const improvements = groupAt(lines, blocks, 0, 'improvement', newId);
  if (!improvements) return undefined;
  const tasks = groupAt(lines, blocks, improvements.next, 'task', newId);
  if (!tasks) return undefined;
  return {
    items: [...improvements.items, ...tasks.items],
    form: 'list',
    labels: { improvement: improvements.label, task: tasks.label },
    blocks: tasks.next,
  };
}

type Group = {
  readonly label: string;
  readonly items: readonly ActionItem[];
  readonly next: number;
};

const groupNames: Readonly<Record<ActionGroup, RegExp>> = {
  improvement:
    /^(?:improvements?|fix(?:es)?|enhancements?|verbesserungen|mejoras|melhorias|améliorations)\b/,
  task: /^(?:tasks?|todos?|aufgaben|tareas|tarefas|tâches)\b/,
};

function groupAt(
  lines: readonly string[],
  blocks: readonly Block[],
  at: number,
  group: ActionGroup,
  newId: () => string,
): Group | undefined {
  const head = blocks[at];
  const label = head?.kind === 'paragraph' ? labelOf(lines[head.start] ?? '') : undefined;
  if (head === undefined || label?.rest !== '') return undefined;
  if (!groupNames[group].test(nameOf(label.label))) return undefined;
  if (head.end > head.start + 1) {
    const items = lineItems(lines.slice(head.start + 1, head.end), group, newId);
    return items && { label: label.label, items, next: at + 1 };
  }
  const items = itemsBelow(lines, blocks[at + 1], group, newId);
  return { label: label.label, items: items ?? [], next: at + (items ? 2 : 1) };
}

function itemsBelow(
  lines: readonly string[],
  block: Block | undefined,
  group: ActionGroup,
  newId: () => string,
): readonly ActionItem[] | undefined {
  if (block?.kind === 'list') return listItems(lines, block, group, newId);
  const own = lines.slice(block?.start, block?.end);
  if (block?.kind === 'paragraph') return lineItems(own, group, newId);
  const items = block?.kind === 'table' ? readActionTable(own, newId) : undefined;
  return items?.map((item) => ({ ...item, group }));
}

/** Reads the lines of a paragraph as items, if each begins with a label: `Retry limits: cap them at three`. */
function lineItems(
  lines: readonly string[],
  group: ActionGroup,
  newId: () => string,
): readonly ActionItem[] | undefined {
  const isItem = (line: string) => /^\s*(?:\*\*[^*]+\*\*:?|[\p{Lu}\p{N}][^:]{2,80}:)\s/u.test(line);
  if (groupNames.task.test(nameOf(lines[0] ?? '')) || !lines.every(isItem)) return undefined;
  return lines.map((line) => ({ id: newId(), text: asParagraph(line.trim()), group }));
}

function listItems(
  lines: readonly string[],
  list: ListBlock,
  group: ActionGroup | undefined,
  newId: () => string,
): readonly ActionItem[] {
  return list.items.map((item) => {
    const [box, ...rest] = splitCheckbox(itemLines(lines, item));
    return {
      id: newId(),
      text: itemText(rest),
      ...(group && { group }),
      ...(box && { status: box }),
    };
  });
}

function splitCheckbox(lines: readonly string[]): readonly [ActionStatus | undefined, ...string[]] {
  const [first = '', ...others] = lines;
  const match = /^\[([ xX])\]\s+(?=\S)/.exec(first);
  if (!match) return [undefined, first, ...others];
  const text = asParagraph(first.slice(match[0].length));
  return [match[1] === ' ' ? 'open' : 'done', text, ...others];
}

function formOf(lines: readonly string[], list: ListBlock): SectionOf<'actions'>['form'] {
  if (list.ordered) return 'numbered-list';
  const boxed = list.items.every((item) => splitCheckbox(itemLines(lines, item))[0] !== undefined);
  return boxed ? 'check-list' : 'list';
}
