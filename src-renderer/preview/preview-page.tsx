import { useEffect, useRef, useState } from 'react';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import { handleKey } from '../commands/listen-to-commands.ts';
import { platformOf } from '../commands/shortcut.ts';
import { tellRefusal } from '../commands/show-answer.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/use-session.ts';
import { followLinks } from './follow-links.ts';
import { followPlaces } from './follow-places.ts';
import { createPagePatcher, type PagePatcher } from './patch-page.ts';
import { dressPage, zoomPage } from './preview-sheet.ts';
import { usePrintedReport } from './use-printed-report.ts';

type PreviewPageProps = {
  readonly audience: Audience;
  /** Per cent; `fit`: a whole page is as wide as the pane. */
  readonly zoom: number | 'fit';
};

/** The exported page in a frame in which no script runs. */
export function PreviewPage({ audience, zoom }: PreviewPageProps) {
  const session = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Page>();
  const printed = usePrintedReport(audience);
  useEffect(() => {
    if (page === undefined || printed === undefined) return;
    const { documentElement } = page.document;
    // The browser would style the whole page anew, also for the language that it is in.
    if (documentElement.lang !== printed.language) documentElement.lang = printed.language;
    page.patch(printed.page);
  }, [page, printed]);
  useEffect(() => {
    if (page === undefined || frame.current === null) return;
    return zoomPage(page.document, frame.current, zoom);
  }, [page, zoom]);
  useEffect(
    () => (page === undefined ? undefined : followPlaces(page.document, session)),
    [page, session],
  );
  return (
    <iframe
      ref={frame}
      title="Preview of the report"
      // No script runs in the page; that it has our origin lets us fill it without loading it anew.
      sandbox="allow-same-origin"
      srcDoc={emptyPage}
      onLoad={() => {
        const loaded = frame.current?.contentDocument;
        if (loaded) setPage(connect(session, loaded));
      }}
    />
  );
}

type Page = { readonly document: Document; readonly patch: PagePatcher };

/** A `<style>` would be refused by the content security policy; a linked stylesheet is not. */
const emptyPage =
  '<!doctype html><html lang="en"><head><link rel="stylesheet" href="/report.css"></head><body></body></html>';

/** Links and keys work in the page as they do around it. */
function connect(session: Session, page: Document): Page {
  dressPage(page);
  followLinks(page, (url) => void tellRefusal(session, session.api.openLink({ url })));
  const platform = platformOf(navigator.userAgent);
  page.addEventListener('keydown', (event) => handleKey(session, event, platform));
  return { document: page, patch: createPagePatcher(page) };
}
