/** A day, month, weekday or time of day that a text names; only what it says. */
export type DateMention = { from: number; to: number; day?: number; month?: number; year?: number; weekday?: number; minutes?: number };

const monthNames: Record<string, string[]> = {
  de: [
    'Jan(?:uar|ner|\\.)',
    'Feb(?:ruar|r?\\.)',
    'März',
    'Apr(?:il|\\.)',
    'Mai',
    'Juni',
    'Juli',
    'Aug(?:ust|\\.)',
    'Sept?(?:ember|\\.)',
    'Okt(?:ober|\\.)',
    'Nov(?:ember|\\.)',
    'Dez(?:ember|\\.)',
  ],
  en: [
    'Jan(?:uary|\\.)',
    'Feb(?:ruary|\\.)',
    'March',
    'Apr(?:il|\\.)',
    'May',
    'June',
    'July',
    'Aug(?:ust|\\.)',
    'Sept?(?:ember|\\.)',
    'Oct(?:ober|\\.)',
    'Nov(?:ember|\\.)',
    'Dec(?:ember|\\.)',
  ],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};
const weekdayNames: Record<string, string[]> = {
  de: ['Montags?', 'Dienstags?', 'Mittwochs?', 'Donnerstags?', 'Freitags?', 'Sams(?:tags?)|Sonnabends?', 'Sonntags?'],
  en: ['Mondays?', 'Tuesdays?', 'Wednesdays?', 'Thursdays?', 'Fridays?', 'Saturdays?', 'Sundays?'],
  fr: ['lundis?', 'mardis?', 'mercredis?', 'jeudis?', 'vendredis?', 'samedis?', 'dimanches?'],
  zh: [
    '(?:星期|周|礼拜)一',
    '(?:星期|周|礼拜)二',
    '(?:星期|周|礼拜)三',
    '(?:星期|周|礼拜)四',
    '(?:星期|周|礼拜)五',
    '(?:星期|周|礼拜)六',
    '(?:星期|周|礼拜)[日天]',
  ],
};

type Read = (groups: Record<string, string | undefined>, language: string) => Omit<DateMention, 'from' | 'to'> | null;
type Pattern = { pattern: RegExp; read: Read };

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number.parseInt(text, 10));

/** Only what is there, for what a text does not say is not compared. */
function mention(parts: { [K in keyof Omit<DateMention, 'from' | 'to'>]?: number | undefined }): Omit<DateMention, 'from' | 'to'> | null {
  const { day, month, year, weekday, minutes } = parts;
  if ((day !== undefined && (day < 1 || day > 31)) || (month !== undefined && (month < 1 || month > 12))) return null;
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

const numeric: Read = ({ day, month, year }) => mention({ day: number(day), month: number(month), year: number(year) });
const named: Read = ({ day, name, year }, language) => {
  const month = (monthNames[language] ?? []).findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(name ?? '')) + 1;
  return month > 0 ? mention({ day: number(day), month, year: number(year) }) : null;
};
const clock: Read = ({ hour, minute, half }) => {
  const hours = Number(hour) + (half?.toLowerCase().startsWith('p') === true && Number(hour) < 12 ? 12 : 0);
  return Number(hour) > 24 || Number(minute ?? 0) > 59 ? null : { minutes: hours * 60 + Number(minute ?? 0) };
};

const known = new Map<string, Pattern[]>();

function patternsOf(language: string): Pattern[] {
  const made = known.get(language);
  if (made) return made;
  const patterns: Pattern[] = [{ pattern: /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu, read: numeric }];
  const day = '(?<![\\d.,])(?<day>\\d{1,2})';
  const year = '(?<year>[12]\\d{3})(?!\\d)';
  if (language === 'zh' || language === 'ja') {
    patterns.push({ pattern: /(?:(?<year>\d{4})年)?(?<![\d.])(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?/gu, read: numeric });
    patterns.push({ pattern: /(?<!\d)(?<hour>\d{1,2})[:：](?<minute>\d{2})(?!\d)/gu, read: clock });
  } else {
    const month = monthNames[language]?.join('|');
    patterns.push({ pattern: new RegExp(`${day}\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?${year})?(?!\\d)`, 'gu'), read: numeric });
    patterns.push({ pattern: new RegExp(`${day}/(?<month>\\d{1,2})/${year}`, 'gu'), read: numeric });
    if (month) {
      const names = `(?<![\\p{L}\\d])(?<name>${month})(?![\\p{L}])`;
      // The first of two days that share a month: "3. bis 5. Mai", "3–5 May", "May 3–5".
      patterns.push({
        pattern: new RegExp(
          `${day}(?:\\.|st|nd|rd|th|er)?\\s?(?:bis(?: zum)?|–|-|und|and|to|et|au|/)\\s?\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?${names}(?:,?\\s${year})?`,
          'gu',
        ),
        read: named,
      });
      patterns.push({ pattern: new RegExp(`${day}(?:\\.|st|nd|rd|th|er)?\\s(?:of\\s)?${names}(?:,?\\s${year})?`, 'gu'), read: named });
      if (language === 'en') {
        patterns.push({
          pattern: new RegExp(`${names}\\s\\d{1,2}(?:st|nd|rd|th)?(?:–|-|\\sto\\s|\\sand\\s)(?<day>\\d{1,2})(?!\\d)(?:,?\\s${year})?`, 'gu'),
          read: named,
        });
        patterns.push({ pattern: new RegExp(`${names}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s${year})?`, 'gu'), read: named });
      }
      patterns.push({ pattern: new RegExp(`${names}(?:\\s(?:of\\s)?${year})?`, 'gu'), read: named });
    }
    patterns.push({ pattern: /(?<![\d.,])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?:Uhr(?!\p{L})|(?<half>[ap]\.?m\.?)(?!\p{L}))/giu, read: clock });
    patterns.push({ pattern: /(?<![\d.,:])(?<hour>\d{1,2}):(?<minute>\d{2})(?![\d:])/gu, read: clock });
  }
  weekdayNames[language]?.forEach((name, weekday) => {
    const border = language === 'zh' ? '' : '(?<!\\p{L})';
    patterns.push({ pattern: new RegExp(`${border}(?:${name})${language === 'zh' ? '' : '(?!\\p{L})'}`, 'gu'), read: () => ({ weekday }) });
  });
  known.set(language, patterns);
  return patterns;
}

/** The dates of a text, the longest reading of each; a pair of days that share a month gives both, at the same place. */
export function datesIn(text: string, language: string): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of patternsOf(language)) {
    for (const { 0: said, index: from, groups = {} } of text.matchAll(pattern)) {
      const parts = read(groups, language);
      const to = from + said.length;
      if (!parts) continue;
      const around = found.find((other) => other.from <= from && to <= other.to);
      // "May" alone may begin a wish, and so may "March".
      if (language === 'en' && from === 0 && /^(?:May|March)$/.test(said)) continue;
      if (!around || (around.day !== undefined && parts.day !== undefined && around.day !== parts.day)) found.push({ from, to, ...parts });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** True where one of the dates says all that this one says; a year may stand elsewhere. */
export const isDated = (date: DateMention, dates: readonly DateMention[], years: ReadonlySet<number>): boolean =>
  dates.some(
    (other) =>
      (date.weekday === undefined || other.weekday === date.weekday) &&
      (date.minutes === undefined || other.minutes === date.minutes) &&
      (date.month === undefined || other.month === date.month) &&
      (date.day === undefined || other.day === date.day) &&
      (date.year === undefined || other.year === date.year || (other.year === undefined && years.has(date.year))),
  );
