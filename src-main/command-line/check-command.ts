import { checkReport } from '../../src-shared/checks/check-report.ts';
import { describePlace } from '../../src-shared/checks/describe-place.ts';
import type { Finding } from '../../src-shared/checks/finding.ts';
import { secretLookingText } from '../../src-shared/checks/secrets/secret-looking-text.ts';
import { type Metric, metricsOf } from '../../src-shared/report/metrics.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { printDuration } from '../../src-shared/time/duration.ts';
import type { CommandLineIo, ExitCode } from './command-line-io.ts';
import type { GivenOptions } from './parse-arguments.ts';
import { printable } from './printable.ts';
import { printedInstant } from './printed-instant.ts';
import { readInput } from './read-input.ts';

/** `postlude check`: the metrics and the findings, as JSON or to read. */
export async function checkCommand(
  operands: readonly string[],
  options: GivenOptions,
  io: CommandLineIo,
): Promise<ExitCode> {
  const read = await readInput(operands, options, io);
  if (!read) return 1;
  const { report } = read;
  const metrics = metricsOf(report);
  const found = [...(await moreSecrets(report)), ...checkReport(report)];
  const findings = found.map(({ rule, message, where }) => ({
    ...{ rule, message, where: describePlace(report, where) },
  }));
  if (options.has('json')) {
    const measured = Object.fromEntries(
      metrics.map((metric) => [metric.id, values(metric, report)]),
    );
    io.print(JSON.stringify({ metrics: measured, findings }, null, 2));
    return 0;
  }
  for (const metric of metrics) io.print(printable(readable(metric)));
  io.print(findings.length === 0 ? 'Nothing is missing.' : `${findings.length} to look at:`);
  for (const { message, rule } of findings) io.print(printable(`  ${message} (${rule})`));
  return 0;
}

/** Those of secretlint's rules, which the window asks before an export. */
async function moreSecrets(report: Report): Promise<readonly Omit<Finding, 'words'>[]> {
  const { findMoreSecrets } = await import('../exports/find-more-secrets.ts');
  const found = await findMoreSecrets(report);
  return found.map((each) => ({ rule: secretLookingText.name, ...each }));
}

function values({ result }: Metric, report: Report) {
  if (result.kind === 'missing') return null;
  return {
    seconds: result.seconds,
    from: printedInstant(result.from.time, report),
    to: printedInstant(result.to.time, report),
  };
}

function readable({ name, definition, result }: Metric): string {
  const value =
    result.kind === 'known'
      ? printDuration(result.seconds * 1000)
      : `cannot compute: ${result.reason}`;
  return `${`${name}:`.padEnd(20)} ${value} (${definition})`;
}
