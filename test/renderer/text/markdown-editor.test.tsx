import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProseForm } from '../../../src-renderer/sections/prose-form.tsx';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';
import { showForm } from './show-form.tsx';

const summary = { ...prose('Summary'), help: 'Three sentences. Example: “It broke.”' };
const report = buildReport({ sections: [summary, prose('Impact', 'Nobody could **pay**.')] });

function form({ sections }: Report) {
  return (
    <>
      <input aria-label="Other" />
      {sections.map((section) =>
        section.kind === 'prose' ? <ProseForm key={section.id} section={section} /> : undefined,
      )}
    </>
  );
}

const field = (name: string) => screen.getByRole('textbox', { name });
const lines = (name: string) =>
  [...field(name).querySelectorAll('.cm-line')].map((line) => line.textContent);
const text = (shown: { readonly report: () => Report }, index: number) => {
  const section = shown.report().sections[index];
  return section?.kind === 'prose' ? section.text : undefined;
};

describe('a text', () => {
  it('becomes an editor with the focus and rests without it', async () => {
    const { user } = await showForm(report, form);
    expect(document.querySelector('.cm-editor')).toBeNull();
    await user.click(field('Impact'));
    expect(field('Impact')).toHaveFocus();
    expect(document.querySelectorAll('.cm-editor')).toHaveLength(1);
    await user.keyboard('!');
    expect(field('Impact')).toHaveTextContent('Nobody could **pay**.!');
    await user.click(field('Other'));
    expect(document.querySelector('.cm-editor')).toBeNull();
    expect(field('Impact')).toHaveTextContent('Nobody could **pay**.!');
  });

  it('comes back with its caret where it was', async () => {
    const { user } = await showForm(report, form);
    await user.click(field('Impact'));
    await user.keyboard('{Home}');
    await user.click(field('Other'));
    await user.tab();
    await user.tab();
    expect(field('Impact')).toHaveFocus();
    await user.keyboard('x');
    expect(field('Impact')).toHaveTextContent('xNobody could **pay**.');
  });

  it('shows help with its example while it is empty', async () => {
    const { user } = await showForm(report, form);
    expect(field('Summary')).toHaveAccessibleDescription('Three sentences. Example: “It broke.”');
    await user.type(field('Summary'), 'x');
    expect(screen.queryByText('Three sentences.')).toBeNull();
  });

  it('looks the same at rest and in the editor', async () => {
    const { user } = await showForm(report, form);
    const classes = () =>
      [...field('Impact').querySelectorAll('span')].map((span) => [
        span.className,
        span.textContent,
      ]);
    const atRest = classes();
    expect(atRest).toContainEqual(['md-strong', 'pay']);
    await user.click(field('Impact'));
    expect(classes()).toEqual(atRest);
  });

  it('can be read but not edited where the report can only be read', async () => {
    const shown = await showForm(report, form, { readOnly: 'Made by a newer Postlude.' });
    await shown.user.click(field('Impact'));
    await shown.user.keyboard('x');
    await shown.user.keyboard('{Control>}b{/Control}');
    expect(field('Impact')).toHaveAttribute('aria-readonly', 'true');
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(shown.report()).toBe(report);
  });
});

describe('keys', () => {
  it('format, and the same does the toolbar, which a key reaches', async () => {
    const shown = await showForm(report, form);
    await shown.user.type(field('Summary'), 'queue');
    await shown.user.keyboard('{Control>}b{/Control}');
    expect(text(shown, 0)).toBe('**queue**');
    await shown.user.click(screen.getByRole('button', { name: 'Italic' }));
    expect(text(shown, 0)).toBe('***queue***');
    expect(field('Summary')).toHaveFocus();
    await shown.user.keyboard('{Alt>}{F10}{/Alt}{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Strikethrough' })).toHaveFocus();
    await shown.user.keyboard('{Escape}');
    expect(field('Summary')).toHaveFocus();
  });

  it('go on with a list, nest with Tab, and let go of Tab after Escape', async () => {
    const { user } = await showForm(report, form);
    await user.click(field('Summary'));
    await user.keyboard('- one{Enter}two{Tab}');
    expect(lines('Summary')).toEqual(['- one', '  - two']);
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(lines('Summary')).toEqual(['- one', '- two']);
    await user.keyboard('{Escape}{Tab}');
    expect(field('Impact')).toHaveFocus();
    expect(lines('Summary')).toEqual(['- one', '- two']);
  });

  it('move on with Tab outside of lists', async () => {
    const { user } = await showForm(report, form);
    await user.click(field('Summary'));
    await user.keyboard('words{Tab}');
    expect(field('Impact')).toHaveFocus();
  });
});

