import { useEffect, useMemo, useState } from 'react';
import { isEvent, type Report } from '../../src-shared/report/report.ts';
import { dateOf } from '../../src-shared/time/instant-of.ts';
import { answered } from '../api.ts';
import type { ImportRequest, ImportTarget } from '../state/import-dialog.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/use-session.ts';
import type { ImportSource } from './understand-task.ts';

/** Notes that are there to be read. */
export type Notes = Omit<ImportRequest, 'target' | 'text'> & { readonly text: string };

/** The text with what is known around it, as soon as the settings are known. */
export function useImportSource(notes: Notes, target: ImportTarget): ImportSource | undefined {
  const session = useSession();
  const ownZone = useOwnZone(session);
  return useMemo(() => {
    if (ownZone === undefined) return undefined;
    const { text, name } = notes;
    const into = targetOf(session, target);
    return { text, ownZone, ...(name !== undefined && { name }), ...(into && { target: into }) };
  }, [session, notes, target, ownZone]);
}

/** The zone of the settings, unless nobody chose it; then the computer's. */
function useOwnZone({ api }: Session): string | undefined {
  const [zone, setZone] = useState<string>();
  useEffect(() => {
    let isOver = false;
    void answered(api.readSettings({})).then((outcome) => {
      const chosen = outcome.ok ? outcome.value.zone : '';
      const isChosen = chosen !== '' && chosen !== 'UTC';
      if (!isOver) setZone(isChosen ? chosen : Intl.DateTimeFormat().resolvedOptions().timeZone);
    });
    return () => {
      isOver = true;
    };
  }, [api]);
  return zone;
}

/** A worker needs no more of the report than its times and its events. */
function targetOf(session: Session, target: ImportTarget): ImportSource['target'] {
  const report = session.document()?.state.getState().history.report;
  if (target.kind === 'report' || report === undefined) return undefined;
  const date = report.dayOne ?? firstDate(report, target.timeline);
  return {
    report: { ...report, sections: [], actions: [], images: {} },
    timeline: target.timeline,
    ...(date !== undefined && { date }),
  };
}

function firstDate(report: Report, timeline: string): string | undefined {
  const entries = report.timelines.find(({ id }) => id === timeline)?.entries ?? [];
  return entries.flatMap((entry) => (isEvent(entry) ? (dateOf(entry.time, report) ?? []) : []))[0];
}
