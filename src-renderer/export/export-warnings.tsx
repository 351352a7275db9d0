import { ShieldAlert } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { checkReport } from '../../src-shared/checks/check-report.ts';
import type { Finding } from '../../src-shared/checks/finding.ts';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import { visibleReport } from '../../src-shared/document/visible-report.ts';
import type { SecretFinding } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { answered } from '../api.ts';
import { useDocument, useReport, useSession } from '../state/use-session.ts';
import { closeDialog, goTo } from '../state/view-store.ts';

/** What should be seen before a report is handed on: secrets one by one, the rest counted. */
export function ExportWarnings({ audience }: { readonly audience: Audience }) {
  const { secrets, others } = useExportFindings(audience);
  const { view } = useSession();
  if (secrets.length === 0 && others === 0) return undefined;
  return (
    <section className="export-warnings" aria-label="Before it goes">
      {secrets.length === 0 ? undefined : (
        <div className="secrets" role="alert">
          <h3>
            <ShieldAlert size={16} aria-hidden />
            {secrets.length === 1
              ? 'Something looks like a secret'
              : `${secrets.length} places look like secrets`}
          </h3>
          <ul>
            {secrets.map(({ message, where }) => (
              <li key={message}>
                <button
                  type="button"
                  onClick={() => {
                    closeDialog(view);
                    goTo(view, where);
                  }}
                >
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others === 0 ? undefined : (
        <p className="hint">
          {others === 1 ? 'One other finding' : `${others} other findings`} of the readiness check
          can wait or be mended first.
        </p>
      )}
    </section>
  );
}

type Found = { readonly secrets: readonly SecretFinding[]; readonly others: number };

/** Looks at what this audience gets, with the rules that only the main process has besides. */
function useExportFindings(audience: Audience): Found {
  const { api } = useSession();
  const document = useDocument();
  const report = useReport((present) => present);
  const shown = useMemo(() => goingOut(report, audience), [report, audience]);
  const own = useMemo(() => findingsIn(shown, report), [shown, report]);
  const [more, setMore] = useState<readonly SecretFinding[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const { id } = document.state.getState();
    void answered(api.findSecrets({ document: id, report: shown })).then((outcome) => {
      if (isCurrent && outcome.ok) setMore(outcome.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, document, shown]);
  return { ...own, secrets: [...own.secrets, ...more] };
}

/** An export for the team may be the report's file itself, with all that is hidden. */
function goingOut(report: Report, audience: Audience): Report {
  if (audience === 'internal') return report;
  const { silenced } = report;
  return { ...visibleReport(report, audience), ...(silenced && { silenced }) };
}

function findingsIn(shown: Report, report: Report): Found {
  const isSecret = ({ rule }: Finding) => rule === 'secret-looking-text';
  return {
    secrets: checkReport(shown).filter(isSecret),
    others: checkReport(report).filter((finding) => !isSecret(finding)).length,
  };
}
