import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import type { Host } from '../../host.ts';

/** How a program without Electron opens things outside itself. */
export type Desktop = Pick<Host, 'openExternal' | 'openPath' | 'revealPath'>;

/** The desktop of this computer, through the one command that every system has for it. */
export function systemDesktop(platform: NodeJS.Platform): Desktop {
  const open = async (target: string) => {
    const started = await start(opener(platform), target);
    return started ? undefined : 'Not opened: this system has no program for it.';
  };
  return {
    openPath: open,
    openExternal: async (url) => {
      await open(url);
    },
    revealPath: async (path) => {
      await open(dirname(path));
    },
  };
}

function opener(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'open';
  return platform === 'win32' ? 'explorer.exe' : 'xdg-open';
}

async function start(program: string, target: string): Promise<boolean> {
  const child = spawn(program, [target], { stdio: 'ignore', detached: true });
  try {
    await once(child, 'spawn');
    child.unref();
    return true;
  } catch {
    return false;
  }
}
