/** A date that a sentence opens with: as it stands there, where the rest of the sentence begins, and what puts it in order. */
export type OpeningDate = { label: string; rest: number; order: number; year: number | null };

const months: Record<string, readonly string[]> = {
  de: ['Jan', 'Feb', 'März|Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv', 'févr', 'mars', 'avril', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
};
const monthName: Record<string, string> = {
  de: '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)',
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December)',
  fr: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
};
const year = String.raw`(?:1\d|20|21)\d\d(?!\d|[.,]\d|\s?%)`;
const years = String.raw`${year}(?:\s?[–/-]\s?(?:\d{4}|\d{2})(?!\d))?`;
const de = monthName['de'];
const en = monthName['en'];
const fr = monthName['fr'];

const day = {
  de: String.raw`\d{1,2}\.(?:\s?(?:bis|[–-])\s?\d{1,2}\.)?\s${de}(?:\s${year})?|\d{1,2}\.\s?\d{1,2}\.\s?${year}`,
  en: String.raw`${en}\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s${year})?|\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?\d{1,2})?\s(?:of\s)?${en}(?:,?\s${year})?`,
  fr: String.raw`(?:1er|\d{1,2})\s${fr}(?:\s${year})?`,
};

// First what goes from the label, then the date. Words that set a limit ("until", "since") stay in the label.
const openings: Record<string, RegExp> = {
  de: new RegExp(
    String.raw`^(?:(?:Am|Im|Bereits|Schon|Erst|Noch|Dann|Bereits im|Schon im|Noch im|Erst im|Bereits am)\s)?(?:(?:Jahre?|im Jahre?|des Jahres)\s)?(?:Von\s)?((?:(?:Ab|Seit|Bis|Vom|Nach|Vor|Um|Gegen|ab|seit|bis)\s(?:(?:dem|zum|Jahr)\s)?)?(?:(?:Anfang|Mitte|Ende)\s)?(?:${day.de}|(?:${de}|Frühjahr|Frühling|Sommer|Herbst|Winter|(?:ersten|zweiten|dritten|vierten|[1-4]\.)\s(?:Quartal|Halbjahr))(?:\sdes Jahres)?(?:\s${years})?|${years})(?:\s(?:bis|und)\s(?:(?:zum\s)?(?:Anfang|Mitte|Ende)\s)?(?:${day.de}|(?:${de}\s)?${year})|\san(?=\s))?)(?=[\s,:]|$)`,
    'u',
  ),
  en: new RegExp(
    String.raw`^(?:(?:In|On|During|In the|On the|During the|At the)\s)?((?:(?:By|Since|From|Until|After|Before|Around)\s)?(?:(?:early|mid|late|end of|beginning of|start of|spring of|summer of|autumn of|fall of|winter of)[\s-])?(?:${day.en}|(?:${en}|spring|summer|autumn|winter)(?:\sof)?(?:\s${years})?|${years}))(?=[\s,:]|$)`,
    'u',
  ),
  fr: new RegExp(
    String.raw`^(?:(?:En|Le|Au|Dès|À l['’]|À la)\s?)?(?:(?:cours de\s)?(?:l['’]année\s|l['’]an\s))?((?:(?:Depuis|Jusqu['’]en|À partir de|Vers|Après|Avant|Fin|Début|fin|début|la fin de)\s)?(?:${day.fr}|(?:${fr}|printemps|été|automne|hiver)(?:\s(?:de\s)?${years})?|${years}))(?=[\s,:]|$)`,
    'u',
  ),
  zh: /^(?:在)?((?:自|从|至|截至|到)?(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|初)?|[春夏秋冬]季?|初|底|末|上半年|下半年|第?[一二三四]季度)?(?:[至到—–-](?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|初)?))(?:起|以来|时)?[，,：]?/u,
};

/** The date that a sentence opens with; null where it opens with something else. Dates without a year are put in order within `yearBefore`. */
export function openingDate(sentence: string, language: string, yearBefore: number | null): OpeningDate | null {
  const found = openings[language]?.exec(sentence);
  const label = found?.[1]?.trim();
  if (!found || !label) return null;
  // In German the clause goes on with its verb.
  if (
    language === 'de' &&
    /^,?\s(?:(?:des)?selben|bis|und|oder|ihre[mnrs]?|seine[mnrs]?|de[mnrs]|die|das|eine[mnrs]?|einem|also|kurz|sowie|\p{Lu}\S*)\s/u.test(
      sentence.slice(found[0].length),
    )
  )
    return null;
  const rest = found[0].length + (/^[\s,，:：]+/.exec(sentence.slice(found[0].length))?.[0].length ?? 0);
  // "2019 workers" counts; "May the best win" wishes.
  if (!/\d/.test(label) && yearBefore === null) return null;
  if (/^\d{4}$/.test(label) && language !== 'zh' && !opensClause(sentence.slice(found[0].length), found[0], language)) return null;
  const ownYear = Number(/\d{4}/.exec(label)?.[0] ?? Number.NaN);
  const yearOf = Number.isNaN(ownYear) ? yearBefore : ownYear;
  return { label, rest, order: orderOf(label, language, yearOf ?? 0), year: yearOf };
}

