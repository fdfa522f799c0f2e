import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import type { Token } from './tokens.ts';
import { withoutAsides, withoutBrackets } from './tokens.ts';

const multiples =
  'mio|mrd|tsd|million|millionen|milliarde|milliarden|tausend|hundert|dutzend|millions|billion|billions|trillion|thousand|hundred|dozen|bn|milliard|milliards|mille|万|亿|千|百';
const measures =
  '%|‰|°|€|\\$|£|¥|prozent|percent|per|pour|prozentpunkte|euro|euros|eur|dollar|dollars|usd|cent|franken|pfund|pounds|yuan|meter|metern|metres|meters|mètres|kilometer|kilometern|kilometres|kilometers|km|m|cm|mm|mi|miles|ha|hektar|hectares|quadratmeter|quadratkilometer|tonnen|tonne|tonnes|tons|t|kg|g|mg|liter|litres|l|kwh|kw|mw|gw|mwh|gwh|watt|volt|hz|uhr|stunden|stunde|hours|hour|heures|minuten|minutes|sekunden|seconds|tage|tagen|days|jours|wochen|weeks|semaines|monate|monaten|months|mois|jahre|jahren|years|ans|années|grad|degrees|am|pm|元|年|月|日|时|分|秒|米|吨|公|平|度|人|名|个|家|户|次|项|条|件|份|辆|台|座|所|只|页|岁|天|周|倍|成|点';
const units = new RegExp(`^(?:${multiples}|${measures})$`);
const multiple = new RegExp(`^(?:${multiples})$`);

const months =
  /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)$/;
const signs = /^(?:[€$£¥§]|nr|no|art|abs|ziffer|kapitel|chapter|chapitre|seite|page|artikel|article|abschnitt|section|punkt|version)$/;

const isYear = (text: string) => /^(?:1\d|20|21)\d\d$/.test(text);

/**
 * True where each number of a bullet stands in its source beside the same unit, noun or month. Adjectives and brackets
 * between number and noun may be left out: "42 new pumps" may become "42 pumps", and "3.5 million" never "3.5".
 */
export function keepsNumbers(bullet: readonly Token[], source: readonly Token[], language: string): boolean {
  const readings = [source, withoutBrackets(source), withoutAsides(source)];
  return bullet.every((token, at) => token.kind !== 'number' || readings.some((reading) => stands(bullet, at, reading, language)));
}

const stands = (bullet: readonly Token[], at: number, source: readonly Token[], language: string): boolean =>
  source.some(
    (token, place) =>
      token.kind === 'number' && token.text === bullet[at]?.text && sameAfter(bullet, at, source, place, language) && sameBefore(bullet, at, source, place),
  );

function sameAfter(bullet: readonly Token[], at: number, source: readonly Token[], place: number, language: string): boolean {
  const [own, there] = [wordAt(bullet, at + 1), wordAt(source, place + 1)];
  if (own?.text === there?.text) return true;
  const year = isYear(source[place]?.text ?? '');
  // A year may lose what follows it, a quantity never what it counts.
  if (own === null) return year ? there === null || !units.test(there.text) : !counts(source, place, language);
  if (isUnspaced(language)) return false;
  const bare = !units.test(own.text) && !isNoun(own, language);
  if (there === null)
    return bare || (source[place + 1]?.text === ',' && source.some((token, k) => k > place && token.text === ',' && source[k + 1]?.text === own.text));
  return (year && bare && !counts(source, place, language)) || goesOnWith(own, source, place, language);
}

/** True where the source comes to this word after adjectives only: "42 new pumps" to "pumps". */
function goesOnWith(own: Token, source: readonly Token[], place: number, language: string): boolean {
  for (const token of source.slice(place + 1, place + 5)) {
    if (token.kind === 'number' || (token.kind === 'mark' && token.text !== ',')) return false;
    if (token.text === own.text) return true;
    if (units.test(token.text) || (language === 'de' && token.capital)) return false;
  }
  return false;
}

/** True where the number is followed by what it counts: a unit or noun, with adjectives between. */
function counts(source: readonly Token[], place: number, language: string): boolean {
  for (const token of source.slice(place + 1, place + 4)) {
    if (token.kind !== 'word') return false;
    if (units.test(token.text) || isNoun(token, language)) return true;
    if (functionWords(language).has(token.text) || conjunction.test(token.text) || isUnspaced(language)) return false;
  }
  return false;
}

/** "May 2019" must not become "June 2019", nor "€ 5" a bare 5. */
function sameBefore(bullet: readonly Token[], at: number, source: readonly Token[], place: number): boolean {
  const own = wordAt(bullet, at - 1);
  const there = wordAt(source, place - 1);
  if (there !== null && /^[€$£¥§]$/.test(there.text)) return own?.text === there.text;
  if (own === null || !(months.test(own.text) || signs.test(own.text))) return true;
  return source.slice(Math.max(0, place - 3), place).some((token) => token.text === own.text);
}

const wordAt = (tokens: readonly Token[], at: number): Token | null => {
  const token = tokens[at];
  return token?.kind === 'word' ? token : null;
};

const conjunction = /^(?:whereas|while|although|though|compared|respectively|tandis|alors|lorsque)$/;

/** What a number counts: in German a noun is known by its capital, elsewhere it is what carries no grammar. */
function isNoun({ text, capital }: Token, language: string): boolean {
  if (isUnspaced(language)) return false;
  return multiple.test(text) || (language === 'de' ? capital : !functionWords(language).has(text) && !conjunction.test(text));
}
