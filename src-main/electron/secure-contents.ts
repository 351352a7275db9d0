import type { WebContents } from 'electron';
import { appPage } from './app-scheme.ts';

/**
 * Keeps a page where it is: it may load itself again, but go nowhere else, open no window and hold no
 * webview. Call for every page as it is made.
 */
export function secureContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (event.url !== appPage) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    const isReload = event.isMainFrame && event.url === appPage;
    if (!(isReload || event.url === 'about:srcdoc')) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
