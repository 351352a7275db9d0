import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { eventChannel } from '../../src-shared/ipc/channels.ts';
import type { HostWindow, WindowOptions } from '../host.ts';

/** The settings of a window that shows the program's page. */
export function windowSettings(
  options: Pick<WindowOptions, 'title' | 'bounds'>,
  preload: string,
  platform: NodeJS.Platform,
): BrowserWindowConstructorOptions {
  return {
    ...options.bounds,
    title: options.title,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // On Windows and Linux the spell-checker would fetch dictionaries.
      spellcheck: platform === 'darwin',
    },
  };
}

/** One of Electron's windows as the program sees it. */
export function electronWindow(window: BrowserWindow): HostWindow {
  let mayClose = async () => true;
  let isAgreed = false;
  let lastBounds = window.getNormalBounds();
  let wasMaximized = window.isMaximized();
  const whileOpen = (action: () => void) => {
    if (!window.isDestroyed()) action();
  };
  window.on('close', (event) => {
    lastBounds = window.getNormalBounds();
    wasMaximized = window.isMaximized();
    if (isAgreed) return;
    event.preventDefault();
    void mayClose().then((agreed) => {
      isAgreed = agreed;
      if (agreed) whileOpen(() => window.close());
    });
  });
  // The page names itself; the program names the window.
  window.on('page-title-updated', (event) => event.preventDefault());
  return {
    send: (name, payload) => whileOpen(() => window.webContents.send(eventChannel(name), payload)),
    setTitle: (title) => whileOpen(() => window.setTitle(title)),
    setEdited: (isEdited) => whileOpen(() => window.setDocumentEdited(isEdited)),
    setRepresentedFile: (path) => whileOpen(() => window.setRepresentedFilename(path ?? '')),
    bounds: () => (window.isDestroyed() ? lastBounds : window.getNormalBounds()),
    isMaximized: () => (window.isDestroyed() ? wasMaximized : window.isMaximized()),
    onBoundsChanged: (listener) => {
      window.on('resize', listener);
      window.on('move', listener);
    },
    onCloseRequested: (handler) => {
      mayClose = handler;
    },
    onClosed: (listener) => {
      window.on('closed', listener);
    },
    onPageGone: (listener) => {
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        if (reason !== 'clean-exit') listener();
      });
    },
    onFocused: (listener) => {
      window.on('focus', listener);
    },
    reload: () => whileOpen(() => window.webContents.reload()),
    focus: () =>
      whileOpen(() => {
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
      }),
    close: () => whileOpen(() => window.destroy()),
  };
}
