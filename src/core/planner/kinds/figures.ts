/** A figure with its unit or what it counts, and with the word that qualifies it, as they stand in a sentence. */
export type Figure = { label: string; start: number; end: number };

const number = String.raw`\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?(?!\d)`;
const measure = String.raw`(?:%|‰|°C|€|\$|£|km²|km2|m²|m³|km\/h|km|kWh|MWh|GWh|TWh|MW|GW|kW|kg|ha|cm|mm|dB|EUR|USD|CHF|m|t|l)(?![\p{L}\p{N}])`;

const qualifiers: Record<string, string> = {
  de: 'rund|etwa|circa|ca\\.|knapp|gut|fast|nahezu|über|mehr als|weniger als|mindestens|höchstens|bis zu|insgesamt',
  en: 'about|around|roughly|approximately|nearly|almost|over|more than|less than|fewer than|at least|up to|some|just over|just under',
  fr: "environ|près de|plus de|moins de|au moins|jusqu[’']à|quelque",
  zh: '约|近|超过|逾|至少|不到|将近',
};
const scales: Record<string, string> = {
  de: 'Mio\\.|Mrd\\.|Tsd\\.|Millionen|Milliarden|Million|Milliarde|Tausend',
  en: 'million|billion|thousand|bn|m(?=\\s)',
  fr: "millions?(?: d[’']| de)?|milliards?(?: d[’']| de)?|mille",
  zh: '万|亿|千',
};
// A noun that is counted; in English and French a plural, with one word before it at most.
const counted: Record<string, string> = {
  de: String.raw`(?:\p{Ll}+(?:e|en)\s)?\p{Lu}\p{Ll}[\p{L}-]+`,
  en: String.raw`(?:(?!years?\b)\p{Ll}[\p{L}-]*\s)?(?:people|children|staff|(?!years?\b|is\b|was\b|has\b|its\b|this\b)\p{Ll}[\p{L}-]+[^s\W]s|per cent|percent)(?!\p{L})`,
  fr: String.raw`(?:\p{Ll}+s|pour cent|euros?|personnes)(?!\p{L})`,
  zh: `(?:亿元|万元|美元|元|万人|家|人|个百分点|个|项|公里|平方公里|平方米|米|公顷|吨|千瓦时|条|所|台|辆|架|艘|次|件|户|小时|天|套|座|%|％)`,
};
const rates: Record<string, string> = {
  de: 'pro (?:Jahr|Monat|Tag|Kopf|Stunde|Woche)|im Jahr|jährlich|am Tag',
  en: '(?:a|per|each) (?:year|month|day|week|hour|person|head)',
  fr: 'par (?:an|mois|jour|semaine|heure|personne)',
  zh: '(?!)',
};

/** A qualifier may open its sentence. */
const capitalised = (words: string) => words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());

const patterns = new Map<string, RegExp>();
function patternOf(language: string): RegExp | null {
  const known = patterns.get(language);
  if (known) return known;
  const [qualifier, scale, noun, rate] = [qualifiers[language], scales[language], counted[language], rates[language]];
  if (!qualifier || !scale || !noun || !rate) return null;
  const space = language === 'zh' ? '\\s?' : '[ \\u00a0\\u202f]';
  const open = language === 'zh' ? '' : String.raw`(?<![\p{L}\p{N}.,/§-])`;
  const unit = `(?:${space}(?:${scale}))?(?:(?:[ \\u00a0\\u202f]?(?:${measure})|${space}?(?:${noun}))(?:${space}(?:${rate}))?)`;
  const made = new RegExp(
    `${open}(?:(?:${qualifier}|${capitalised(qualifier)})${space === '\\s?' ? '' : '\\s'})?(?:[€£$]\\s?(?:${number})(?:${space}(?:${scale})|[mbk]n?(?!\\p{L}))?|(?:${number})${unit})`,
    'gu',
  );
  patterns.set(language, made);
  return made;
}

// Numbers that name a place in a text or in time, not a quantity.
const noQuantity =
  /(?:Nr\.|No\.|Seite|S\.|Kapitel|Abschnitt|Artikel|Art\.|Absatz|Abs\.|Ziffer|Tabelle|Abbildung|Abb\.|page|chapter|section|table|figure|fig\.|article|version|chapitre|tableau|第|图|表|§)\s?$/iu;
const timeNouns =
  /\d\s(?:Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|janvier|février|mars|avril|juin|juillet|août)/iu;
const yearLike = /^(?:1[89]|20)\d\d\s\p{L}/u;

/** The quantities that a sentence tells, dates and running numbers left out, in reading order. */
export function figuresOf(sentence: string, language: string): Figure[] {
  const pattern = patternOf(language);
  if (!pattern) return [];
  return [...sentence.matchAll(pattern)].flatMap((found) => {
    const label = found[0].trim();
    const start = found.index + found[0].indexOf(label);
    const isTime = timeNouns.test(label) || yearLike.test(label) || /\d\s?\.\s?$/.test(label) || noQuantity.test(sentence.slice(0, start));
    return isTime ? [] : [{ label, start, end: start + label.length }];
  });
}

/** True where a sentence has a number that `figuresOf` did not take, years and dates aside: its meaning may hang on that one. */
export function hasOtherNumbers(sentence: string, figures: readonly Figure[]): boolean {
  const rest = figures.reduceRight((text, figure) => `${text.slice(0, figure.start)} ${text.slice(figure.end)}`, sentence);
  return /\d/.test(rest.replace(/(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]\d)年?/g, ''));
}
