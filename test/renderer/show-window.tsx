import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src-renderer/app.tsx';
import { type Session, startSession } from '../../src-renderer/state/session.ts';
import type { OpenDocument, StartScreen } from '../../src-shared/ipc/messages.ts';
import { counter } from '../unit/report/build-report.ts';
import { type FakeApi, fakeApi } from './fake-api.ts';

/** A window in front of a fake main process, and the hands of its user. */
export type ShownWindow = FakeApi & { readonly session: Session; readonly user: UserEvent };

/** Shows the window and waits for its content. */
export async function showWindow(
  shown?: StartScreen | OpenDocument,
  prepare: (fake: FakeApi) => void = () => undefined,
): Promise<ShownWindow> {
  const fake = fakeApi(shown);
  prepare(fake);
  const session = startSession({ api: fake.api, now: () => Date.now(), newId: counter() });
  const { findByRole } = render(<App session={session} />);
  await findByRole('main', { busy: false });
  return { ...fake, session, user: userEvent.setup() };
}
