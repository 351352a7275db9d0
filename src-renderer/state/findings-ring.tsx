import { rules } from '../../src-shared/checks/check-report.ts';
import { useFindings } from './findings.ts';

const radius = 9;
const around = 2 * Math.PI * radius;

/** How many of the checks have nothing to say, as a ring that closes. */
export function FindingsRing() {
  const findings = useFindings();
  const failing = new Set(findings.map(({ rule }) => rule)).size;
  const share = (rules.length - failing) / rules.length;
  return (
    <svg className="findings-ring" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <circle className="ring-track" cx="12" cy="12" r={radius} />
      <circle
        className="ring-done"
        cx="12"
        cy="12"
        r={radius}
        strokeDasharray={`${share * around} ${around}`}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}
