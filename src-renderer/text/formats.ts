import {
  Bold,
  Code,
  Heading,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Quote,
  SquareCode,
  Strikethrough,
  Table,
} from 'lucide-react';
import {
  insertLink,
  insertTable,
  toggleCodeBlock,
} from '../../src-shared/text-edit/insert-parts.ts';
import type { TextEdit, TextRange } from '../../src-shared/text-edit/text-change.ts';
import { type LineLook, toggleLines } from '../../src-shared/text-edit/toggle-lines.ts';
import { type Mark, toggleMark } from '../../src-shared/text-edit/toggle-mark.ts';

/** A way to format text: a key, a button of the toolbar, a line in the list of shortcuts. */
export type Format = {
  readonly title: string;
  /** In Electron's notation, as the commands have it. */
  readonly accelerator: string;
  readonly icon: LucideIcon;
  readonly edit: (text: string, selection: TextRange) => TextEdit;
  /** Stands apart from the one before it. */
  readonly beginsGroup?: true;
};

function mark(kind: Mark): Format['edit'] {
  return (text, selection) => toggleMark(text, selection, kind);
}

function lines(look: LineLook): Format['edit'] {
  return (text, selection) => toggleLines(text, selection, look);
}

const keys = (rest: string) => `CmdOrCtrl+${rest}`;

/** All of them, as the toolbar orders them. */
export const formats: readonly Format[] = [
  { title: 'Bold', accelerator: keys('B'), icon: Bold, edit: mark('bold') },
  { title: 'Italic', accelerator: keys('I'), icon: Italic, edit: mark('italic') },
  {
    title: 'Strikethrough',
    accelerator: keys('Shift+X'),
    icon: Strikethrough,
    edit: mark('strike'),
  },
  { title: 'Code', accelerator: keys('Shift+M'), icon: Code, edit: mark('code') },
  { title: 'Link', accelerator: keys('Shift+K'), icon: Link, edit: insertLink },
  {
    title: 'Heading',
    accelerator: keys('Shift+H'),
    icon: Heading,
    edit: lines('heading'),
    beginsGroup: true,
  },
  { title: 'Bulleted list', accelerator: keys('Shift+8'), icon: List, edit: lines('bullets') },
  {
    title: 'Numbered list',
    accelerator: keys('Shift+7'),
    icon: ListOrdered,
    edit: lines('numbers'),
  },
  { title: 'Check list', accelerator: keys('Shift+9'), icon: ListChecks, edit: lines('checks') },
  { title: 'Quote', accelerator: keys('Shift+.'), icon: Quote, edit: lines('quote') },
  {
    title: 'Code block',
    accelerator: keys('Shift+B'),
    icon: SquareCode,
    edit: toggleCodeBlock,
    beginsGroup: true,
  },
  { title: 'Table', accelerator: keys('Shift+G'), icon: Table, edit: insertTable },
];
