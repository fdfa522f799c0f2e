import type { SentenceId } from '../../model/id.ts';
import { isUnspaced } from '../../text/script.ts';
import { headingNouns } from './heading-nouns.ts';
import { type Found, type Passage, stemOf } from './passage.ts';
import { capital } from './phrase.ts';

export type Ranked = { title: string; source: SentenceId; stems: readonly string[]; words: number; count: number; score: number };

// Fitted on articles, papers and manuals in four languages together.
const weights = {
  /** How much more a word says that stands often in the passage. */
  often: 1,
  /** How much less what comes late says. */
  late: 0.7,
  /** How much less a word says that stands in many passages. */
  spread: 0.3,
  /** How much length is held against a phrase: 1 would be the mean of its words. */
  length: 0.2,
  /** What a noun is worth that often stands as a heading. */
  heading: 1,
  /** How much more so where the noun says what a part does, and stands early or again. */
  structural: 3,
  /** What a phrase is worth that stands again as a whole. */
  again: 0.3,
  /** What a phrase is worth that opens the passage. */
  opening: 0.4,
};

export type Ranking = {
  /** In how many passages a stem stands, of how many. */
  spread: ReadonlyMap<string, number>;
  passages: number;
};

/** How often each stem stands in different passages. */
export function rankingOf(passages: readonly Passage[]): Ranking {
  const spread = new Map<string, number>();
  for (const { stems } of passages) for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return { spread, passages: passages.length };
}

/** The phrases of a passage, best title first: frequent and early words, typical nouns of headings, not too long. */
export function rankTitles(passage: Passage, ranking: Ranking, language: string, { late, heading }: { late: number; heading: number } = weights): Ranked[] {
  return passage.phrases
    .filter(({ text }) => text.split(/\s+/).length <= 6 && text.length <= 60)
    .map((found) => rank(found, passage, ranking, language, { late, heading }))
    .sort((a, b) => b.score - a.score);
}

function rank(found: Found, { stems }: Passage, ranking: Ranking, language: string, { late, heading }: { late: number; heading: number }): Ranked {
  const own = [...new Set(found.words.map((word) => stemOf(word, language)))];
  const told = own.reduce((sum, stem) => {
    const word = stems.get(stem) ?? { count: 1, first: found.first };
    const common = Math.log(1 + ranking.passages / (ranking.spread.get(stem) ?? 1)) ** weights.spread;
    return sum + (word.count ** weights.often * common) / (1 + word.first) ** late;
  }, 0);
  const words = found.text.split(/\s+/).length;
  const head = found.head.toLowerCase();
  const typical = headingNouns(language).has(head) ? 1 + heading * (structural.test(head) && (found.first < 2 || found.count > 1) ? weights.structural : 1) : 1;
  const again = 1 + weights.again * Math.log(found.count);
  const opening = found.first === 0 && found.start < 30 ? 1 + weights.opening : 1;
  const score = (told / own.length ** weights.length) * typical * again * opening * aptness(found, words, language);
  return { title: capital(found.text), source: found.source, stems: own, words, count: found.count, score };
}

// What a part of an article, a paper or a report does, rather than what it is about.
const structural =
  /^(?:results?|experiments?|evaluation|analysis|discussion|conclusions?|work|history|background|reception|geography|climate|geology|ecology|legacy|geschichte|verbreitung|merkmale|etymologie|herkunft|bevölkerung|wirtschaft|politik|kultur|klima|systematik|lebensweise|rezeption|entstehung|sehenswürdigkeiten|ergebnisse|ausblick|empfehlungen|histoire|contexte|climat|géographie|résultats|bilan|conclusions?|perspectives|recommandations|历史|背景|概况|结果|结论|评价|成效|建议|气候)$/;

// Nouns that say nothing without what belongs to them: "Aufbau", "development".
const relational =
  /^(?:aufbau|entwicklung|bedeutung|entstehung|verwendung|nutzung|funktion|herstellung|bildung|bau|verlauf|name|ziele?|folgen|ergebnis|einsatz|verbindung|form(?:en)?|arten|teil|wirkung|bestand|betrieb|verfahren|production|development|release|design|life|family|features?|parameters?|tasks?|use|work|studies|begriff|entwicklungen|bedeutungen|verfahren|inhalte|développement|fonctionnement|utilisation|options|gestion|création|activité|qualité|mise|origine)$/;

/** Two to five words say what a slide is about; one does where it is a name, a long compound or what often stands as a heading. */
function aptness({ text, head, named }: Found, words: number, language: string): number {
  const typical = headingNouns(language).has(head.toLowerCase()) && !relational.test(head.toLowerCase());
  if (isUnspaced(language)) return text.length > 2 ? 1 : typical ? 0.75 : 0.5;
  if (words > 1) return words <= 5 ? 1 : 0.7;
  if (named || typical || /^\p{Lu}{2,}/u.test(text)) return 0.75;
  return text.length >= 12 ? 0.65 : 0.25;
}