describe('undo', () => {
  it('takes typing in a row back at once, a format apart, and puts the caret there', async () => {
    const shown = await showForm(report, form);
    const { user, document: edited } = shown;
    await user.click(field('Impact'));
    await user.keyboard('{Home}Yes. ');
    await user.keyboard('{Control>}b{/Control}');
    expect(edited.state.getState().history.undo).toHaveLength(2);
    act(edited.undo);
    act(edited.undo);
    expect(text(shown, 1)).toBe('Nobody could **pay**.');
    await user.keyboard('x');
    expect(text(shown, 1)).toBe('xNobody could **pay**.');
  });

  it('puts the caret of a text at rest to where it changed', async () => {
    const shown = await showForm(report, form);
    const { user, document: edited } = shown;
    await user.click(field('Impact'));
    await user.keyboard('{Home}Yes. ');
    await user.click(field('Other'));
    act(edited.undo);
    act(() => field('Impact').focus());
    await user.keyboard('x');
    expect(text(shown, 1)).toBe('xNobody could **pay**.');
  });
});

/** What a clipboard carries. */
function clipboard(data: Readonly<Record<string, string>>, files: readonly File[] = []) {
  return { getData: (type: string) => data[type] ?? '', types: Object.keys(data), files };
}

describe('pasting', () => {
  const paste = (data: Readonly<Record<string, string>>, files?: readonly File[]) =>
    fireEvent.paste(field('Summary'), { clipboardData: clipboard(data, files) });

  it.each([
    [
      'rich text as Markdown',
      { 'text/html': '<p>It <b>broke</b></p>', 'text/plain': 'It broke' },
      'It **broke**',
    ],
    ['plain text as it is', { 'text/plain': 'It **broke** <x>' }, 'It **broke** <x>'],
    [
      'rich text without marks as it is',
      { 'text/html': '<p>5 * 3</p>', 'text/plain': '5 * 3' },
      '5 * 3',
    ],
    ['cells as a table', { 'text/plain': 'a\tb\n1\t2' }, '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    [
      'coloured code as it is',
      { 'text/html': '<b>let</b> a', 'text/plain': 'let a', 'vscode-editor-data': '{}' },
      'let a',
    ],
  ])('takes %s', async (_what, data, expected) => {
    const shown = await showForm(report, form);
    await shown.user.click(field('Summary'));
    paste(data);
    expect(text(shown, 0)).toBe(expected);
  });

  it('makes an address over selected words their link', async () => {
    const shown = await showForm(report, form);
    await shown.user.type(field('Summary'), 'log');
    await shown.user.keyboard('{Control>}a{/Control}');
    paste({ 'text/plain': 'https://log.example/1' });
    expect(text(shown, 0)).toBe('[log](https://log.example/1)');
  });

  it('keeps everything plain within code', async () => {
    const shown = await showForm(report, form);
    await shown.user.type(field('Summary'), '```{Enter}x');
    paste({ 'text/html': '<b>y</b>', 'text/plain': 'y' });
    expect(text(shown, 0)).toBe('```\nxy');
  });

  it('says that an image cannot be read', async () => {
    const { user, session } = await showForm(report, form);
    await user.click(field('Summary'));
    URL.createObjectURL = () => 'blob:none';
    URL.revokeObjectURL = () => undefined;
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error('No image'));
    paste({}, [new File(['x'], 'graph.png', { type: 'image/png' })]);
    await waitFor(() =>
      expect(session.window.getState().notice?.text).toBe('The image “graph.png” cannot be read.'),
    );
  });
});
