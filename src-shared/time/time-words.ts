/** What a word may be in a phrase about time; a word can be several things, the grammar picks one. */
export type TimeWord = {
  /** 1 to 12 */
  readonly month?: number;
  /** The month's word means other things too: it needs a year, or a capital letter. */
  readonly monthNeeds?: 'year' | 'capital';
  /** 1 to 7, Monday first. */
  readonly weekday?: number;
  /** The weekday's word is a name or another word as well (`So`, `Sam`): it needs a full stop or comma. */
  readonly weekdayNeeds?: 'mark';
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
const weekdays = [
  'monday mon montag lunes lundi segunda-feira 月曜日 月曜 星期一 周一 週一 월요일',
  'tuesday tue tues dienstag martes mardi terça-feira 火曜日 火曜 星期二 周二 週二 화요일',
  'wednesday wed mittwoch miércoles miercoles mercredi quarta-feira 水曜日 水曜 星期三 周三 週三 수요일',
  'thursday thu thur thurs donnerstag jueves jeudi quinta-feira 木曜日 木曜 星期四 周四 週四 목요일',
  'friday fri freitag viernes vendredi sexta-feira 金曜日 金曜 星期五 周五 週五 금요일',
  'saturday sat samstag sonnabend sábado sabado samedi 土曜日 土曜 星期六 周六 週六 토요일',
  'sunday sun sonntag domingo dimanche 日曜日 日曜 星期日 星期天 周日 週日 일요일',
];
for (const [index, names] of weekdays.entries()) add(names, { weekday: index + 1 });
const shortWeekdays = [
  'mo lun seg segunda 月 월',
  'di mar ter terça 火 화',
  'mi mié mer qua quarta 水 수',
  'do jue jeu qui quinta 木 목',
  'fr vie ven sex sexta 金 금',
  'sa sáb sam 土 토',
  'so dom dim 日 일',
];
for (const [index, names] of shortWeekdays.entries()) {
  add(names, { weekday: index + 1, weekdayNeeds: 'mark' });
}

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
