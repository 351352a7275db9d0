import type { Page } from 'playwright-core';
import { z } from 'zod';
import { eventChannel } from '../../../src-shared/ipc/channels.ts';
import type { HostWindow, WindowOptions } from '../../host.ts';
import { carried } from './carried.ts';
import { tellPage } from './in-page.ts';
import { bindingName } from './page-script.ts';
import { pageOrigin } from './route-requests.ts';

/** A window of the browser host, with what a test does that a user would. */
export type BrowserWindow = HostWindow & {
  readonly page: Page;
  /** Closes as a user does, who is asked first. */
  readonly closeByUser: () => Promise<void>;
};

/** The address of the program's page. */
export const pageAddress = `${pageOrigin}/index.html`;

const boundsSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), name: z.unknown(), given: z.unknown() }),
  z.object({ kind: z.literal('focused') }),
  z.object({ kind: z.literal('placed'), bounds: boundsSchema }),
]);

type Listeners = {
  readonly moved: Set<() => void>;
  readonly focused: Set<() => void>;
  readonly closed: Set<() => void>;
  readonly gone: Set<() => void>;
};

/**
 * Makes a window of a page that has nothing loaded yet, and loads the program in it. Calls are taken
 * from the program's own page in the main frame only.
 */
export async function browserWindow(
  page: Page,
  options: WindowOptions,
  tellFault: (error: unknown) => void,
): Promise<BrowserWindow> {
  const listeners: Listeners = {
    ...{ moved: new Set(), focused: new Set(), closed: new Set(), gone: new Set() },
  };
  const tellAll = (kind: keyof Listeners) => {
    for (const listener of listeners[kind]) listener();
  };
  let mayClose = async () => true;
  let bounds = { x: 0, y: 0, ...options.bounds };
  const quietly = (work: Promise<unknown>) => {
    work.catch((error: unknown) => {
      if (!page.isClosed()) tellFault(error);
    });
  };
  let title = options.title;
  // A page that is just loading cannot take it; it is told when it has loaded.
  const showTitle = () => {
    page.evaluate(`document.title = ${JSON.stringify(title)}`).catch(() => undefined);
  };
  page.on('domcontentloaded', showTitle);
  page.once('close', () => tellAll('closed'));
  page.on('crash', () => tellAll('gone'));
  await page.exposeBinding(bindingName, async ({ frame }, message: unknown) => {
    const isOwn = frame === page.mainFrame() && new URL(frame.url()).origin === pageOrigin;
    if (!isOwn) return refused;
    const parsed = messageSchema.safeParse(message);
    if (!parsed.success) return refused;
    switch (parsed.data.kind) {
      case 'call':
        return carried(await options.answer(parsed.data.name, parsed.data.given));
      case 'focused':
        return tellAll('focused');
      case 'placed':
        bounds = parsed.data.bounds;
        return tellAll('moved');
      default:
        return parsed.data satisfies never;
    }
  });
  const close = async () => {
    if (!page.isClosed()) await page.context().close();
  };
  const closeByUser = async () => {
    if (await mayClose()) await close();
  };
  let isReloading = false;
  const reload = async () => {
    isReloading = true;
    await page.goto(pageAddress).finally(() => {
      isReloading = false;
    });
  };
  // The browser asks whether to leave the page when its window is closed; the program asks instead.
  page.on('dialog', (dialog) => {
    if (isReloading) return quietly(dialog.accept());
    quietly(dialog.dismiss());
    if (dialog.type() === 'beforeunload') quietly(closeByUser());
  });
  return {
    page,
    closeByUser,
    send: (name, payload) => quietly(tellPage(page, eventChannel(name), structuredClone(payload))),
    setTitle: (next) => {
      title = next;
      showTitle();
    },
    // A browser has no place for these two.
    setEdited: () => undefined,
    setRepresentedFile: () => undefined,
    bounds: () => bounds,
    isMaximized: () => false,
    onBoundsChanged: (listener) => void listeners.moved.add(listener),
    onCloseRequested: (handler) => {
      mayClose = handler;
    },
    onClosed: (listener) => void listeners.closed.add(listener),
    onPageGone: (listener) => void listeners.gone.add(listener),
    onFocused: (listener) => void listeners.focused.add(listener),
    reload: () => quietly(reload()),
    focus: () => quietly(page.bringToFront()),
    close: () => quietly(close()),
  };
}

const refused = {
  ok: false,
  message: 'Not answered: the call came from no page of Postlude.',
} as const;
