import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { DocumentStore } from '../../../src-renderer/state/document-store.ts';
import { type Session, startSession } from '../../../src-renderer/state/session.ts';
import {
  DocumentContext,
  SessionContext,
  useReport,
} from '../../../src-renderer/state/use-session.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { counter } from '../../unit/report/build-report.ts';
import { fakeApi, openDocument } from '../fake-api.ts';

/** A part of the window in front of a report, and the hands of its user. */
export type ShownForm = {
  readonly session: Session;
  readonly document: DocumentStore;
  readonly user: UserEvent;
  readonly report: () => Report;
};

function Form({ form }: { readonly form: (present: Report) => ReactNode }) {
  return form(useReport((report) => report));
}

/** Shows a part of the window that renders anew with every change of the report. */
export async function showForm(
  report: Report,
  form: (present: Report) => ReactNode,
  parts: Parameters<typeof openDocument>[1] = {},
): Promise<ShownForm> {
  const fake = fakeApi();
  let now = 0;
  const session = startSession({
    api: fake.api,
    // Every edit long after the one before, unless a test says that it is typing.
    now: () => {
      now += 10;
      return now;
    },
    newId: counter(),
  });
  session.showDocument(openDocument(report, parts));
  const document = session.document();
  if (document === undefined) throw new Error('The session shows no document.');
  render(
    <SessionContext value={session}>
      <DocumentContext value={document}>
        <Form form={form} />
      </DocumentContext>
    </SessionContext>,
  );
  return {
    session,
    document,
    user: userEvent.setup(),
    report: () => document.state.getState().history.report,
  };
}
