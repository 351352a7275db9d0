import type { ParagraphChild } from 'docx';
import { lineBreak, type Marks, textRun } from '../text-run.ts';
import { descendants } from './descendants.ts';
import { isHtmlElement } from './html-tags.ts';
import { printImage } from './print-image.ts';
import { readHtml } from './read-html.ts';
import type { Setting } from './setting.ts';

/** Follows the HTML tags that stand between the phrases of a paragraph. */
export type Tags = {
  /** What a tag prints by itself. */
  print(tag: string): readonly ParagraphChild[];
  /** The line break an earlier tag asked for; to be asked before anything else is printed. */
  due(): readonly ParagraphChild[];
  /** The marks of the phrase that comes next. */
  marks(): Marks;
};

const marksOf: ReadonlyMap<string, Marks> = new Map<string, Marks>([
  ...named('b strong', { bold: true }),
  ...named('i em', { italics: true }),
  ...named('s del strike', { strike: true }),
  ...named('u ins', { underline: true }),
  ...named('sub', { subScript: true }),
  ...named('sup', { superScript: true }),
  ...named('code kbd samp tt', { code: true }),
]);

// More marks than there are tags for could only be meant to slow the printer down.
const mostOpen = 20;

/** Elements whose content starts on a line of its own. */
const lines = new Set(
  'p div ul ol li dl dt dd tr table blockquote pre details summary h1 h2 h3 h4 h5 h6'.split(' '),
);

/** Starts following the tags of one paragraph; of HTML nothing gets into Word but what it means. */
export function startTags(around: Marks, setting: (marks: Marks) => Setting): Tags {
  let open: readonly { readonly name: string; readonly marks: Marks }[] = [];
  let isBreakDue = false;
  let hasText = false;

  function marks(): Marks {
    let all = around;
    for (const tag of open) all = { ...all, ...tag.marks };
    return all;
  }

  function due(): readonly ParagraphChild[] {
    const breaks = isBreakDue && hasText ? [lineBreak()] : [];
    isBreakDue = false;
    hasText = true;
    return breaks;
  }

  function print(tag: string): readonly ParagraphChild[] {
    const [, slash, written] = /^<(\/?)([A-Za-z][A-Za-z0-9:-]*)/.exec(tag) ?? [];
    if (written === undefined) return [];
    if (!isHtmlElement(written)) return [...due(), textRun(tag, marks())];
    const name = written.toLowerCase();
    if (lines.has(name)) isBreakDue = true;
    return slash === '/' ? end(name) : begin(name, tag);
  }

  function begin(name: string, tag: string): readonly ParagraphChild[] {
    const own = marksOf.get(name);
    if (own !== undefined && open.length < mostOpen) open = [...open, { name, marks: own }];
    switch (name) {
      case 'br':
        return [lineBreak()];
      case 'img':
        return [...due(), ...printTagImage(tag, setting(marks()))];
      case 'li':
        return [...due(), textRun('• ', around)];
      default:
        return [];
    }
  }

  function end(name: string): readonly ParagraphChild[] {
    const last = open.findLastIndex((tag) => tag.name === name);
    open = open.filter((_tag, index) => index !== last);
    return name === 'td' || name === 'th' ? [textRun(' ', around)] : [];
  }

  return { print, due, marks };
}

function printTagImage(tag: string, setting: Setting): readonly ParagraphChild[] {
  return readHtml(tag)
    .flatMap((node) => [...descendants(node)])
    .flatMap((node) =>
      node.type === 'image' ? printImage(node.url, node.alt ?? '', setting) : [],
    );
}

function named(names: string, marks: Marks): readonly (readonly [string, Marks])[] {
  return names.split(' ').map((name) => [name, marks]);
}
