import { describe, expect, it } from 'vitest';
import { guessKinds } from '../../../src-shared/import/guess-kind.ts';

/** Each for itself: what a sentence alone is taken for. */
const kindOf = (text: string) => guessKinds([text])[0];

describe('the kind of an event', () => {
  it.each([
    [
      'impact-started',
      'Der Ausfall beginnt',
      'El buscador empieza a fallar',
      'O checkout fica indisponível',
      'Le site tombe en panne',
      '故障开始',
      '障害発生',
      '장애 발생',
    ],
    [
      'detected',
      'Alarm der Überwachung',
      'Se detecta el problema',
      'Alerta no canal',
      'Les clients signalent des erreurs',
      '收到告警',
      'アラート発報',
      '모니터링 알림 수신',
    ],
    [
      'root-cause-identified',
      'Ursache gefunden: Zertifikat',
      'Se identifica la causa raíz',
      'Causa raiz identificada',
      'Cause racine : un index',
      '定位原因:配置',
      '原因を特定',
      '원인 파악 완료',
    ],
    [
      'mitigated',
      'Update zurückgerollt',
      'Tráfico normalizado',
      'Deploy revertido',
      'Retour arrière effectué',
      '回滚完成',
      'ロールバック完了',
      '롤백 완료',
    ],
    [
      'resolved',
      'Alle Kassen wieder in Betrieb',
      'Incidente cerrado',
      'Incidente encerrado',
      'Incident clos',
      '业务恢复',
      '完全復旧を確認',
      '서비스 정상화',
    ],
  ])('is %s in seven languages', (kind, ...sentences) => {
    expect(sentences.map(kindOf)).toEqual(sentences.map(() => kind));
  });

  it.each([
    [
      'resolved',
      'DNS resolved to the wrong host',
      '问题未解决',
      '正在解决',
      '復旧作業を開始',
      '復旧の見込みなし…復旧中',
      '복구 작업 시작',
      'Störung noch nicht behoben',
      'partially resolved',
      'Resolved conflicts in the branch',
    ],
    [
      'root-cause-identified',
      'Searching for the root cause',
      'Root cause analysis begins',
      'Root cause unknown',
      'Suche nach der Ursache',
      'Recherche de la cause racine',
      'Se busca la causa raíz',
      '开始查找根因',
      '原因を特定できず',
      '원인 파악 중',
    ],
    ['detected', 'Fix is out, we are still monitoring', 'Continue monitoring the queue'],
  ])('is not %s where the words only mention it', (kind, ...sentences) => {
    expect(sentences.filter((text) => kindOf(text) === kind)).toEqual([]);
  });

  it.each([
    [
      'resolved',
      'Closed',
      'INCIDENT ENDS, criterion met',
      'SEV-2 over',
      'All good, the site is back.',
      'Full recovery',
    ],
    ['escalated', 'Declared', 'We declare an incident', 'SEV-2 declared by Priya'],
    [
      'detected',
      '**Page**: latency over 60 s',
      'We get an alert for the queue',
      'First customer complaint',
      'Ops reports a problem',
    ],
    ['mitigated', 'The fix is live'],
  ])('is %s in the short words of English notes', (kind, ...sentences) => {
    expect(sentences.map(kindOf)).toEqual(sentences.map(() => kind));
  });
});
