import { isBalanced } from '../../text/inline.ts';
import { countWords } from '../../text/words.ts';
import type { Enumeration } from './parts.ts';

/** A step of a run: the place of its sentence in what was given, and the sentence without the word that counts it. */
export type Step = { at: number; text: string };

type Counting = {
  /** What counts the first, second, third … step. */
  ranks: readonly RegExp[];
  /** What counts the last one, at the third place or later. */
  last: RegExp;
  /** What may stand between the counting word and the rest. */
  comma: RegExp;
  /** True where the verb follows the counting word at once. */
  verbFollows: boolean;
};

const counting: Record<string, Counting> = {
  de: {
    ranks: [
      /^(?:Erstens|Zum Ersten|Zum einen|Als Erstes|Zunächst|Zuerst)/i,
      /^(?:Zweitens|Zum Zweiten|Zum anderen|Als Zweites)/i,
      /^(?:Drittens|Zum Dritten|Als Drittes)/i,
      /^Viertens/,
      /^Fünftens/,
      /^Sechstens/,
    ],
    last: /^(?:Schließlich|Zuletzt|Abschließend|Und schließlich)/,
    comma: /^\s?[,:]\s|^\s/,
    verbFollows: true,
  },
  en: {
    ranks: [
      /^(?:Firstly|First of all|First)/,
      /^(?:Secondly|Second)/,
      /^(?:Thirdly|Third)/,
      /^(?:Fourthly|Fourth)/,
      /^(?:Fifthly|Fifth)/,
      /^(?:Sixthly|Sixth)/,
    ],
    last: /^(?:Finally|Lastly|Last|And finally)/,
    // "First results show" counts nothing.
    comma: /^\s?[,:]\s|^\s(?=(?:the|a|an|we|it|they|he|she|you|I|this|these|there|all|our|its|their|my)\s)/,
    verbFollows: false,
  },
  fr: {
    ranks: [
      /^(?:Premièrement|Tout d['’]abord|D['’]abord|En premier lieu)/,
      /^(?:Deuxièmement|En deuxième lieu|En second lieu|Ensuite)/,
      /^(?:Troisièmement|En troisième lieu)/,
      /^Quatrièmement/,
      /^Cinquièmement/,
      /^Sixièmement/,
    ],
    last: /^(?:Enfin|En dernier lieu|Finalement|Pour finir)/,
    comma: /^\s?[,:]\s|^\s/,
    verbFollows: false,
  },
  zh: {
    ranks: [
      /^(?:首先|第一|其一|一是)(?!次|个|批|届|名|季|产)/,
      /^(?:其次|第二|其二|二是)(?!次|个|批|届|名|季|产)/,
      /^(?:再次|再者|第三|其三|三是)(?!次|个|批|届|名|季|产)/,
      /^(?:第四|其四|四是)(?!次|个|批)/,
      /^(?:第五|其五|五是)(?!次|个|批)/,
      /^(?:第六|其六|六是)(?!次|个|批)/,
    ],
    last: /^最后/,
    comma: /^[，、：:]?/,
    verbFollows: false,
  },
};

// A step may be told further in a sentence or two before the next one is counted.
const farthest = 3;

/** The steps that sentences count, "First … Second … Third …", three or more from the first on; null where none are counted through. */
export function sequenceOf(sentences: readonly string[], language: string): Step[] | null {
  const words = counting[language];
  if (!words) return null;
  let run: Step[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const before = run.at(-1);
    if (before && at - before.at > farthest) {
      if (run.length >= 3) return run;
      run = [];
    }
    const step = stepAt(sentence, run.length, words);
    if (step !== null) run.push({ at, text: step.text });
    if (step?.ends) break;
    // Counting that begins anew drops what was counted before.
    if (step === null && run.length > 0 && run.length < 3 && stepAt(sentence, 0, words)) run = [{ at, text: stepAt(sentence, 0, words)?.text ?? sentence }];
  }
  return run.length >= 3 ? run : null;
}

