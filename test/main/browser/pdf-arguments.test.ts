import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pdfArguments } from '../../../src-main/browser/pdf-arguments.ts';

const files = { page: '/t/a b/report.html', pdf: '/t/a b/report.pdf', profile: '/t/a b/profile' };

describe('pdfArguments', () => {
  it('prints tagged pages with bookmarks from a profile of its own, without the network', () => {
    expect(pdfArguments(files, false)).toEqual(
      expect.arrayContaining([
        '--headless',
        '--user-data-dir=/t/a b/profile',
        '--print-to-pdf=/t/a b/report.pdf',
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--disable-background-networking',
        '--disable-extensions',
        pathToFileURL('/t/a b/report.html').href,
      ]),
    );
  });

  it('gives up the sandbox only as root on Linux', () => {
    expect(pdfArguments(files, false)).not.toContain('--no-sandbox');
    expect(pdfArguments(files, true)).toContain('--no-sandbox');
  });
});
