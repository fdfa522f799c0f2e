import { functionWords } from '../../text/function-words.ts';

const noun = String.raw`(?:\p{Lu}[\p{L}-]*-(?:,\s\p{Lu}[\p{L}-]*-)*\s(?:und|oder)\s)?\p{Lu}[\p{L}\p{N}][\p{L}\p{N}-]*(?<!-)`;
const names = String.raw`${noun}(?:\s${noun}){0,2}`;
const adjectives = String.raw`(?:\d+\s)?(?:\p{Ll}{3,}(?:en|er)\s){0,2}`;
const link = String.raw`(?:der|des|einer|eines|von|vom|zur|zum|zu\sden|für|über\sden|über\sdie|entlang\sder|entlang\sdes|im|am)`;
const attribute = String.raw`\s(?:${link}\s${adjectives}|\p{Ll}{3,}er\s)(?!\p{Lu}\p{L}*(?:ierens|achtens|eitens|ndelns)\s)${names}`;
// "Während der Reise": a sentence's first word is written large whatever it is.
const openers = [...functionWords('de')].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');
const phrase = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<before>\p{Ll}{3,}(?:e|es)\s))?(?!(?:${openers})\s)(?<head>${names})(?<more>(?:${attribute}){0,2})(?![\p{L}\p{N}-])`,
  'gu',
);
const one = new RegExp(`^${attribute}`, 'u');

export type Attributed = { text: string; head: string; words: number; attributed: boolean };

// Nouns of time, measure and manner name no subject, whatever stands with them.
const vague =
  /^(?:Zukunft|Jahre?[ns]?|Monate?n?|Wochen?|Tage?[ns]?|Stunden?|Nachmittags?|Vormittags?|Morgens?|Abends?|Mittags?|Ende|Anfang|Beginn|Laufe|Rahmen|Gespräche?n?|Zeit(?:en)?|Mal|Male|Hektar|Prozent|Euro|Meter|Teile?|Drittel|Hälfte|Viertel|Anzahl|Zahl|Reihe|Art|Fall|Fälle|Gegensatz|Vergleich|Zuge|Hinblick|Bezug|Folge|Grund|Weise|Form|Seiten?|Dicht|Puls|Anschluss|Abschluss|Summe|Mittel|Kosten|Angaben|Sinne|Blick|Geist|Bild|Weg|Station|Stationen|Personen|Leute|Menschen)$/;

/** True for a German noun that tells no subject. */
export const isVague = (head: string): boolean => vague.test(/\p{Lu}[\p{L}-]*/u.exec(head)?.[0] ?? '');

/** German noun phrases with what belongs to them, "Umbau des alten Hafens", as they stand in the text, up to `longest` characters. */
export function attributedPhrases(text: string, longest: number): Attributed[] {
  const stops = functionWords('de');
  return [...text.matchAll(phrase)].flatMap((found) => {
    const { before = '', head = '', more = '' } = found.groups ?? {};
    const opens = found.index === 0 || /[.!?]\s$/.test(text.slice(0, found.index));
    // The first word of a sentence is written large whatever it is.
    if (stops.has((head.split(/[\s-]/)[0] ?? '').toLowerCase()) || (opens && !/\s|\p{Ll}{5}/u.test(head))) return [];
    const adjective = stops.has(before.trim()) ? '' : before;
    const [first = ''] = more.match(one) ?? [];
    return [adjective + head + more, head + more, adjective + head + first, head + first, adjective + head]
      .filter((candidate) => candidate.length <= longest)
      .slice(0, 1)
      .map((candidate) => ({
        text: candidate,
        head: head.split(' ')[0] ?? head,
        words: candidate.split(/\s+/).length,
        attributed: first !== '' && candidate.includes(first),
      }));
  });
}
