import { nameOf } from '../markdown/plain-text.ts';
import { type Role, roleIds } from '../report/role.ts';

/** The headings and labels that real reports give a part, by its role; the longest match within a heading wins. */
const names: Readonly<Record<Role, readonly string[]>> = {
  summary: [
    'summary',
    'issue summary',
    'executive summary',
    'incident summary',
    'overview',
    'tl dr',
    'tldr',
    'abstract',
    'zusammenfassung',
    'resumen',
    'resumo',
    'résumé',
    '概要',
    '摘要',
    '요약',
  ],
  duration: ['duration', 'dauer', 'duración', 'duração', 'durée'],
  impact: [
    'impact',
    'user impact',
    'customer impact',
    'business impact',
    'auswirkung',
    'auswirkungen',
    'impacto',
    '影響',
    '影响',
    '영향',
  ],
  detection: [
    'detection',
    'how was it detected',
    'identified',
    'erkennung',
    'detección',
    'detecção',
    'détection',
    '検知',
  ],
  'lead-up': ['lead-up', 'leadup', 'lead up', 'background', 'hintergrund'],
  trigger: ['trigger', 'auslöser'],
  'contributing-factors': ['contributing factors', 'contributing factor', 'contributing causes'],
  'root-cause': [
    'root cause',
    'root causes',
    'root cause analysis',
    'rca',
    'cause',
    'ursache',
    'causa raíz',
    'causa raiz',
    'cause racine',
    '根本原因',
    '原因',
  ],
  'five-whys': ['five whys', '5 whys', 'the five whys'],
  escalation: ['escalation', 'eskalation'],
  resolution: [
    'resolution',
    'root cause and resolution',
    'mitigation',
    'fix',
    'lösung',
    'behebung',
    'resolución',
    'resolução',
    'résolution',
    '対応',
    '解决',
    '해결',
  ],
  recovery: ['recovery', 'wiederherstellung'],
  'went-well': ['what went well', 'went well', 'things that went well', 'was lief gut'],
  'went-wrong': [
    'what went wrong',
    'went wrong',
    "what didn't go well",
    "what didn't go so well",
    'what went poorly',
    'what could have gone better',
    'things that went poorly',
    'was lief schlecht',
  ],
  'got-lucky': ['where we got lucky', 'got lucky', 'where did we get lucky'],
  lessons: [
    'lessons',
    'lessons learned',
    'lessons learnt',
    'learnings',
    'key takeaways',
    'lehren',
    'lecciones aprendidas',
    'lições aprendidas',
    '教訓',
  ],
  'open-questions': ['open questions', 'unanswered questions'],
  measures: [
    'action items',
    'action item',
    'actions',
    'follow-up',
    'follow-ups',
    'follow up',
    'follow-up actions',
    'next steps',
    'review actions',
    'corrective and preventative measures',
    'corrective and preventive measures',
    'corrective actions',
    'corrective measures',
    'preventative measures',
    'preventive measures',
    'prevention',
    'remediation',
    'remediation items',
    'todo',
    'todos',
    'maßnahmen',
    'acciones',
    'ações',
    'mesures correctives',
    '再発防止策',
    '改进措施',
    '재발 방지',
  ],
  'customer-message': [
    'message to customers',
    'customer message',
    'customer communication',
    'communication',
  ],
  'supporting-information': [
    'supporting information',
    'appendix',
    'apendix',
    'links',
    'references',
    'supporting documents',
    'anhang',
    'anexo',
    'annexe',
  ],
  glossary: ['glossary', 'glossar', 'glosario'],
  timeline: [
    'timeline',
    'time line',
    'incident timeline',
    'timeline of events',
    'chronology',
    'chronological log',
    'sequence of events',
    'what happened',
    'event log',
    'events',
    'incident log',
    'context',
    'key events',
    'zeitlinie',
    'zeitleiste',
    'zeitstrahl',
    'zeitlicher ablauf',
    'ablauf',
    'verlauf',
    'chronologie',
    'cronología',
    'cronologia',
    'línea de tiempo',
    'linea de tiempo',
    'linha do tempo',
    'タイムライン',
    '時系列',
    '时间线',
    '時間軸',
    '时间轴',
    '타임라인',
    '경과',
  ],
};

const roleByName: ReadonlyMap<string, Role> = new Map(
  roleIds.flatMap((role) => names[role].map((word) => [word, role])),
);

/** The role that a heading or label tells, or none. */
export function roleOfHeading(heading: string): Role | undefined {
  const name = nameOf(heading);
  return (
    roleByName.get(name) ??
    roleByName.get(name.replace(/\s*(?:\(.*|[-–—:].*)$/, '')) ??
    roleWithin(name)
  );
}

/** A timeline by any other name: `Timeline (times in UTC)`, `Detailed timeline of the outage`. */
function roleWithin(name: string): Role | undefined {
  if (/timeline|chronolog|zeitleiste|zeitlinie|cronolog|タイムライン|时间线/.test(name))
    return 'timeline';
  if (/(?:^| )action items?(?: |$)/.test(name)) return 'measures';
  return undefined;
}

const contentsNames: ReadonlySet<string> = new Set([
  'contents',
  'table of contents',
  'toc',
  'inhalt',
  'inhaltsverzeichnis',
  'contenido',
  'índice',
  'table des matières',
  'sumário',
  '目次',
  '目录',
  '목차',
]);

/** Tells whether a heading announces a table of contents. */
export function isContentsHeading(heading: string): boolean {
  return contentsNames.has(nameOf(heading));
}
