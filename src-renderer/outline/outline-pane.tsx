import './outline.css';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addSectionCommand } from '../commands/add-section-command.ts';
import { toggleFindings } from '../commands/toggle-findings.ts';
import { useCommand } from '../commands/use-command.ts';
import { useFindings, useIsChecked } from '../state/findings.ts';
import { FindingsRing } from '../state/findings-ring.tsx';
import { useReportPart } from '../state/use-report-part.ts';
import { useDocument } from '../state/use-session.ts';
import { OutlineTree } from './outline-tree.tsx';
import { isSameOutline, sectionRows } from './section-rows.ts';
import { isSameStates, sectionStates } from './section-states.ts';

/** The sections of the report, and how far they are. */
export function OutlinePane() {
  const { state } = useDocument();
  const rows = useReportPart((report) => sectionRows(report.sections), isSameOutline);
  const findings = useFindings();
  // Findings come a moment after the report that they are about, and are looked at together with it.
  const found = useMemo(
    () => sectionStates(state.getState().history.report, findings),
    [state, findings],
  );
  const [states, setStates] = useState(found);
  // Most keys leave all sections as they were.
  if (states !== found && !isSameStates(states, found)) setStates(found);
  return (
    <nav className="outline" aria-label="Outline">
      <div className="outline-scroll">
        <h2 className="outline-title">Report</h2>
        <OutlineTree rows={rows} states={states} />
        <AddSectionButton />
      </div>
      <FindingsCard />
    </nav>
  );
}

function AddSectionButton() {
  const { isEnabled, run } = useCommand(addSectionCommand);
  return (
    <button type="button" className="add-section" disabled={!isEnabled} onClick={run}>
      <Plus size={14} aria-hidden /> Add section
    </button>
  );
}

/** How much there is to mend; opens the list of it. */
function FindingsCard() {
  const count = useFindings().length;
  const { hint, isChecked: isOpen, run } = useCommand(toggleFindings);
  const isChecked = useIsChecked();
  return (
    <button
      type="button"
      className="findings-card"
      aria-pressed={isOpen}
      data-hint={hint}
      onClick={run}
    >
      <FindingsRing />
      <span className="findings-words">
        <strong>{isChecked ? findingsWords(count) : 'Checking …'}</strong>
        <span>{isChecked && count === 0 ? 'ready to send' : 'before you send'}</span>
      </span>
    </button>
  );
}

function findingsWords(count: number): string {
  if (count === 0) return 'No findings';
  return count === 1 ? '1 finding' : `${count} findings`;
}
