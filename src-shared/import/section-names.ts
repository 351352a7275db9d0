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
    'actionables',
    'action plan',
    'follow up items',
    'remediation and follow-up',
    'remediation and follow-up steps',
    'follow-up tasks',
    'corrective and preventive actions',
    'what we are doing',
    "what we're doing",
    'what we will do',
    'what we are going to do',
    'how we will prevent this',
    'how are we making incidents like this less likely or less impactful',
    'todo',
    'todos',
    'maßnahmen',
    'folgemaßnahmen',
    'nächste schritte',
    'acciones',
    'acciones correctivas',
    'próximos pasos',
    'ações',
    'ações corretivas',
    'próximos passos',
    'plano de ação',
    'plan de acción',
    'mesures',
    'mesures correctives',
    'actions correctives',
    "plan d'action",
    'prochaines étapes',
    '再発防止策',
    '再発防止',
    'アクションアイテム',
    '今後の対応',
    '改进措施',
    '后续措施',
    '行动项',
    '改进项',
    '재발 방지',
    '재발 방지 대책',
    '후속 조치',
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
    'what happened when',
    'how it unfolded',
    'as it happened',
    'incident chronology',
    'log of events',
    'order of events',
    'course of events',
    'incident history',
    'event log',
    'outage log',
    'activity log',
    'response log',
    'events',
    'blow by blow',
    'minute by minute',
    'play by play',
    'hergang',
    'chronik',
    'was geschah',
    'was ist passiert',
    'qué pasó',
    'qué ocurrió',
    'lo que pasó',
    'o que aconteceu',
    "ce qui s'est passé",
    '事故经过',
    '事件始末',
    '何が起きたか',
    '무슨 일이 있었나',
    'incident log',
    'context',
    'key events',
    'zeitlinie',
    'zeitleiste',
    'zeitstrahl',
    'zeitlicher ablauf',
    'zeitlicher verlauf',
    'ablauf der ereignisse',
    'chronologischer ablauf',
    'déroulement',
    'déroulé',
    'déroulé des événements',
    'ligne de temps',
    'historique',
    'secuencia de eventos',
    'sequência de eventos',
    'sequência dos eventos',
    '経緯',
    '発生経緯',
    '対応経緯',
    '経過',
    '事件经过',
    '故障经过',
    '处理过程',
    '时间轴',
    '사건 경과',
    '시간순 경과',
    '장애 경과',
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
  roleIds.flatMap((role) =>
    names[role].flatMap((word) => [
      [word, role],
      [word.replaceAll('-', ' '), role],
    ]),
  ),
);

/** The role that a heading or label tells, or none. */
export function roleOfHeading(heading: string): Role | undefined {
  const name = nameOf(heading);
  return (
    roleByName.get(name) ??
    roleByName.get(name.replace(/\s*(?:\(.*|[-–—:].*)$/, '')) ??
    roleWithin(name, heading)
  );
}

const adjectives =
  /^(?:(?:the|our|detailed|full|complete|rough|short|brief|abridged|condensed|annotated|technical|der|die) )+/;
/** `Log of the incident`, `The story of our outage`, `Verlauf der Störung`. */
const account =
  /^(?:log|record|story|history|chronicle|course|order|sequence|flow|account|narrative|diary|hergang|ablauf|verlauf|chronik|fil|relato|historia|história) (?:of|der|des|del|de|do|da|dos)(?: (?:the|our|this|la|los|las))? (?:events?|incident|outage|disruption|failure|day|night|evening|morning|weekend|störung|vorfalls|ausfalls|ereignisse|nacht|tages|faits|événements|incidente|sucesos|eventos|hechos|fatos)$/;
/** `How the night went`, `How it all unfolded`. */
const unfolding =
  /^how (?:the|it|that|this|our|things)(?: (?:day|night|evening|morning|weekend|incident|outage|events?|all))? (?:went|unfolded|happened|played out|developed|started and ended)$/;

/** A timeline by any other name: `Timeline (times in UTC)`, `Detailed timeline of the outage`. */
function roleWithin(name: string, heading: string): Role | undefined {
  const [head = ''] = heading.split(/[(:,;–—（：，]|\s-/, 1);
  const plain = nameOf(head).replace(adjectives, '');
  if (roleByName.get(plain) === 'timeline' || account.test(plain) || unfolding.test(plain))
    return 'timeline';
  if (
    /timeline|chronolog|zeitleiste|zeitlinie|zeitlicher ablauf|cronolog|línea de tiempo|linha do tempo|タイムライン|時系列|时间线|时间轴|타임라인/.test(
      name,
    )
  )
    return 'timeline';
  if (/(?:^| )action items?(?: |$)/.test(name)) return 'measures';
  return undefined;
}

const otherTimes =
  /^(?:(?:release|rollout|roll-?out|migration|deployment|launch|cutover|upgrade) (?:plan|steps|procedure)|(?:.{1,40} )?(?:checklist|runbook|playbook)(?: .{1,40})?)$|^(?:(?:meeting|backup|release|maintenance|on-?call|job|training|support|office|opening|business)s? )?(?:schedules?|rotas?|rotations?|shifts?|calendar|hours|windows?)$|^(?:meetings?|agenda|office hours|on-?call|key metrics|metrics|options|configuration|settings|changelog|change log|release notes|releases|version history|versions|termine|öffnungszeiten|bereitschaftsplan|calendrier|horaires d ouverture|calendario|agenda da semana|会议安排|スケジュール|일정)$/;

/** Tells a heading of times at which nothing happened: meetings, shifts, opening hours, versions. */
export function isScheduleHeading(heading: string): boolean {
  return otherTimes.test(nameOf(heading));
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