function stepAt(sentence: string, rank: number, { ranks, last, comma, verbFollows }: Counting): { text: string; ends: boolean } | null {
  const next = ranks[rank]?.exec(sentence);
  const found = next ?? (rank >= 2 ? last.exec(sentence) : null);
  if (!found) return null;
  const rest = sentence.slice(found[0].length);
  const parted = comma.exec(rest);
  return parted ? { text: withoutCount(sentence, rest, parted[0], verbFollows), ends: !next } : null;
}

/** German keeps the word where the verb follows it: "Erstens sinken die Kosten" would begin with its verb. */
function withoutCount(sentence: string, rest: string, parted: string, verbFollows: boolean): string {
  const text = rest.slice(parted.length);
  if (verbFollows && !/[,:]/.test(parted) && /^\p{Ll}/u.test(text)) return sentence;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const inside: Record<string, readonly RegExp[]> = {
  de: [/\berstens[,:]?\s/i, /\bzweitens[,:]?\s/i, /\bdrittens[,:]?\s/i, /\bviertens[,:]?\s/i, /\bfünftens[,:]?\s/i],
  en: [/\bfirst(?:ly)?,\s/i, /\bsecond(?:ly)?,\s/i, /\bthird(?:ly)?,\s/i, /\bfourth(?:ly)?,\s/i, /\bfifth(?:ly)?,\s/i],
  fr: [/\bpremièrement,?\s/i, /\bdeuxièmement,?\s/i, /\btroisièmement,?\s/i, /\bquatrièmement,?\s/i],
  zh: [/一是|首先|其一[，是]?/, /二是|其次|其二[，是]?/, /三是|再次|最后|其三[，是]?/, /四是|其四[，是]?|(?<=再次.*)最后/, /五是/, /六是/],
};
const numerals: readonly (readonly RegExp[])[] = [
  ['1', '2', '3', '4', '5', '6'].map((digit) => new RegExp(String.raw`(?<![\p{L}\d(])\(?${digit}\)\s?`, 'u')),
  ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => new RegExp(String.raw`(?<![\p{L}\d(])\(?${letter}\)\s`, 'u')),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((roman) => new RegExp(String.raw`(?<![\p{L}\d(])\(?${roman}\)\s`, 'u')),
  ['①', '②', '③', '④', '⑤', '⑥'].map((digit) => new RegExp(digit)),
];
const joint = /[\s,;:，；、。]*(?:[,;，；]?\s(?:und|and|et|sowie|as well as))?[\s,;:，；、。]*$/;

/** What a sentence itself counts, "(1) … (2) … (3) …" or "erstens …, zweitens …", three or more; null where nothing is counted through. */
export function countedIn(text: string, language: string): Enumeration | null {
  for (const marks of [...numerals, inside[language] ?? []]) {
    const found = marksIn(text, marks);
    const [first] = found;
    if (!first || found.length < 3) continue;
    const lead = text.slice(0, first.start).replace(joint, '');
    const items = found.map((mark, k) => text.slice(mark.end, found[k + 1]?.start ?? text.length).replace(joint, ''));
    const sound = items.every(
      (item) =>
        item.length > 1 && countWords(item, language) <= (language === 'zh' ? 40 : 16) && isBalanced(item) && areClosed(item) && /^[^,;.)\s]/.test(item),
    );
    // "erstens sinken die Kosten" would begin with its verb.
    const verbFirst = language === 'de' && items.some((item) => /^\p{Ll}+(?:t|en)\s/u.test(item));
    if (sound && !verbFirst && (lead === '' ? language === 'zh' : /\S\s\S|\p{Script=Han}{2}/u.test(lead))) return { lead, items };
  }
  return null;
}

function marksIn(text: string, marks: readonly RegExp[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const mark of marks) {
    const match = mark.exec(text.slice(from));
    if (!match) break;
    found.push({ start: from + match.index, end: from + match.index + match[0].length });
    from = found.at(-1)?.end ?? from;
  }
  return found;
}

/** True where no bracket of the item is left open: its number stood inside. */
const areClosed = (item: string): boolean => item.split(/[(（]/).length === item.split(/[)）]/).length;
