import { functionWords } from '../../text/function-words.ts';
import type { Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';

const stops = functionWords('de');
// Of more than one syllable: "Ganz" and "Zwei" end so too.
const nounEnding = /\p{L}{3}(?:ung|heit|keit|schaft|ion|tät|nis|tum|ment|mus|ur|ik|ei|ling|enz|anz)(?:en|s|e)?$/u;

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** True for a noun or name; a sentence's first word only where its ending or the rest of the report says so. */
export function isNoun(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at];
  if (
    !token?.sound ||
    !/^\p{Lu}[\p{L}\p{N}'’&/-]+$/u.test(token.text) ||
    stops.has(token.lower.replace(/-.*$/, '')) ||
    /(?:wärts|weise|halb|lich|ische[nr]?)$/.test(token.text)
  )
    return false;
  if ((token.text.length < 3 && !/^\p{Lu}+$/u.test(token.text)) || /^[IVXLC]{1,5}$/.test(token.text)) return false;
  if (/^\p{Lu}{4,}$/u.test(token.text) && tokens[at + 1]?.joined && isCapital(tokens[at + 1])) return false;
  if (/^(?:Sie|Ihr|Ihre[nmrs]?|Ihnen)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.joined) return false;
  if (!token.opens && token.joined) return true;
  // A sentence's first word is written large whatever it is.
  if (/(?:e[nmrs]?)$/.test(token.text) && tokens[at + 1]?.joined && isCapital(tokens[at + 1]) && !vocabulary.capital.has(token.text)) return false;
  return vocabulary.capital.has(token.text) || (nounEnding.test(token.text) && !vocabulary.forms.has(token.lower));
}

/** True for the second part of "Industrie- und Innovationsachse", which its first part has already. */
export const isCoordinated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:und|oder|bzw|sowie)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text.endsWith('-') === true && tokens[at]?.joined === true;

// What has a name has it after its noun: "Forstamt Brunnhausen".
const bearsName =
  /(?:amt|kreis|gemeinde|stadt|bezirk|haus|schule|universität|klinikum|gesellschaft|insel|berg|schloss|kloster|burg|bahnhof|flughafen|projekt|programm|staat|region|provinz|republik|gattung|familie|verein|verlag|museum|institut|werk|park|dorf|tal|könig|kaiser|papst|firma|gruppe|linie|version|system)$/i;

const ofPlace =
  /^(?:Wien|Berlin|Hamburg|Münchn|Köln|Zürch|Bas[e]?l|Bern|Genf|London|Paris|Bremen|Hannov|Leipzig|Dresdn|Prag|Warschau|Moskau|Brüssel|Schweiz)er$|(?:ing|burg|berg|dorf|heim|stadt|städt|haus|bach|feld|kirch|wald|furt|münd|haf|land)er$/;

/** True for an adjective of a place, "Berliner", "Emder" where Emden is named too. */
const isOfPlace = (word: string, forms: ReadonlyMap<string, number>): boolean =>
  word.endsWith('er') && !/länder$/i.test(word) && (ofPlace.test(word) || forms.has(word.slice(0, -2)) || forms.has(`${word.slice(0, -2)}en`));

/** True where a number follows that belongs to the noun: "Flug 19", "König Karl IV". */
export const isNumbered = (tokens: readonly Token[], to: number): boolean =>
  tokens[to + 1]?.joined === true && /^(?:\d{1,3}|[IVX]+)$/.test(tokens[to + 1]?.text ?? '') && !/^\p{Lu}/u.test(tokens[to + 2]?.text ?? '');

/** False for nouns that stand together by chance, "dass der Hafen Strom liefert"; true for names, which are told twice or stand apart. */
export function isOneName(tokens: readonly Token[], from: number, to: number, { pairs, forms }: Vocabulary): boolean {
  const apart = !tokens[from]?.joined && !tokens[to + 1]?.joined;
  // "Rand Emdens Hafen": a name's genitive ends what it belongs to.
  for (let k = from + 1; k < to; k++) if (/[^s]s$/.test(tokens[k]?.text ?? '') && !bearsName.test(tokens[k]?.text ?? '')) return false;
  for (let k = from; k < to; k++) {
    const [left, right] = [tokens[k]?.text ?? '', tokens[k + 1]?.text ?? ''];
    const linked = bearsName.test(left) || /^\p{Ll}/u.test(right) || left.endsWith('-') || /^(?:und|oder)$/.test(left);
    if (
      !linked &&
      !apart &&
      !/[^s]s$/.test(left) &&
      !isOfPlace(left, forms) &&
      (pairs.get(`${left} ${right}`) ?? 0) < 2 &&
      !(tokens[from]?.start === 0 && /^(?:ist|war|wurde|sind|hat)$/.test(tokens[to + 1]?.text ?? ''))
    )
      return false;
  }
  return true;
}

/** The last of the nouns that stand together from here. */
export function nounsEnd(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number {
  let end = from;
  for (let k = from; k < from + 5; k++) {
    if (tokens[k]?.text.endsWith('-') && /^(?:und|oder)$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 1]?.joined && isCapital(tokens[k + 2])) {
      k += 1;
      end = k + 1;
      continue;
    }
    const next = tokens[k + 1];
    if (!next?.joined || !isNoun(tokens, k + 1, vocabulary) || k + 1 > from + 3) break;
    end = k + 1;
  }
  return end;
}
