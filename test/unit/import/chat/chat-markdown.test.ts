import { describe, expect, it } from 'vitest';
import { chatMarkdown } from '../../../../src-shared/import/chat/chat-markdown.ts';

describe('chatMarkdown', () => {
  it('keeps lines, lists, emphasis and addresses', () => {
    expect(
      chatMarkdown(['*down* again', '- db1', 'see <https://a.example/x> :eyes:', '', '  `a <b>`']),
    ).toBe('*down* again  \n- db1  \nsee <https://a.example/x> :eyes:\n\n`a <b>`');
  });

  it('escapes what Markdown would swallow or take for structure', () => {
    const lines = ['- first', '# channel', '---', '[ops]: there', 'a <pod> &amp; `x', '===', '~~~'];
    expect(chatMarkdown(lines)).toBe(
      '\\- first  \n\\# channel  \n\\---  \n\\[ops]: there  \na \\<pod> \\&amp; `x  \n\\===  \n\\~~~',
    );
    expect(chatMarkdown(['1. step'])).toBe('1\\. step');
  });

  it('gives the fences of code lines of their own, and closes an open one', () => {
    expect(chatMarkdown(['look: ```a <b>', '# c```', 'so'])).toBe(
      'look:\n```\na <b>\n# c\n```\n\nso',
    );
    expect(chatMarkdown(['```', 'x', '', 'y'])).toBe('```\nx\n\ny\n```');
    expect(chatMarkdown(['```one line```'])).toBe('```one line```');
  });
});
