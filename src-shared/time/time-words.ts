/** What a word may be in a phrase about time; a word can be several things, the grammar picks one. */
export type TimeWord = {
  /** 1 to 12 */
  readonly month?: number;
  /** The month's word means other things too: it needs a year, or a capital letter. */
  readonly monthNeeds?: 'year' | 'capital';
  /** `short`: only with a full stop or comma, because it is a name or another word as well (`So`, `Sam`). */
  readonly weekday?: 'plain' | 'short';
  readonly meridiem?: 'am' | 'pm';
  /** Stands before a time and says nothing. `article`: not as the first word. */
  readonly lead?: 'first' | 'article';
  readonly approximate?: true;
  /** Behind a clock, `14:05-ish`. */
  readonly ish?: true;
  /** Between the two ends of a range; `and`: only after a word such as `between`. */
  readonly until?: 'to' | 'and';
  readonly between?: true;
  /** Follows the clock; `clock`: also where the hour stands alone, as in `14 Uhr`. */
  readonly hour?: 'unit' | 'clock' | 'h';
  readonly minute?: true;
  readonly second?: true;
  /** `年`, `月`, `日`, after a number. */
  readonly unit?: 'year' | 'month' | 'day';
  /** `st`, `nd`, `er`, attached to the number of a day. */
  readonly ordinal?: true;
  /** Between day, month and year: `of`, `de`. */
  readonly of?: true;
  readonly relativeDay?: 0 | -1;
  /** Before a number that counts days; `d`: only attached, as in `D2` and `D+1`. */
  readonly dayCount?: 'day' | 'd';
  /** A whole clock in a word: `noon`. */
  readonly clock?: string;
  readonly partOfDay?: true;
  /** A place left open: `XX`, `HH`, `mm`. */
  readonly blank?: true;
  /** The `T` of ISO 8601. */
  readonly isoT?: true;
};

const table = new Map<string, TimeWord>();

// English, German, Spanish, Portuguese and French, with their usual short forms; then Chinese, Japanese, Korean.
const months = [
  'january jan januar jänner enero janeiro janvier janv ene',
  'february feb februar febrero fevereiro février fevrier fev fév févr',
  'march mar märz mrz maerz marzo março marco mars',
  'april apr abril avril abr avr',
  'may mai mayo maio',
  'june jun juni junio junho juin',
  'july jul juli julio julho juillet juil',
  'august aug agosto août aout ago',
  'september sep sept septiembre setembro septembre set',
  'october oct oktober okt octubre outubro octobre out',
  'november nov noviembre novembro novembre',
  'december dec dezember dez diciembre dezembro décembre decembre dic déc',
];
for (const [index, names] of months.entries()) add(names, { month: index + 1 });
add('ago set out', { monthNeeds: 'year' });
add('may march mars', { monthNeeds: 'capital' });
add('monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri', {
  weekday: 'plain',
});
add('saturday sat sunday sun montag dienstag mittwoch donnerstag freitag samstag sonnabend', {
  weekday: 'plain',
});
add('sonntag lunes martes miércoles miercoles jueves viernes sábado sabado domingo lundi', {
  weekday: 'plain',
});
add('mardi mercredi jeudi vendredi samedi dimanche segunda-feira terça-feira quarta-feira', {
  weekday: 'plain',
});
add('quinta-feira sexta-feira', { weekday: 'plain' });
add('mo di mi do fr sa so lun mar mié jue vie sáb dom seg ter qua qui sex mer jeu ven sam dim', {
  weekday: 'short',
});
add('segunda terça quarta quinta sexta', { weekday: 'short' });
add('月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜', {
  weekday: 'plain',
});
add('星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日', {
  weekday: 'plain',
});
add('週一 週二 週三 週四 週五 週六 週日 월요일 화요일 수요일 목요일 금요일 토요일 일요일', {
  weekday: 'plain',
});
add('月 火 水 木 金 土 日 월 화 수 목 금 토 일', { weekday: 'short' });

add('am a.m a 上午 午前 오전 凌晨 早上', { meridiem: 'am' });
add('pm p.m p 下午 午後 오후 晚上', { meridiem: 'pm' });
add('hs hrs hr hours horas heures', { hour: 'unit' });
add('h', { hour: 'h' });
add('uhr 時 时 点 點 시', { hour: 'clock' });
add('min 分 분', { minute: true });
add('秒 초', { second: true });
add('年 년', { unit: 'year' });
add('月 월', { unit: 'month' });
add('日 号 號 天 일', { unit: 'day' });
add('st nd rd th er', { ordinal: true });
add('of de del', { of: true });

add('at on from by since until till between um am von ab seit zwischen', { lead: 'first' });
add('à às de desde entre el le em den der', { lead: 'first' });
add('the a as la las los les os o no na das des', { lead: 'article' });
add('between zwischen entre de das', { between: true });
add('about around approx approximately roughly circa ca c before after', { approximate: true });
add('gegen etwa ungefähr rund nach vor vers environ autour hacia sobre alrededor cerca volta por', {
  approximate: true,
});
add('约 約 大约 頃 ごろ 경', { approximate: true });
add('ish', { ish: true });
add('to until till through thru bis à às até hasta 至 到 から', { until: 'to' });
add('and und y e et a', { until: 'and' });

add('today heute hoy hoje 今天 今日 오늘', { relativeDay: 0 });
add('yesterday gestern ayer ontem hier 昨天 昨日 어제', { relativeDay: -1 });
add('day tag día dia jour 第', { dayCount: 'day' });
add('d', { dayCount: 'd' });
add('noon mittag mediodía midi 中午 正午', { clock: '12:00' });
add('midnight mitternacht medianoche minuit', { clock: '00:00' });
add('early late mid morning afternoon evening night', { partOfDay: true });
add('morgens vormittag vormittags nachmittag nachmittags abend abends nacht nachts', {
  partOfDay: true,
});
add('x xx hh mm ss dd yyyy yy', { blank: true });
add('t', { isoT: true });

/** The words that a phrase about time may be made of, lower case. */
export const timeWords: ReadonlyMap<string, TimeWord> = table;

function add(words: string, meaning: TimeWord): void {
  for (const word of words.split(' ')) table.set(word, { ...table.get(word), ...meaning });
}
