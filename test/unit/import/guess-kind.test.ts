import { describe, expect, it } from 'vitest';
import { guessKinds } from '../../../src-shared/import/guess-kind.ts';

describe('guessKinds', () => {
  it('reads the plain words of several languages', () => {
    const texts: readonly (readonly string[])[] = [
      [
        'Alarm ausgelöst',
        'Neustart der Datenbank',
        'Kunden über die Statusseite informiert',
        'Störung behoben',
      ],
      ['Se detectan errores', 'Se sospecha del despliegue', 'Servicio restablecido'],
      ['Alerta disparado', 'Reversão iniciada', 'Incidente resolvido'],
      ['Alerte reçue', 'Retour arrière lancé', 'Service rétabli'],
      ['告警触发', '开始回滚', '服务恢复'],
      ['アラート発報', 'ロールバック開始', '復旧'],
      ['알림 발생', '롤백 시작', '서비스 복구'],
    ];
    expect(texts.map(guessKinds)).toEqual([
      ['detected', 'action', 'communication', 'resolved'],
      ['detected', 'hypothesis', 'resolved'],
      ['detected', 'action', 'resolved'],
      ['detected', 'action', 'resolved'],
      ['detected', 'action', 'resolved'],
      ['detected', 'action', 'resolved'],
      ['detected', 'action', 'resolved'],
    ]);
  });

  it('takes no milestone from what is denied, asked or only imagined', () => {
    expect(
      guessKinds([
        'We would not have noticed it',
        'The incident is not resolved',
        'is it mitigated?',
        'Nothing was detected by then. Alert fired at last',
        'Resolved',
      ]),
    ).toEqual(['note', 'note', 'note', 'detected', 'resolved']);
  });

  it('gives a milestone to the first event whose words say it, resolved to the last', () => {
    expect(guessKinds(['Alert fired', 'Alarm again', 'Resolved', 'All clear'])).toEqual([
      'detected',
      'note',
      'note',
      'resolved',
    ]);
  });
});
