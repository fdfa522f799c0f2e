import { functionWords } from '../../text/function-words.ts';
import type { Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';

const stops = functionWords('de');
const emptyAdjective =
  /^(?:zahlreich|verschieden|unterschiedlich|weiter|ander|bestimmt|einzeln|übrig|sonstig|divers|sämtlich|erst|zweit|dritt|viert|nächst|letzt|folgend|vorig|genannt|heutig|damalig|gleich|ganz|gesamt|eigen|eigentlich|einzig|beid|viel|wenig|manch|solch|jen|mein|sein|ihr|unser|kein|ein|dies|jed|all|groß|klein|gut|wichtig|möglich|entsprechend|jeweilig|sogenannt|so genannt|weit|best|wesentlich|häufig|bekannt|oben|unten|hoh|lang|kurz|besonder|genau|meist|zusätzlich|mehrer|einig|etlich|obig|spät|früh|größt|größer|kleiner|kleinst|wichtigst|bekanntest|ähnlich|üblich|vielfältig|richtig|selb|derselb|dieselb|derjenig|diejenig|dasjenig|nachfolgend|vorliegend|beliebig|gängig|zentral|weitgehend|neuer|älter|jünger|höher|höchst|dein|euer|welch|dortig|hiesig|bisherig|derzeitig|gegenwärtig|jetzig|aktuell|ursprünglich|spezifisch|speziell)(?:e[nmrs]?)$/;
const adjectivePlain = /(?:isch|lich|ig|los|sam|bar|haft|ell|al|iv|är|ös|ant|ent|neu|alt|frei)e$/;

/** True where the adjectives end as they do without an article: "ein neuer Hafen", but not "der neue Hafen". */
export function adjectivesFit(tokens: readonly Token[], first: number, from: number, before: string): boolean {
  return tokens.slice(first, from).every(({ lower, opens }) => {
    if (emptyAdjective.test(lower)) return false;
    if (/e[nm]$/.test(lower)) return false;
    // "dem Handel dienende Häfen": a participle belongs to what stands before it.
    if (/(?:end|[^aeiou]t|en)e[rs]?$/.test(lower) && !/^(?:k?eine?|die|diese|ihre?|seine?|unsere?)$/.test(before)) return false;
    if (lower.endsWith('er')) return /^(?:k?ein|mein|sein|ihr|unser)$/.test(before);
    if (lower.endsWith('es')) return !/^(?:eines|des|dieses)$/.test(before);
    if (/^(?:die|diese|eine|keine|ihre|seine|unsere|jede)$/.test(before)) return true;
    if (/^(?:der|das|dieser|dieses|jeder|jedes|dem|den|des|am|im|zum|vom|zur|beim|ins|ans)$/.test(before)) return false;
    return adjectivePlain.test(lower) && !opens && (before === '' || stops.has(before));
  });
}

const dative =
  /^(?:den|diesen|vielen|allen|ihren|seinen|mit|von|zu|bei|nach|aus|in|an|auf|unter|über|zwischen|vor|seit|neben|beiden|einigen|mehreren|anderen|deren|dessen|als)$/;

// "Anfängen", "Räumen": a plural with its umlaut ends so in the dative only.
const umlautDative = /[äöü]u?[^aeiouäöü]{1,4}en$/;

// Plurals that end in -en in every case, and singular nouns that do.
const nominativeToo =
  /(?:ung|ion|heit|keit|schaft|tät|inn|i|ur|enz|anz|ei|ik|ist|ent|log)en$|(?:nehmen|wesen|leben|essen|schreiben|verfahren|treffen|vorhaben|vermögen|verhalten|wissen|zeichen|eisen|becken|wagen|garten|hafen|laden|schaden|boden|graben|bogen|kasten|rahmen|brunnen|osten|westen|norden|süden|regen|segen|ofen|orden|kuchen|knochen|rücken|haufen|balken|spaten|drachen|magen|kragen|faden|reifen|streifen|hopfen|tropfen|felsen|frieden|glauben|willen|daten|[^s]chen|karten|arten|zeiten|schriften|kräften|wahlen|zahlen|straßen|stellen|quellen|wellen|massen|klassen|kassen|linien|maschinen|brücken|kirchen|schulen|fragen|anlagen|sprachen|sachen|seiten|mitten|fluten|routen|minuten|rollen|regeln|wurzeln|tafeln)$/i;

// Names of places and lands end so in every case; without an article they stand after "in", "aus", "von", "nach", "bei".
const placeName =
  /(?:ingen|hausen|kirchen|bergen|furten|hofen|stetten|felden|leben|münden|sachsen|hessen|bayern|polen|schweden|preußen|pommern|böhmen|schlesien|franken|schwaben|flandern|baden|bremen|essen|aachen|emden|verden|norden|dresden|haven|hagen|hafen|brücken)$/i;

// The dative that only set phrases keep: "im Dienste".
const oldDative = /^(?:Dienste|Sinne|Zuge|Falle|Laufe|Grunde|Hause|Lande|Jahre|Tode|Kriege|Wege|Rate|Zwecke|Gange|Stande|Orte|Hofe|Leibe|Volke|Meere)$/;

/** False where a noun shows another case than the nominative: "des Hafens", "mit Partnern", "im Hohlen Grund". */
export function isNominative(tokens: readonly Token[], from: number, to: number, before: string, adjective: string, { forms, pairs }: Vocabulary): boolean {
  const [first, last] = [tokens[from]?.text ?? '', tokens[to]?.text ?? ''];
  const genitive = /^(?:des|eines|dieses|seines|ihres|jedes|unseres|deren|dessen)$/.test(before);
  if (genitive && (/s$/.test(last) || /s$/.test(first))) return false;
  // "des schnellen Wachstums"
  if (adjective.endsWith('en') && /[^s]s$/.test(first) && !/(?:us|is|os|as)$/.test(first)) return false;
  // "im Dienste", "mit den Namen"
  if (/^(?:im|am|zum|vom|beim|dem)$/.test(before) && (forms.has(last.replace(/e$/, '')) ? last.endsWith('e') : oldDative.test(last))) return false;
  if (/namen$/i.test(last) && !/^(?:die|diese|alle|viele|ihre|seine)$/.test(before)) return false;
  if (from === to && /[^s]s$/.test(last) && (forms.has(last.slice(0, -1)) || (last.endsWith('es') && forms.has(last.slice(0, -2))))) return false;
  if (from < to && /e[nmr]$/.test(first) && /^(?:im|am|vom|zum|beim|zur|dem|den|des|der|die|diese|einem|einer)$/.test(before)) return false;
  if (from < to && /^\p{Lu}\p{Ll}+e$/u.test(first) && /^(?:der|das|dem|des)$/.test(before)) return false;
  if (dative.test(before) && umlautDative.test(last) && !/(?:gärten|häfen|öfen|läden|schäden|fäden|böden|gräben|bögen|kästen|chen)$/i.test(last)) return false;
  const inDative = dative.test(before) || (adjective.endsWith('en') && !/^(?:die|diese|alle|keine|ihre|seine|unsere|beide|welche|manche|solche)$/.test(before));
  if (!inDative || !/(?:e[nrl]?n|[lr]n)$/.test(last)) return true;
  if (/^(?:in|aus|von|nach|bei)$/.test(before) && placeName.test(last)) return true;
  if (forms.has(last.slice(0, -1)) || forms.has(last.slice(0, -2))) return false;
  if (/^(?:in|nach)$/.test(before) && from === to && !/(?:ern|eln|ieten|nissen|ekten|odukten|achten)$/.test(last)) return true;
  return nominativeToo.test(last) || ['die', 'das', 'ein', 'eine', 'kein'].some((article) => pairs.has(`${article} ${last}`));
}
