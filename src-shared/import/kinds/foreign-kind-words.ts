import { type EventKind, eventKindIds } from '../../report/event-kind.ts';

/**
 * The plain words of German, Spanish, Portuguese and French that tell what an event was, in lower case; a star
 * stands for any ending.
 */
const europeanWords: Readonly<Partial<Record<EventKind, string>>> = {
  'false-lead':
    'fehlspur|falsche fährte|keine wirkung|ohne wirkung|hilft nicht|half nicht|pista falsa|sin efecto|sem efeito|não ajudou|no ayudó|fausse piste|sans effet',
  resolved:
    "behoben|gelöst|entstört|wiederhergestellt|vollständig verfügbar|normalbetrieb|entwarnung|wieder (?:in betrieb|verfügbar|online|erreichbar)|läuft wieder|(?:störung|ausfall|vorfall) (?:ist )?(?:beendet|geschlossen)|resuelt*|incidente cerrado|se cierra el incidente|incidente encerrad*|solucionad*|restablecid*|resolvid*|solucionad*|restabelecid*|normalizado por completo|résolu*|rétabli*|retour à la normale|clôture de l[’']incident|incident clos",
  mitigated:
    'zurückgerollt|rollback abgeschlossen|entschärft|abgemildert|umgeleitet|mitigad*|revertid*|normalizad*|contornad*|atténu*|contourn*|retour arrière effectué|reverti',
  'root-cause-identified':
    "(?:ursache|fehlerquelle)(?: ist| wird| wurde)? (?:gefunden|identifiziert|erkannt|ermittelt|bestätigt|lokalisiert|klar)|(?:ursache|fehlerquelle)(?= ?[:=(])|(?:identifizier*|findet|fand|gefunden|ermittelt) (?:die |als )?ursache|(?<!(?:busca*|buscamos|investiga*|procura*|analisa*|da|de la|de|pela|por la|a|la) )causa ra[ií]z(?! (?:desconocida|desconhecida))|se (?:identifica*|encuentra*|halla*|detecta*) la causa(?: ra[ií]z)?|(?:identifica*|encontr*) a causa(?: raiz)?|causa (?:ra[ií]z )?(?:identificada|encontrada|hallada|localizada)|(?<!(?:recherche de|recherche|cherche|analyse de) la )cause racine(?! inconnue)|(?:cause|origine) (?:racine )?(?:identifiée|trouvée|localisée)|(?:identifi*|trouv*) (?:la cause|l[’']origine)",
  escalated:
    'eskalier*|hinzugezogen|krisenstab|escalad*|escalamos|escal[aó]|escalonad*|escaladé|cellule de crise|incident déclaré',
  acknowledged:
    'bestätigt|übernimmt|übernommen|bereitschaft reagiert|se reconoce|reconocid*|reconhecid*|assume o incidente|pris en charge|prise en charge|acquitté*',
  'impact-started':
    'ausfall beginnt|störung beginnt|fällt aus|ausgefallen|nicht erreichbar|empieza* a fallar|comienza* a fallar|caída del servicio|começa* a falhar|fica* indisponível|indisponível|tombe en panne|commence* à échouer|indisponible',
  detected:
    'alarm|alarmierung|erkannt|bemerkt|festgestellt|gemeldet|meldet|warnung|se detecta*|detectad*|alerta*|avisan|reportan|detectam*|detectamos|reportam|alerte*|détect*|signal[ée]*|constat*',
  communication:
    'statusseite|informiert|kunden benachrichtigt|mitgeteilt|página de estado|comunicad*|se informa|notificad*|página de status|avisamos|page de statut|inform[ée]*|communiqu*|prévenu*',
  hypothesis:
    'vermut*|verdacht|möglicherweise|sospech*|hipótesis|posiblemente|suspeit*|hipótese|possivelmente|soupçon*|hypothèse|probablement',
  action:
    'neustart*|neu gestartet|deployt|ausgerollt|zurückrollen|rollback|gelöscht|erhöht|deaktiviert|aktiviert|geprüft|untersucht|se reinicia*|reinici*|despliegue|se despliega|se revierte|se aumenta|se desactiva|implanta*|reverte*|reversão|aument*|desativ*|redémarr*|déploi*|déploy*|retour arrière|désactiv*|augment*|vérifi*',
};

/** The plain words of Chinese, Japanese and Korean, which need no blanks around them. */
const eastAsianWords: Readonly<Partial<Record<EventKind, string>>> = {
  'false-lead': '误判|无关|没有效果|誤認|無関係|効果なし|오판|효과 없음',
  resolved:
    '(?<![未没无尚正在能])解[决決](?!方案|中|策|に向け|でき[ずな])|恢复正常|(?:服务|业务|系统|全部|完全|全量)(?:已经?)?恢复|恢复完成|復旧(?!の?(?:作業|対応|見込|手順|方法)|を開始|を試|に向け|中|でき[ずな])|解消(?!でき[ずな])|해결(?! ?(?:중|방안|못|되지))|복구(?! ?(?:중|작업|시작|시도|방안|못|되지|를 시작))|정상화',
  mitigated: '缓解|回滚完成|已回滚|切换完成|緩和|ロールバック完了|暫定対応完了|완화|롤백 완료',
  'root-cause-identified':
    '(?<![查找寻析明])(?:根因|根本原因)(?!分析|未|不明|调查)|找到(?:了)?原因|定位(?:到|了)?(?:原因|问题|根因)|确认原因|原因特定|原因を特定(?!でき[ずな])|原因(?:が|は.{1,20}と)?判明|원인 (?:파악|확인|규명)(?! ?(?:중|시작|못|불가))',
  escalated: '升级|エスカレーション|エスカレート|에스컬레이션',
  acknowledged: '确认告警|值班确认|接手|対応開始|担当者が確認|확인 시작|담당자 확인',
  'impact-started':
    '故障开始|开始失败|不可用|無法使用|障害発生|障害開始|接続不可|利用不可|장애 시작|장애 발생|접속 불가',
  detected: '告警|报警|发现|检测到|アラート|発報|検知|気付|알림|경보|감지|발견',
  communication: '公告|通知|状态页|告知|ステータスページ|連絡|공지|안내',
  hypothesis: '怀疑|可能|疑似|推测|疑い|可能性|추정|의심|가능성',
  action: '重启|回滚|部署|扩容|修复|再起動|ロールバック|デプロイ|修正|調査|재시작|롤백|배포|조치',
};

/** Of the scripts of Europe's west, lower case: all letters of the world would take long to compile into patterns. */
const letter = '[a-z\u00df-\u00f6\u00f8-\u024f]';

/** One pattern a kind, its time linear in the text. */
export const foreignKindWords: ReadonlyMap<EventKind, RegExp> = patternsOf(
  europeanWords,
  (words) => `(?<!${letter})(?:${words.replaceAll('*', `${letter}{0,12}`)})(?!${letter})`,
);

/** The same for texts with characters of East Asia. */
export const eastAsianKindWords: ReadonlyMap<EventKind, RegExp> = patternsOf(
  eastAsianWords,
  (words) => words,
);

function patternsOf(
  words: Readonly<Partial<Record<EventKind, string>>>,
  patternOf: (words: string) => string,
): ReadonlyMap<EventKind, RegExp> {
  const kinds = eventKindIds.flatMap((kind) => {
    const own = words[kind];
    return own === undefined ? [] : [[kind, new RegExp(patternOf(own), 'u')] as const];
  });
  return new Map(kinds);
}
