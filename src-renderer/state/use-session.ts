import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Report } from '../../src-shared/report/report.ts';
import type { DocumentState, DocumentStore } from './document-store.ts';
import type { Session, WindowState } from './session.ts';
import type { ViewState } from './view-store.ts';

/** The window's session, for every component in it. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The document being edited, for every component of the editor. */
export const DocumentContext = createContext<DocumentStore | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('This component stands outside of a session.');
  return session;
}

export function useWindow<Part>(select: (state: WindowState) => Part): Part {
  return useStore(useSession().window, select);
}

export function useView<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useSession().view, select);
}

export function useDocument(): DocumentStore {
  const document = useContext(DocumentContext);
  if (document === undefined) throw new Error('This component stands outside of a document.');
  return document;
}

export function useDocumentState<Part>(select: (state: DocumentState) => Part): Part {
  return useStore(useDocument().state, select);
}

/** A part of the edited report; the component renders again only when that part changes. */
export function useReport<Part>(select: (report: Report) => Part): Part {
  return useDocumentState((state) => select(state.history.report));
}
