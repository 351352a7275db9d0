import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../../src-shared/export/docx/safe-link.ts';

describe('a link out of a Word document', () => {
  it.each([
    ['https://status.example/a?b=1&c=2#d', 'https://status.example/a?b=1&c=2#d'],
    [' HTTP://Status.Example ', 'http://status.example/'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
    ['https://tür.example/ä', 'https://xn--tr-xka.example/%C3%A4'],
    ['https://a.example/{x}|y^`<>"', 'https://a.example/%7Bx%7D%7Cy%5E%60%3C%3E%22'],
    ['mailto:ops@a.example?subject=Hi there', 'mailto:ops@a.example?subject=Hi%20there'],
  ])('leads from %j to %j', (address, href) => {
    expect(safeLink(address)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:x',
    'data:text/html,<b>x</b>',
    'file:///etc/hosts',
    'ms-word:ofe|u|https://a.example/x.docx',
    'image:0000',
    '//a.example/x',
    './runbook.md',
    '#heading',
    '',
    'https://',
    'https://a b.example/',
    'http://a..b/',
    'mailto:nobody',
    'mailto:a@b.example,c@d.example',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('does not lead to %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
});
