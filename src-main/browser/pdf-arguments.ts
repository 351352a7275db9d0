import { pathToFileURL } from 'node:url';

/** The files of one print, all in a folder that is private to it. */
export type PrintFiles = {
  readonly page: string;
  readonly pdf: string;
  readonly profile: string;
};

/**
 * The arguments with which Chromium, Chrome or Edge prints a page without a window: tagged, with
 * bookmarks, in the size the page names, and without a word to the network.
 * Scripts cannot be switched off (printing is itself a page with a script); the page's own content
 * security policy refuses them. The sandbox is given up only where Chromium refuses to start with
 * it, which is as root on Linux.
 */
export function pdfArguments(files: PrintFiles, asRootOnLinux: boolean): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    `--user-data-dir=${files.profile}`,
    `--print-to-pdf=${files.pdf}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    ...quiet,
    ...(asRootOnLinux ? ['--no-sandbox'] : []),
    pathToFileURL(files.page).href,
  ];
}

const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Else macOS may ask for the password of the keychain.
  '--use-mock-keychain',
  '--password-store=basic',
];
