import { functionWords } from '../../text/function-words.ts';
import { isUnspaced } from '../../text/script.ts';
import { chineseNamesIn } from './chinese-names.ts';

type Place = { from: number; to: number };
type Word = Place & { text: string /** Begins a sentence, so that its capital says nothing. */; opens: boolean; capital: boolean };

/**
 * What looks like the name of a person, a place or an organisation, word by word. German writes all nouns with a
 * capital, so there only what stands as names do: side by side, behind a title, bare behind "in", or as initials.
 */
export function namesIn(text: string, language: string): Place[] {
  const codes = [...text.matchAll(/(?<![\p{L}\d-])\p{Lu}[\p{L}]{0,4}[-\u2011]?\d+(?![\p{L}\d])/gu)].map(({ index: from, 0: code }) => ({
    from,
    to: from + code.length,
  }));
  if (isUnspaced(language)) {
    const latin = [...text.matchAll(/[A-Za-z][A-Za-z&.-]*[A-Za-z]/g)].filter(({ 0: word }) => /[A-Z]/.test(word));
    return [...chineseNamesIn(text, language), ...latin.map(({ index: from, 0: word }) => ({ from, to: from + word.length })), ...codes];
  }
  const words = wordsOf(text, language);
  return [...(language === 'de' ? germanNames(words, text) : otherNames(words, text)), ...codes];
}

function wordsOf(text: string, language: string): Word[] {
  const grammar = functionWords(language);
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?![\p{L}\d])/gu)].map(({ index: from, 0: word }) => ({
    from,
    to: from + word.length,
    text: word,
    opens:
      /(?:^|[.!?:;•–—…“”„"«»(]\s*)[*_]*$/u.test(text.slice(Math.max(0, from - 6), from)) &&
      !/\b(?:Dr|Prof|St|Mr|Mrs|Ms|Hr|Fr|Mme|M)\.\s$/.test(text.slice(0, from)),
    capital: /^\p{Lu}/u.test(word) && !grammar.has(word.toLowerCase()),
  }));
}

const isAcronym = ({ text }: Word): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/^[IVXLC]+$/.test(text);
const isBeside = (text: string, word: Word, next: Word | undefined): boolean => next !== undefined && /^[ \u00a0\u202f]$/.test(text.slice(word.to, next.from));

const titles =
  /^(?:Herrn?|Frau|Dr|Prof|Professor(?:in)?|Präsident(?:in)?|Minister(?:in)?|Bürgermeister(?:in)?|Landr[aä]t(?:in)?|Familie|Firma|Stadt|Gemeinde|Kreis|Landkreis|Bezirk|Insel|Provinz)$/;
// What stands before another noun without being a name, or is measured by it.
const common =
  /^(?:Anfang|Mitte|Ende|Prozent|Euro|Cent|Dollar|Yuan|Millionen?|Milliarden?|Tausend|Mio|Mrd|Tsd|Meter|Kilometer|Quadratmeter|Quadratkilometer|Kubikmeter|Tonnen?|Liter|Hektar|Kilowattstunden|Megawatt|Gigawatt|Grad|Celsius|Uhr|Stunden?|Minuten?|Jahre?n?|Monate?n?|Wochen?|Tage?n?|Seiten?|Punkte?n?|Personen|Menschen|Art|Typ|Phase|Stufe|Teil|Nummer|Nr|Kapitel|Abschnitt|Ihre?[nmrs]?|Sie|Ihnen)$/;
const nounEnding = /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|nis|nisse|tum|ment|ern|eln)$/;
const bare =
  /^(?:Arbeit|Betrieb|Kraft|Zukunft|Zahlen|Teilen|Summe|Kürze|Gefahr|Ordnung|Bau|Folge|Form|Frage|Gang|Höhe|Hinblick|Planung|Rente|Sicht|Bezug|Richtung|Zeiten|Angaben|Ansicht|Auskunft|Bedarf|Plan|Wunsch|Jahren|Holz|Stahl|Beton|Metall|Angst|Gründen|Sorge|Mitteln|Bussen|Auftrag|Absprache|Rücksprache|Fällen|Not|Haus|Hause|Vorjahr|Quartal|Winter|Sommer|Herbst|Frühjahr|Wirklichkeit|Ruhe|Verbindung|Absicht|Ost|West|Nord|Süd|Osten|Westen|Norden|Süden)$/;

function germanNames(words: readonly Word[], text: string): Place[] {
  return words.filter((word, at) => {
    if (isAcronym(word)) return true;
    if (!word.capital || common.test(word.text) || word.text.length < 2) return false;
    const [before, next] = [words[at - 1], words[at + 1]];
    const follows = before !== undefined && /^\.?[ \u00a0\u202f]$/.test(text.slice(before.to, word.from));
    if (follows && titles.test(before.text)) return true;
    const beside = (other: Word | undefined, first: Word) =>
      other?.capital === true &&
      !common.test(other.text) &&
      !titles.test(other.text) &&
      !isInflected(first) &&
      isBeside(text, first, first === word ? other : word);
    if (!titles.test(word.text) && ((before && beside(before, before)) || beside(next, word))) return true;
    return follows && /^(?:in|nach|aus)$/i.test(before.text) && !nounEnding.test(word.text) && !bare.test(word.text);
  });
}

/** "Neue Häuser" at the beginning of a sentence: an adjective, and its noun. */
const isInflected = ({ opens, text }: Word): boolean => opens && /(?:e|er|en|es|em|t)$/.test(text);

/** "Findings From the Trial": capitals that say nothing. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return capitals > long.length * 0.7 && (long.length > 4 || words.some(({ text, capital, opens }) => !opens && !capital && /^\p{Lu}\p{Ll}/u.test(text)));
}

/** Capitals within a sentence; of those at its beginning only the first of two. */
function otherNames(words: readonly Word[], text: string): Place[] {
  if (isHeadline(words)) return words.filter(isAcronym);
  return words.filter((word, at) => {
    if (isAcronym(word)) return true;
    if (!word.capital || word.text.length < 2) return false;
    if (!word.opens) return true;
    const next = words[at + 1];
    return next?.capital === true && isBeside(text, word, next);
  });
}
