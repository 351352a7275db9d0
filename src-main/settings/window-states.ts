import { z } from 'zod';
import { sha256 } from '../documents/sealed-record.ts';
import { writeLatest } from '../documents/write-latest.ts';
import { type JsonFileOptions, readJsonFile, writeJsonFile } from './json-file.ts';

const side = z.int().min(100).max(100_000);
const place = z.int().min(-100_000).max(100_000);
const boundsSchema = z.object({ x: place, y: place, width: side, height: side });
const stateSchema = z.object({ bounds: boundsSchema, isMaximized: z.boolean() });
const listSchema = z.array(z.tuple([z.string().max(64), z.unknown()]));

/** Where a window stands on the desktop, in pixels that do not depend on the screen. */
export type Bounds = Readonly<z.infer<typeof boundsSchema>>;

/** Where a window stood when it was last seen. */
export type WindowState = { readonly bounds: Bounds; readonly isMaximized: boolean };

/** The places of windows, kept in `windows.json`. A key is a document's path, or `start`. */
export type WindowStates = {
  readonly read: (key: string) => WindowState | undefined;
  /** Remembers a window's place; a failure to write is of no consequence and not told. */
  readonly remember: (key: string, state: WindowState) => Promise<void>;
};

const most = 100;

/** Reads the places of windows; what is not valid is forgotten. */
export async function openWindowStates(options: JsonFileOptions): Promise<WindowStates> {
  const { content } = await readJsonFile(options, 'windows');
  const list = listSchema.safeParse(content.windows);
  const states = new Map<string, WindowState>();
  for (const [key, state] of list.success ? list.data : []) {
    const valid = stateSchema.safeParse(state);
    if (valid.success) states.set(key, valid.data);
  }
  const writing = writeLatest(() =>
    writeJsonFile(options, 'windows', { windows: [...states].slice(-most) }),
  );
  // A path in the list would tell more than a window's place.
  const keyOf = (key: string) => sha256(key).slice(0, 32);
  return {
    read: (key) => states.get(keyOf(key)),
    remember: async (key, state) => {
      const valid = stateSchema.safeParse(state);
      if (!valid.success) return;
      // Behind all others, so that the one that goes is the one not seen for longest.
      states.delete(keyOf(key));
      states.set(keyOf(key), valid.data);
      await writing.write().catch(() => undefined);
    },
  };
}

/** How much of a window has to be on a screen to be found and dragged. */
const visible = { width: 100, height: 50 };

/** Moves and shrinks a window's place so that it can be seen on one of the screens; without screens: as it is. */
export function fitBounds(bounds: Bounds, screens: readonly Bounds[]): Bounds {
  const [first] = screens;
  if (first === undefined || screens.some((screen) => isVisible(bounds, screen))) return bounds;
  const width = Math.min(bounds.width, first.width);
  const height = Math.min(bounds.height, first.height);
  return {
    x: first.x + Math.floor((first.width - width) / 2),
    y: first.y + Math.floor((first.height - height) / 2),
    width,
    height,
  };
}

/** The bar at the top is what a window is dragged by. */
function isVisible(bounds: Bounds, screen: Bounds): boolean {
  const right = Math.min(bounds.x + bounds.width, screen.x + screen.width);
  const width = right - Math.max(bounds.x, screen.x);
  const isTopOnScreen =
    bounds.y >= screen.y && bounds.y + visible.height <= screen.y + screen.height;
  return width >= visible.width && isTopOnScreen;
}
