import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Report } from '../../src-shared/report/report.ts';
import { useDocument } from './use-session.ts';

/** A part that is made of the report; the component renders again only when the part looks different. */
export function useReportPart<Part>(
  make: (report: Report) => Part,
  isSame: (one: Part, other: Part) => boolean,
): Part {
  const last = useRef<{ readonly part: Part }>(undefined);
  return useStore(useDocument().state, (state) => {
    const part = make(state.history.report);
    if (last.current !== undefined && isSame(last.current.part, part)) return last.current.part;
    last.current = { part };
    return part;
  });
}
