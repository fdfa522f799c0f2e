import { type Block, flatSections, type Section, sentencesOfBlock, type Warning } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { plainText } from '../../text/inline.ts';

type Kind = 'figure' | 'table';
type Numbered = { kind: Kind; number: string };

// What a report calls its pictures and tables, with their numbers: "Abb. 3a", "Figures 2 and 3", "Tableau IV", "图2-1".
const figureWord = String.raw`Abbildung(?:en)?|Abb\.|Bild|Schaubild|Diagramm|Grafik|Karte|Figures?|Figs?\.?|Chart|Diagram|Map|Graphique|Carte`;
const tableWord = String.raw`Tabellen?|Tab\.|Tables?|Tbl\.|Tableaux?`;
const number = String.raw`(?:\d{1,2}(?:[.–-]\d{1,2})*[a-z]?|[IVX]{1,4})(?![\d%\p{L}]|[.,]\d|\s?(?:%|percent|Prozent|million|Mio|times))`;
const label = String.raw`(?<word>${figureWord}|${tableWord})\s?(?<numbers>${number}(?:(?:\s?,\s?|\s?[–-]\s?|\s(?:und|bis|and|to|et|à)\s)${number})*)`;
const capital = new RegExp(String.raw`(?<![\p{L}\p{N}])${label}`, 'gu');
// In English and French they are written small as well, where a verb could be meant: only after what points to them.
const small = new RegExp(String.raw`(?<=\b(?:see|cf\.|voir|in|dans|la|le|du|au|of)\s|\()(?:(?<word>figure|fig\.|table|tableau)\s?(?<numbers>${number}))`, 'gu');
const chinese =
  /(?<![地版蓝意企构绘制视截拼试代发仪手外钟电图列填])(?<word>[图表])\s?(?<numbers>\d{1,2}(?:[-.–]\d{1,2})?|[一二三四五六七八九十]{1,2})(?![\d个篇人次名年月日份块张只%％岁万亿])/gu;
const patterns = [capital, small, chinese];

