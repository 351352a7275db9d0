import { type PdfProperties, withPdfProperties } from '../browser/pdf-properties.ts';
import type { PdfPage, PrintedPdf } from '../browser/print-pdf.ts';
import { appScheme } from './app-scheme.ts';
import type { ElectronParts } from './electron-parts.ts';
import { secureSession } from './secure-session.ts';

/** What printing needs of Electron, and who hears of requests that a page tried. */
export type PagePrinter = {
  readonly parts: Pick<ElectronParts, 'BrowserWindow' | 'session'>;
  readonly platform: NodeJS.Platform;
  readonly newId: () => string;
  readonly tellRequest: (url: string) => void;
};

const address = `${appScheme}://print/`;

/** A report's page is wholly its own: nothing is fetched, and no script runs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * Prints a page in a window that is never shown, in a session of its own that is gone afterwards. The
 * page comes under the program's own scheme, because a `data:` address ends at two megabytes.
 */
export async function printPage(
  { parts, platform, newId, tellRequest }: PagePrinter,
  { html, properties, signal }: PdfPage,
): Promise<PrintedPdf> {
  const session = parts.session.fromPartition(`print-${newId()}`, { cache: false });
  secureSession(session, platform, tellRequest);
  session.protocol.handle(appScheme, ({ url }) =>
    url === address
      ? new Response(html, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': policy,
          },
        })
      : new Response(undefined, { status: 404 }),
  );
  const window = new parts.BrowserWindow({
    show: false,
    webPreferences: { session, sandbox: true, contextIsolation: true, javascript: false },
  });
  const stop = () => window.destroy();
  signal?.addEventListener('abort', stop);
  try {
    await window.loadURL(address);
    const bytes = await window.webContents.printToPDF(printSettings);
    return { bytes: withProperties(bytes, properties) };
  } catch (error) {
    if (signal?.aborted) return { error: 'Printing was stopped.' };
    return { error: `Electron printed no PDF: ${error instanceof Error ? error.message : ''}.` };
  } finally {
    signal?.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** All of these are off by default, and the paper would be Letter. */
const printSettings = {
  generateDocumentOutline: true,
  generateTaggedPDF: true,
  printBackground: true,
  preferCSSPageSize: true,
};

function withProperties(bytes: Uint8Array, properties: PdfProperties | undefined): Uint8Array {
  return properties ? withPdfProperties(bytes, properties) : bytes;
}
