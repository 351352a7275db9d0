import { describe, expect, it } from 'vitest';
import { takeSourceLink, withSourceLink } from '../../../src-shared/markdown/source-link.ts';

const address = 'https://chat.example/1';
const link = `([source](${address}))`;

describe('withSourceLink', () => {
  it('puts the link at the end of the first paragraph, or above what is none', () => {
    const texts = ['a', 'a\n\nb', 'a\n```\nb\n```', '- a', ''];
    expect(texts.map((text) => withSourceLink(text, address))).toEqual([
      `a ${link}`,
      `a ${link}\n\nb`,
      `a ${link}\n\`\`\`\nb\n\`\`\``,
      `${link}\n\n- a`,
      link,
    ]);
  });
});

describe('takeSourceLink', () => {
  it('gives the text back that the link was put into', () => {
    const texts = ['a', 'a\n\nb', 'a\n```\nb\n```', '- a', '', 'a\nb\n---\nc', '[1]: /a'];
    expect(texts.map((text) => takeSourceLink(withSourceLink(text, address)))).toEqual(
      texts.map((text) => ({ text, address })),
    );
  });

  it('finds no link further down', () => {
    expect(takeSourceLink(`a\n\nb ${link}`)).toBeUndefined();
  });
});
