import { describe, expect, it } from 'vitest';
import { openableLink } from '../../../src-main/links/openable-link.ts';

describe('links that may be opened', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['mailto:kim@example.org?subject=x', 'mailto:kim@example.org?subject=x'],
    [' https://example.org/ ', 'https://example.org/'],
  ])('are such as %j', (text, href) => {
    expect(openableLink(text)?.href).toBe(href);
  });

  it.each([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['\\\\server\\share'],
    ['vbscript:x'],
    ['smb://server/share'],
    ['ms-msdt:/id'],
    ['C:\\Windows\\calc.exe'],
    ['https:'],
    ['//example.org'],
    ['example.org'],
    ['#heading'],
    ['view-source:https://example.org'],
    ['blob:https://example.org/1'],
    [''],
  ])('are not such as %j', (text) => {
    expect(openableLink(text)).toBeUndefined();
  });
});
