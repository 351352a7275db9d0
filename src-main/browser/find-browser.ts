import { type PlatformPath, posix, win32 } from 'node:path';
import { playwrightBrowsers } from './playwright-browsers.ts';

/** What the search for a browser knows of the machine. */
export type BrowserEnvironment = {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
};

/** The part of the file system that the search looks at. Neither function rejects. */
export type BrowserFiles = {
  /** Whether there is a file that may be run. */
  readonly isProgram: (path: string) => Promise<boolean>;
  /** The names in a folder; none where it cannot be read. */
  readonly listFolder: (path: string) => Promise<readonly string[]>;
};

/**
 * Finds an installed Chromium, Chrome or Edge: the one that `POSTLUDE_BROWSER` names (a path or a
 * name on the PATH; then no other), else one where its installer puts it, else one of Playwright's.
 */
export async function findBrowser(
  environment: BrowserEnvironment,
  files: BrowserFiles,
): Promise<string | undefined> {
  const wanted = environment.variables.POSTLUDE_BROWSER;
  if (wanted) return firstProgram(placesOf(wanted, environment), files);
  return (
    (await firstProgram(installedPlaces(environment), files)) ??
    (await firstProgram(await playwrightBrowsers(environment, files), files))
  );
}

async function firstProgram(
  places: readonly string[],
  files: BrowserFiles,
): Promise<string | undefined> {
  for (const place of places) {
    if (await files.isProgram(place)) return place;
  }
  return undefined;
}

function placesOf(wanted: string, environment: BrowserEnvironment): readonly string[] {
  const isPath = /[/\\]/.test(wanted);
  return isPath ? [wanted] : onPath([wanted], environment);
}

function installedPlaces(environment: BrowserEnvironment): readonly string[] {
  switch (environment.platform) {
    case 'win32':
      return windowsPlaces(environment.variables);
    case 'darwin':
      return [...macPlaces(environment.homeFolder), ...onPath(['chromium'], environment)];
    default:
      return [...onPath(linuxNames, environment), ...linuxPlaces];
  }
}

/** What Ubuntu calls chromium-browser is a snap, which sees little of the disk; so it comes last. */
const linuxNames = [
  ...['google-chrome-stable', 'google-chrome', 'chromium', 'microsoft-edge-stable'],
  ...['microsoft-edge', 'chromium-browser'],
];

const linuxPlaces = [
  ...['/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  '/snap/bin/chromium',
];

function macPlaces(homeFolder: string): readonly string[] {
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return ['/Applications', posix.join(homeFolder, 'Applications')].flatMap((folder) =>
    programs.map((name) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces(variables: BrowserEnvironment['variables']): readonly string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = variables;
  const folders = [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].filter((folder) => folder);
  const programs = ['Google/Chrome/Application/chrome', 'Chromium/Application/chrome'];
  return [...programs, 'Microsoft/Edge/Application/msedge'].flatMap((program) =>
    folders.map((folder) => win32.join(folder ?? '', `${program}.exe`)),
  );
}

function onPath(names: readonly string[], environment: BrowserEnvironment): readonly string[] {
  const { platform, variables } = environment;
  const paths: PlatformPath = platform === 'win32' ? win32 : posix;
  const folders = (variables.PATH ?? '').split(paths.delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => {
    const file = name.endsWith(ending) ? name : `${name}${ending}`;
    return folders.map((folder) => paths.join(folder, file));
  });
}
