const severities = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'];

/** The word for a severity of syslog, 0 to 7 (RFC 5424, 6.2.1); empty where the number is none. */
export function syslogSeverity(number: number): string {
  return severities[number] ?? '';
}
