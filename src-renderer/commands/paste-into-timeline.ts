import { allSections } from '../../src-shared/report/all-sections.ts';
import type { Session } from '../state/session.ts';
import { openImport } from '../state/view-store.ts';
import { defineCommand, hasWritable } from './command.ts';

/** Asks for notes of any kind and adds their events to the timeline that is shown, or to the first. */
export const pasteIntoTimeline = defineCommand('edit.paste-timeline', {
  isEnabled: (session) => hasWritable(session) && timelineOf(session) !== undefined,
  run: (session) => {
    const timeline = timelineOf(session);
    if (timeline === undefined) return;
    openImport(session.view, { target: { kind: 'timeline', timeline } });
  },
});

function timelineOf(session: Session): string | undefined {
  const report = session.document()?.state.getState().history.report;
  if (report === undefined) return undefined;
  const shown = session.view.getState().section;
  const sections = allSections(report).flatMap((each) => (each.kind === 'timeline' ? [each] : []));
  const section = sections.find(({ id }) => id === shown) ?? sections[0];
  return section?.timeline;
}
