import './preview.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { printHtmlBody } from '../../src-shared/export/html/print-html-body.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { tellRefusal } from '../commands/show-answer.ts';
import { handleKey } from '../commands/listen-to-commands.ts';
import { platformOf } from '../commands/shortcut.ts';
import type { Session } from '../state/session.ts';
import { useReport, useSession, useView } from '../state/use-session.ts';
import { Choice } from '../ui/choice.tsx';
import { fillPage } from './fill-page.ts';
import { followLinks } from './follow-links.ts';

const audiences: readonly (readonly [Audience, string])[] = [
  ['internal', 'Internal'],
  ['external', 'External'],
];

/** The page as it would be exported, for the team or for others. */
export function PreviewPane() {
  const { view } = useSession();
  const audience = useView((state) => state.audience);
  return (
    <aside className="preview" aria-label="Preview">
      <header>
        <Choice
          label="Audience of the preview"
          value={audience}
          options={audiences}
          onChange={(chosen) => view.setState({ audience: chosen })}
        />
      </header>
      <PreviewPage audience={audience} />
    </aside>
  );
}

function PreviewPage({ audience }: { readonly audience: Audience }) {
  const session = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const report = useSettled(useReport((present) => present));
  const html = useMemo(() => printedPage(report, audience), [report, audience]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (isLoaded && page) fillPage(page, html);
  }, [isLoaded, html]);
  return (
    <iframe
      ref={frame}
      title="Preview of the report"
      // No script runs in the page; that it has our origin lets us fill it without loading it anew.
      sandbox="allow-same-origin"
      srcDoc={emptyPage}
      onLoad={() => {
        const page = frame.current?.contentDocument;
        if (page) connect(session, page);
        setLoaded(true);
      }}
    />
  );
}

/** A `<style>` would be refused by the content security policy; a linked stylesheet is not. */
const emptyPage =
  '<!doctype html><html lang="en"><head><link rel="stylesheet" href="/report.css"></head><body></body></html>';

function printedPage(report: Report, audience: Audience): string {
  return printHtmlBody(composeDocument(report, { audience }));
}

/** Milliseconds without an edit after which the page is printed anew. */
const settleAfter = 200;

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleAfter);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Links and keys work in the page as they do around it. */
function connect(session: Session, page: Document): void {
  followLinks(page, (url) => void tellRefusal(session, session.api.openLink({ url })));
  const platform = platformOf(navigator.userAgent);
  page.addEventListener('keydown', (event) => handleKey(session, event, platform));
}