const within: Record<string, RegExp> = {
  de: new RegExp(
    String.raw`\s(?:am|im|(?=(?:ab|seit|bis)\s))\s?((?:(?:ab|seit|bis)\s(?:(?:dem|zum)\s)?)?(?:(?:Anfang|Mitte|Ende)\s)?(?:${day.de}|${de}\s${year}))(?=[\s,.]|$)`,
    'gu',
  ),
  en: new RegExp(String.raw`\s(?:on|in)\s((?:(?:early|mid|late)[\s-])?(?:${day.en}|${en}(?:\sof)?\s${year}))(?=[\s,.]|$)`, 'gu'),
  fr: new RegExp(String.raw`\s(?:le|en)\s((?:(?:début|fin)\s)?(?:${day.fr}|${fr}\s${year}))(?=[\s,.]|$)`, 'gu'),
  zh: /(?:于|在)(\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日)/gu,
};

/** The one day or month that a sentence names further on, and the sentence without it; null where it names none or several. */
export function innerDate(sentence: string, language: string, yearBefore: number | null): (OpeningDate & { text: string }) | null {
  const pattern = within[language];
  const [found, ...more] = pattern ? [...sentence.matchAll(pattern)] : [];
  const label = found?.[1];
  if (!found || !label || more.length > 0) return null;
  const before = sentence.slice(0, found.index);
  // "Etwa am 3. Mai" or "wie 2018, so am …": the date hangs on what stands before it.
  if (
    /[,;:，；]|\d{4}|^(?:Laut|Nach|Mit|Bei|Beim|In|Im|Auf|Durch|Für|Zu|Zum|Zur|Wie|According to|With|At|D['’]après|Selon)\s/.test(before) ||
    (language !== 'zh' && before.trim().split(/\s+/).length < 2)
  )
    return null;
  const ownYear = /\d{4}/.exec(label)?.[0];
  const yearOf = ownYear === undefined ? yearBefore : Number(ownYear);
  const text = sentence.slice(0, found.index) + sentence.slice(found.index + found[0].length);
  return yearOf === null ? null : { label, rest: 0, order: orderOf(label, language, yearOf), year: yearOf, text };
}

/** True where after a bare year the clause goes on, not what it counts: "2019 begann", "In 2019, work began". */
function opensClause(after: string, opening: string, language: string): boolean {
  if (/^[,:]/.test(after) || /^\s?$/.test(after)) return true;
  if (language === 'de') return /^\s\p{Ll}/u.test(after);
  return /\s/.test(opening.trim());
}

const seasons: readonly [RegExp, number][] = [
  [/Frühjahr|Frühling|spring|printemps|春|erste[ns] Quartal|1\. Quartal|一季度|上半年/, 3],
  [/Sommer|summer|été|夏|zweiten Quartal|2\. Quartal|二季度/, 6],
  [/Herbst|autumn|fall|automne|秋|dritten Quartal|3\. Quartal|三季度|下半年/, 9],
  [/Winter|winter|hiver|冬|vierten Quartal|4\. Quartal|四季度/, 12],
];

function orderOf(label: string, language: string, yearOf: number): number {
  const numeric = /(\d{1,2})\.\s?(\d{1,2})\.\s?\d{4}/.exec(label);
  const named = (months[language] ?? []).findIndex((month) => new RegExp(`(?:${month})`, 'u').test(label)) + 1;
  const chinese = Number(/(\d{1,2})月/.exec(label)?.[1] ?? 0);
  const month = numeric ? Number(numeric[2]) : named || chinese || (seasons.find(([season]) => season.test(label))?.[1] ?? 0);
  const dayOf = Number(numeric?.[1] ?? /(?<!\d)(\d{1,2})(?!\d)(?=\.|\s|st|nd|rd|th|日|,|er|$)/.exec(label)?.[1] ?? 0);
  return yearOf * 10_000 + month * 100 + (month > 0 ? dayOf : 0);
}
