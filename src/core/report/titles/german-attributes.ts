import { functionWords } from '../../text/function-words.ts';
import { isCapital, isNoun, isNumbered, isOneName, nounsEnd } from './german-nouns.ts';
import type { Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';
import { isVague } from './vague.ts';

const stops = functionWords('de');
const articles = /^(?:der|des|den|dem|die|das|einer|eines|einem|einen|eine|ein)$/;
// Words that lead to an attribute of any noun, and those that only do so after nouns that ask for them.
const always = /^(?:der|des|einer|eines|von|entlang)$/;
const asked: Record<string, RegExp> = {
  für: /(?:amt|zentrum|haus|plan|preis|programm|projekt|konzept|ministerium|behörde|institut|verein|stelle|fonds|mittel|kosten|regeln|recht|ort|platz|name|begriff|bezeichnung|grundlage|voraussetzung|beispiel|gründe?|werkzeug|system|modell|ung|ion|bericht|beauftragter?|abteilung|schule|verband|gesellschaft|kommission|ausschuss|hilfe|studie|bedarf|preise|zeit|wert|bedeutung|verfahren|methoden?)(?:e?[ns]|e)?$/i,
  zur: /(?:weg|zugang|beitrag|übergang|einführung|anleitung|beziehung|verhältnis|reise|bericht|plan|projekt|programm|maßnahmen?|konzept|vorschlag|studie|untersuchung|gesetz|vertrag|vorbereitung|abgrenzung|kontakte?|verbindung|strategie|arbeit|verfahren|methoden?|initiative|pflicht|recht|fähigkeit)(?:en|s)?$/i,
  zu: /(?:weg|zugang|beitrag|übergang|beziehung(?:en)?|verhältnis|reise|bericht|fragen?|angaben|kontakte?|verbindung(?:en)?|informationen|besuch)$/i,
  über: /(?:bericht|gesetz|buch|film|studie|überblick|vertrag|abkommen|diskussion|kontrolle|debatte|entscheidung|informationen?|brücke|herrschaft|macht|sieg|streit|wissen|beschluss|auskunft)(?:e[ns]?|s)?$/i,
  mit: /(?:zusammenarbeit|kooperation|handel|umgang|verbindung|vertrag|versorgung|abkommen|vergleich|erfahrung(?:en)?|kontakt|gespräche?|austausch|krieg|partnerschaft(?:en)?|ausstattung|bündnis)$/i,
  gegen: /(?:kampf|krieg|schutz|maßnahmen?|kritik|widerstand|mittel|krieges|aufstand|protest)(?:e|s)?$/i,
  nach: /(?:reise|fahrt|suche|nachfrage|bedarf|gliederung|einteilung|umzug|export|flucht)$/i,
  an: /(?:kritik|beteiligung|interesse|bedarf|mangel|anforderungen|arbeiten?|anpassung|teilnahme|^lage)$/i,
  auf: /(?:recht|auswirkung(?:en)?|angriff|anspruch|einfluss|vorbereitung|verzicht|umstellung)$/i,
  in: /(?:ung(?:en)?|ion(?:en)?|leben|arbeit|wirkung|verkehr|krieg|reise|einführung|einsatz|lage|unterricht|forschung|politik|wirtschaft|bau)$/i,
};
const prepositionOf: Record<string, string> = { zum: 'zur', im: 'in', am: 'an' };

// "Rat weniger Geld", "Wind speisender Strom": no genitive after a noun.
const noGenitive =
  /^(?:weniger|später|früher|ferner|bisher|seither|höher|länger|größer|kleiner|stärker|selber|mehrerer|vieler|einiger|.*(?:end|elt|ert|igt|tet)er)$/;

/** Where the attribute ends that follows a noun, "des alten Hafens" or "mit den Inseln"; null where none does. */
export function attributeEnd(tokens: readonly Token[], to: number, vocabulary: Vocabulary): number | null {
  const link = tokens[to + 1];
  if (!link?.joined || !link.sound) return null;
  const bare = /^\p{Ll}{3,}er$/u.test(link.text) && !stops.has(link.lower) && !noGenitive.test(link.text);
  if (!bare && !leads(link.text, tokens[to]?.text ?? '')) return null;
  let at = bare ? to + 1 : to + 2;
  const article = tokens[at];
  const own = bare || /^(?:der|des|einer|eines|vom|zum|zur|im|am)$/.test(link.text);
  if (link.text === 'von' && articles.test(article?.text ?? '')) return null;
  if (!own && article?.joined && articles.test(article.text)) at++;
  else if (/^(?:entlang|an|auf|in)$/.test(link.text)) return null;
  const adjective = at;
  while (tokens[at]?.joined && at - adjective < 3 && /^\p{Ll}{3,}(?:en|er|e|es|em)$|^\d+$/u.test(tokens[at]?.text ?? '') && !stops.has(tokens[at]?.lower ?? ''))
    at++;
  const first = tokens[at];
  if (!first?.joined || !isNoun(tokens, at, vocabulary)) return null;
  // "der Strom der größte Fluss": no genitive.
  if (link.text === 'der' && tokens.slice(adjective, at).some(({ text }) => text.endsWith('e'))) return null;
  const nouns = nounsEnd(tokens, at, vocabulary);
  // "am Alten Markt": after these there is one noun, and what stands before it is part of its name.
  const isNamed = /^(?:im|am|zum|vom)$/.test(link.text) && nouns === at + 1 && first.text.endsWith('en');
  const end = isNamed || isOneName(tokens, at, nouns, vocabulary) ? nouns : at;
  const last = tokens[end]?.text ?? '';
  if (last.endsWith('-') || isVague(last, 'de') || isVague(first.text, 'de') || isNumbered(tokens, end)) return null;
  // "Zentrum für Presse und Theater": half of it says something else.
  const more = tokens[end + 1];
  if (/^(?:für|von|mit|zu)$/.test(link.text) && at === to + 2 && /^(?:und|oder|sowie)$/.test(more?.lower ?? '') && isCapital(tokens[end + 2])) return null;
  // "Reise des Beobachtens und Diskutierens"
  if (link.text === 'des' && /^(?:und|oder|sowie)$/.test(more?.lower ?? '') && isCapital(tokens[end + 2]) && /s$/.test(tokens[end + 2]?.text ?? ''))
    return null;
  return link.text === 'der' && at === adjective && isMasculine(first.text, vocabulary) ? null : end;
}

function leads(link: string, noun: string): boolean {
  return always.test(link) || asked[prepositionOf[link] ?? link]?.test(noun) === true;
}

/** True for a noun that the report also gives as "dem Gewinn", "ein Gewinn": after it "der" begins a clause, "die Ausspielung, der Gewinn". */
function isMasculine(noun: string, { pairs }: Vocabulary): boolean {
  return ['dem', 'einem', 'im', 'vom', 'zum', 'am', 'ein', 'das'].some((article) => pairs.has(`${article} ${noun}`));
}
