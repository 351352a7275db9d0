import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** How a start of the program found its place: as the only one, or taken by one that has been told. */
export type Place =
  | { readonly kind: 'taken-over' }
  | { readonly kind: 'alone'; readonly leave: () => Promise<void> };

const messageSchema = z.object({ files: z.array(z.string().max(32_768)).max(1000) });
const largestMessage = 1024 * 1024;

/**
 * Takes the one place at an address, or hands files (absolute paths) to the program that has it, as
 * Electron's lock does. `heard` is called with the files of each later start. Rejects where the system gives
 * no such address.
 */
export async function takePlace(
  address: string,
  files: readonly string[],
  heard: (files: readonly string[]) => void,
): Promise<Place> {
  if (await handOver(address, files)) return { kind: 'taken-over' };
  // What a program left that was killed.
  if (!address.startsWith('\\\\')) await rm(address, { force: true });
  const server = createServer((socket) => receive(socket, heard));
  await listen(server, address);
  // The windows keep the program running, not this.
  server.unref();
  return {
    kind: 'alone',
    leave: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The address for a program whose own folder this is; a socket's path has room for a hundred letters. */
export function placeOf(dataFolder: string, platform: NodeJS.Platform): string {
  const name = `postlude-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const own = join(dataFolder, 'running.sock');
  return Buffer.byteLength(own) < 100 ? own : join(tmpdir(), `${name}.sock`);
}

/** False: nobody is there. */
function handOver(address: string, files: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.write(`${JSON.stringify({ files })}\n`));
    // The answer is that the other side has closed.
    socket.once('end', () => resolve(true));
    socket.resume();
  });
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
}

function receive(socket: Socket, heard: (files: readonly string[]) => void): void {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (piece: string) => {
    text += piece;
    if (text.length > largestMessage) socket.destroy();
    if (!text.endsWith('\n')) return;
    const files = filesIn(text);
    if (files !== undefined) heard(files);
    socket.end();
  });
}

function filesIn(text: string): readonly string[] | undefined {
  try {
    return messageSchema.safeParse(JSON.parse(text)).data?.files;
  } catch {
    return undefined;
  }
}