// "in the following picture", "the table below", "如下图所示".
const next = [
  /(?:[Ii]m|[Ii]n der|[Dd]as|[Dd]ie|[Dd]er|[Dd]en|[Zz]ur)\s(?:folgenden?|nachfolgenden?|nachstehenden?|unten\s?stehenden?)\s(?<word>Bild|Abbildung|Grafik|Diagramm|Schaubild|Karte|Foto|Tabelle)(?![\p{L}-])/gu,
  /\b[Tt]he\sfollowing\s(?<word>figure|picture|image|diagram|chart|graph|map|table)(?!s|\sof\sspeech)\b/gu,
  /\b[Tt]he\s(?<word>figure|picture|diagram|chart|graph|map|table)\sbelow\b/gu,
  /(?:la|le|du|au)\s(?<word>figure|tableau|graphique|schéma|carte|photo)\s(?:ci-dessous|ci-après|suivante?)(?!\p{L})/giu,
  /(?:^|[，。；：（(见如由从据])下(?<word>[图表])(?![书面现明达演示扬象])/gu,
];
// "(siehe Abbildung)": some picture there must be.
const any = [
  /(?:[Ss]iehe|[Vv]gl\.)\s(?:auch\s)?(?<word>Abbildung|Bild|Tabelle)(?!\s?\d|[\p{L}-])/gu,
  /\(see\s(?<word>figure|table|picture)\)/gu,
  /[（(]见(?<word>[图表])[)）]/gu,
];

const kindOf = (word: string): Kind => (/^(?:tab|tbl|表)/iu.test(word) ? 'table' : 'figure');
// "Table 2 of Miller et al." is in another paper.
const elsewhere = /^\)?\s(?:of|in|from|aus|von|bei|dans|de)\s(?:\[\d|their\b|\p{Lu}[\p{L}’'-]+\s(?:et\sal|and\s\p{Lu}|und\s\p{Lu}|et\s\p{Lu}|&|\(\d{4}))/u;
// "DIN 4108-2, table 7" is in a standard; "als Bild 60" names a picture.
const otherBook = /(?:\b(?:DIN|ISO|IEC|RFC|BS|EN)\s[\w:.-]+,?\s|\bals\s)$/u;
const chineseDigits = '零一二三四五六七八九';
/** How far a following picture may be, in blocks. */
const near = 6;

/** A warning for each picture or table that the prose announces and the report does not have, by number or as the next one. */
export function announcedAbsent(sections: readonly Section[]): Warning[] {
  const blocks = flatSections(sections).flatMap((section) => section.blocks);
  const headings = flatSections(sections).flatMap((section) => section.heading ?? []);
  const labelled = new Set([...headings, ...blocks.flatMap(sentencesOfBlock)].flatMap((sentence) => captionOf(sentence.text)).map(keyOf));
  const has = (kind: Kind) => blocks.filter((block) => isKind(block, kind));
  const unlabelled = { figure: has('figure').filter(nameless).length, table: has('table').filter(nameless).length };
  const warnings = new Map<string, Warning>();
  blocks.forEach((block, at) => {
    for (const sentence of proseOf(block)) {
      for (const { kind, number, said, caption } of numberedIn(sentence.text)) {
        const present = caption || labelled.has(keyOf({ kind, number })) || Number(number) <= unlabelled[kind];
        if (!present) add(warnings, keyOf({ kind, number }), sentence, said);
      }
      const following = [block, ...blocks.slice(at + 1, at + 1 + near)];
      for (const { kind, said } of wordsIn(sentence.text, next)) {
        if (!following.some((other) => isKind(other, kind) || (other.kind === 'code' && kind === 'table'))) add(warnings, sentence.id, sentence, said);
      }
      for (const { kind, said } of wordsIn(sentence.text, any)) if (has(kind).length === 0) add(warnings, sentence.id, sentence, said);
    }
  });
  return [...warnings.values()];
}

function add(warnings: Map<string, Warning>, key: string, sentence: Sentence, said: string) {
  if (!warnings.has(key)) warnings.set(key, { code: 'announced-absent', at: sentence.at, detail: said });
}

const keyOf = ({ kind, number }: Numbered) => `${kind} ${number}`;
const isKind = (block: Block, kind: Kind) => block.kind === kind;
const nameless = (block: Block) => sentencesOfBlock(block).every((sentence) => captionOf(sentence.text).length === 0);

function proseOf(block: Block): Sentence[] {
  if (block.kind === 'paragraph' || block.kind === 'footnote' || block.kind === 'list') return sentencesOfBlock(block);
  return [];
}

type Found = Numbered & { said: string; caption: boolean };

/** The numbers that captions in a text bear, for "Figure 2. Sales" and "图1　路线", not for "Figure 2 shows". */
const captionOf = (text: string): Numbered[] => numberedIn(text).filter(({ caption }) => caption);

function numberedIn(text: string): Found[] {
  const plain = plainText(text).trim();
  if (!/\d|[IVX]|[图表]/.test(plain)) return [];
  return patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap((found) => {
      const after = plain.slice(found.index + found[0].length);
      const before = plain.slice(0, found.index);
      if (elsewhere.test(after) || otherBook.test(before)) return [];
      const { word = '', numbers = '' } = found.groups ?? {};
      const all = numbersIn(numbers);
      const caption = found.index === 0 ? captioned.test(after) : /^\s?[:：]\s*\p{Lu}/u.test(after);
      return all.map((number) => ({ kind: kindOf(word), number, said: all.length > 1 ? `${word} ${number}` : found[0], caption }));
    }),
  );
}

const captioned = /^\s*$|^\s?[:：.|–—-]|^\s*[\u3000]|^\s+\p{Lu}|^\s+[\u3400-\u9fff“"„(（]/u;

function wordsIn(text: string, wanted: readonly RegExp[]): { kind: Kind; said: string }[] {
  const plain = plainText(text);
  return wanted.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((found) => ({ kind: kindOf(found.groups?.['word'] ?? ''), said: found[0].replace(/^[，。；：（(]/, '') })),
  );
}

/** Single numbers without the letter of a part; Chinese and Roman ones in digits. */
function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.–-]\d+(?![\d\s]*\s?(?:und|and|et)))*|[IVX]+|[一二三四五六七八九十]+/gu) ?? []).map((found) => {
    if (/^[IVX]+$/.test(found)) return String(roman(found));
    if (/^\d/.test(found)) return found;
    const [tens, ones] = found.includes('十') ? found.split('十') : ['', found];
    const digit = (character = '') => Math.max(0, chineseDigits.indexOf(character));
    return String((found.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + (ones ? digit(ones) : 0));
  });
}

function roman(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...text].reduce((sum, letter, k) => {
    const value = values[letter] ?? 0;
    return (values[text[k + 1] ?? ''] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}
