import type { SentenceId } from '../../model/id.ts';
import { isUnspaced } from '../../text/script.ts';
import { headingNouns } from './heading-nouns.ts';
import { type Found, type Passage, stemOf } from './passage.ts';
import { capital } from './phrase.ts';

export type Ranked = { title: string; source: SentenceId; stems: readonly string[]; words: number; count: number; score: number };

// What speaks for a title, as terms of a log-linear choice among a passage's phrases, fitted on articles, papers and manuals in four languages together.
const weights = {
  /** For how often its words stand in the passage. */
  often: 1,
  /** For compounds that its words are part of. */
  parts: 0.4,
  /** For how late its words first stand. */
  late: -1.05,
  /** For opening the passage. */
  opening: 0.65,
  /** For opening a sentence, after an article at most. */
  subject: 0.85,
  /** For a head that often stands as a heading. */
  heading: 1.4,
  /** For such a head with more words about it: it needs them less. */
  attended: -0.55,
  /** For words of headings that stand beside its head. */
  beside: 0.75,
  /** For a head that says what a part does, where it stands early or again. */
  structural: 2,
  /** For an adjective that opens it: what is "elektrisch" is seldom what it is about. */
  adjective: -0.55,
  /** For function words inside of it: what belongs to a noun tells more. */
  links: 0.1,
  /** For each character of a Chinese title, up to eight. */
  character: 0.3,
};

// By the number of words that say something: two to five say what a slide is about.
const lengths = [0, 0, -0.3, 0.4, 0.5, 0.5, 0];
// A single word says enough where it often stands alone over a part, less where it is a long compound or a name.
const single = { typical: -1.3, long: -2, named: -2, short: -3, two: -0.8 };

/** How much of a term a ranking takes, where it is not all. */
type Share = { late: number; heading: number };

/** The phrases of a passage, best title first: words that are frequent and early, typical nouns of headings, not too short or long. */
export function rankTitles(passage: Passage, language: string, share: Share = { late: 1, heading: 1 }): Ranked[] {
  const parts = partsOf(passage);
  return passage.phrases
    .filter(({ text }) => text.split(/\s+/).length <= 6 && text.length <= 60)
    .map((found) => rank(found, passage, parts, language, share))
    .sort((a, b) => b.score - a.score);
}

function rank(found: Found, { stems }: Passage, parts: (stem: string) => number, language: string, share: Share): Ranked {
  const own = [...new Set(found.words.map((word) => stemOf(word, language)))];
  const told = own.map((stem) => stems.get(stem) ?? { count: 1, first: found.first });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const words = found.text.split(/\s+/).length;
  const score =
    weights.often * mean(told.map(({ count }) => Math.log(count))) +
    weights.parts * Math.log(1 + Math.max(0, ...own.map(parts))) +
    weights.late * share.late * Math.log(1 + mean(told.map(({ first }) => first))) +
    (found.first === 0 && found.start < 30 ? weights.opening : 0) +
    (found.start < 8 ? weights.subject : 0) +
    share.heading * typicality(found, own.length, language) +
    (language === 'de' && /^\p{Ll}/u.test(found.text) ? weights.adjective : 0) +
    weights.links * Math.log(1 + Math.max(0, words - own.length)) +
    lengthTerm(found, own.length, language);
  return { title: capital(found.text), source: found.source, stems: own, words, count: found.count, score };
}

function typicality({ head, words, first, count }: Found, length: number, language: string): number {
  const nouns = headingNouns(language);
  const lower = head.toLowerCase();
  const beside = words.some((word) => word !== lower && nouns.has(word)) ? weights.beside : 0;
  if (!nouns.has(lower)) return beside;
  return beside + weights.heading + (length > 1 ? weights.attended : 0) + (structural.test(lower) && (first < 2 || count > 1) ? weights.structural : 0);
}

function lengthTerm({ text, head, named, count, start }: Found, length: number, language: string): number {
  if (isUnspaced(language)) return weights.character * Math.min(8, text.length) + (text.length > 2 ? 0 : single.two);
  if (length !== 1) return lengths[Math.min(6, length)] ?? 0;
  const typical = headingNouns(language).has(head.toLowerCase()) && !relational.test(head.toLowerCase());
  if (typical && (count > 1 || start < 8)) return single.typical;
  if (text.length >= 12) return single.long;
  return named ? single.named : single.short;
}

/** How many words of the passage have a stem as their first or last part, "Hafen" in "Seehafen" and "Hafenamt". */
function partsOf({ stems }: Passage): (stem: string) => number {
  const known = new Map<string, number>();
  const all = [...stems];
  return (stem) => {
    if (stem.length < 4) return 0;
    const found =
      known.get(stem) ??
      all.reduce((sum, [other, { count }]) => (other.length > stem.length + 2 && (other.startsWith(stem) || other.endsWith(stem)) ? sum + count : sum), 0);
    known.set(stem, found);
    return found;
  };
}

// What a part of an article, a paper or a report does, rather than what it is about.
const structural =
  /^(?:results?|experiments?|evaluation|analysis|discussion|conclusions?|work|history|background|reception|geography|climate|geology|ecology|legacy|methodology|etymology|taxonomy|demographics|economy|habitat|diet|geschichte|verbreitung|merkmale|etymologie|herkunft|bevölkerung|wirtschaft|politik|kultur|klima|systematik|lebensweise|rezeption|entstehung|sehenswürdigkeiten|definition|natur|ernährung|fortpflanzung|auszeichnungen|lebensraum|symptome|diagnose|ursachen|tourismus|architektur|fauna|flora|mythologie|vorkommen|ergebnisse|ausblick|empfehlungen|histoire|contexte|climat|géographie|résultats|bilan|conclusions?|perspectives|recommandations|历史|背景|概况|结果|结论|评价|成效|建议|气候)$/;

// Nouns that say nothing without what belongs to them: "Aufbau", "development".
const relational =
  /^(?:aufbau|entwicklung|bedeutung|entstehung|verwendung|nutzung|funktion|herstellung|bildung|bau|verlauf|name|ziele?|folgen|ergebnis|einsatz|verbindung|form(?:en)?|arten|teil|wirkung|bestand|betrieb|verfahren|production|development|release|design|life|family|features?|parameters?|tasks?|use|work|studies|begriff|entwicklungen|bedeutungen|verfahren|inhalte|lage|raum|ort|situation|frage|fragen|développement|fonctionnement|utilisation|options|gestion|création|activité|qualité|mise|origine)$/;
