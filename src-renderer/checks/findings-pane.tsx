import './checks.css';
import { CircleCheck, X } from 'lucide-react';
import { describePlace } from '../../src-shared/checks/describe-place.ts';
import type { Finding } from '../../src-shared/checks/finding.ts';
import { placeKey, silenceFinding, unsilenceAll } from '../../src-shared/checks/silence.ts';
import { useFindings, useIsChecked } from '../state/findings.ts';
import { useDocument, useDocumentState, useReport, useSession } from '../state/use-session.ts';
import { goTo } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { findingGroups } from './finding-groups.ts';

/** What there is to mend before the report goes out; each finding leads to its place. */
export function FindingsPane() {
  const { view } = useSession();
  const groups = findingGroups(useFindings());
  const isChecked = useIsChecked();
  return (
    <aside className="findings" aria-label="Findings">
      <header>
        <h2>Before you send</h2>
        <Button
          look="bare"
          name="Close findings"
          hint="Close findings"
          onPress={() => view.setState({ findings: false })}
        >
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="findings-scroll">
        {isChecked && groups.length === 0 ? <NothingFound /> : undefined}
        {groups.map(({ name, findings }) => (
          <section key={name} aria-label={name}>
            <h3>
              {name} <span className="findings-count">{findings.length}</span>
            </h3>
            <ul>
              {findings.map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one place may be told of twice by one rule.
                <li key={`${finding.rule} ${placeKey(finding.where)} ${finding.words} ${index}`}>
                  <FindingRow finding={finding} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Silenced />
      </div>
    </aside>
  );
}

function NothingFound() {
  return (
    <p className="findings-none">
      <CircleCheck size={20} aria-hidden />
      Nothing to mend. The report is ready to send.
    </p>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const session = useSession();
  const { edit, state } = useDocument();
  const isReadOnly = useDocumentState(({ readOnly }) => readOnly !== undefined);
  const { fix, where, message } = finding;
  const place = describePlace(state.getState().history.report, where);
  const silence = () => {
    edit((report) => silenceFinding(report, finding), { label: 'Silence finding' });
    session.announce('Silenced in this report. Undo brings it back.');
  };
  return (
    <div className="finding" data-secret={finding.rule === 'secret-looking-text' || undefined}>
      <button
        type="button"
        className="finding-place"
        onClick={() => goTo(session.view, where, true)}
      >
        <span className="finding-message">{message}</span>
        {where.kind === 'report' ? undefined : <span className="finding-where">{place}</span>}
      </button>
      {isReadOnly ? undefined : (
        <div className="finding-deeds">
          {fix === undefined ? undefined : (
            <Button
              className="small"
              onPress={() => {
                edit(fix.edit, { label: fix.label, ...placeOfEdit(finding) });
                session.announce(`${fix.label}: done. Undo takes it back.`);
              }}
            >
              {fix.label}
            </Button>
          )}
          <Button
            look="bare"
            className="small"
            name={`Not here: ${message}`}
            hint="Silence this in this report, until its words change"
            onPress={silence}
          >
            Not here
          </Button>
        </div>
      )}
    </div>
  );
}

function placeOfEdit({ where }: Finding): { readonly place?: string } {
  return where.kind === 'report' ? {} : { place: placeKey(where) };
}

/** How many findings somebody said “not here” to, with the way back. */
function Silenced() {
  const { edit } = useDocument();
  const count = useReport((report) => report.silenced?.length ?? 0);
  const isReadOnly = useDocumentState(({ readOnly }) => readOnly !== undefined);
  if (count === 0) return null;
  return (
    <p className="findings-silenced">
      {count === 1 ? '1 finding is silenced here.' : `${count} findings are silenced here.`}
      {isReadOnly ? undefined : (
        <Button
          look="bare"
          className="small"
          onPress={() => edit(unsilenceAll, { label: 'Show silenced findings' })}
        >
          Show again
        </Button>
      )}
    </p>
  );
}
