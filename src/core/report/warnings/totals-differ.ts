import { type BlockOf, flatSections, type Section, sentencesOfBlock, type Warning } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { functionWords } from '../../text/function-words.ts';
import { plainText } from '../../text/inline.ts';
import { stem, wordsOf } from '../../text/words.ts';

// A whole has one size: "Gesamtkosten" that are 3.5 million here and 3.8 there contradict each other, and so does a last
// row of a table that is not the sum of the rows above it.

type Total = { key: string; value: number; said: string; sentence: Sentence };

const number = String.raw`(?<number>\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
const unit = String.raw`\s?(?<unit>(?:Mio\.?|Mrd\.?|Millionen|Milliarden|million|billion|millions|milliards)?\s?(?:d['’])?(?:Euro|euros?|€|EUR|Dollar|dollars|Franken|Hektar|hectares|Quadratmeter|Tonnen|tonnes|tons|Kilometern?|kilomet(?:re|er)s)|[万亿]?(?:元|吨|公里|平方米|公顷))(?!\p{Ll})`;
const patterns: Record<string, RegExp> = {
  de: new RegExp(String.raw`(?<subject>Gesamt\p{Ll}{3,})(?<between>(?:\s\p{L}+){0,4}?)\s${number}${unit}`, 'gu'),
  en: new RegExp(
    String.raw`(?<subject>(?:total|overall)\s\p{Ll}{3,})(?<between>(?:\s\p{L}+){0,4}?)\s(?<sign>[£$€])?${number}(?:${unit}|\s(?<plain>million|billion))?`,
    'gu',
  ),
  fr: new RegExp(String.raw`(?<subject>\p{Ll}{4,}\stotale?)(?<between>(?:\s[\p{L}’']+){0,4}?)\s${number}${unit}`, 'gu'),
  zh: new RegExp(`(?<subject>总(?:投资|成本|费用|面积|产量|里程|预算))(?<between>[为达约是]?)${number}${unit}`, 'gu'),
};
const vague =
  /(?:rund|etwa|ca\.|knapp|über|mindestens|höchstens|bis\szu|um|about|around|nearly|over|least|up\sto|by|environ|près\sde|plus\sde|jusqu|约|近|超过)\s?$/u;
const farthest = 1.6;

/** A warning for each whole that the report sizes in two ways, and for each table whose last row is not the sum that it says. */
export function totalsDiffer(sections: readonly Section[], language: string): Warning[] {
  const blocks = flatSections(sections).flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? wrongSums(block, language) : []));
  const pattern = patterns[language];
  if (!pattern) return tables;
  const prose = blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'list' ? sentencesOfBlock(block) : []));
  const byKey = new Map<string, Total[]>();
  for (const total of prose.flatMap((sentence) => totalsIn(sentence, pattern, language))) byKey.set(total.key, [...(byKey.get(total.key) ?? []), total]);
  const differing = [...byKey.values()].flatMap((totals) => {
    const [first] = totals;
    const other = totals.find(({ value }) => value !== first?.value);
    const several = new Set(totals.map(({ value }) => value)).size > 2;
    if (!first || !other || several || Math.max(first.value, other.value) > farthest * Math.min(first.value, other.value)) return [];
    return [{ code: 'numbers-differ' as const, at: other.sentence.at, detail: other.said, other: { at: first.sentence.at, detail: first.said } }];
  });
  return [...differing, ...tables];
}

/** Totals with what they are of: the subject, the words up to the number, the unit and the years of the sentence make the key. */
function totalsIn(sentence: Sentence, pattern: RegExp, language: string): Total[] {
  const text = plainText(sentence.text);
  const stops = functionWords(language);
  const years = [...new Set(text.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g))].sort().join(' ');
  return [...text.matchAll(pattern)].flatMap(({ 0: said, groups = {} }) => {
    const { subject = '', between = '', sign = '', unit: measure = '', plain = '' } = groups;
    const value = numberFrom(groups['number'] ?? '', language);
    if (vague.test(between) || sign + measure + plain === '') return [];
    const of = wordsOf(between, language)
      .filter((word) => !stops.has(word) && !says.test(word))
      .map(stem);
    return [{ key: [subject.toLowerCase(), ...of, `${sign}${measure}${plain}`.replace(/[\s.]/g, ''), years].join(' '), value, said, sentence }];
  });
}

const says = /^(?:betr\p{L}+|liegt|liegen|lag|lagen|beläuft|belaufen|umfass\p{L}+|amount\p{L}*|comes?|came|stands?|stood|équivaut|s['’]élève|élève|atteint)$/u;

const decimalComma = (language: string) => language === 'de' || language === 'fr';

function numberFrom(digits: string, language: string): number {
  const plain = digits.replace(/[\s'’\u00a0\u202f]/g, '');
  return Number(decimalComma(language) ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(/,(?=\d{3}(?:\D|$))/g, ''));
}

const sumRow = /^\W*(?:gesamt|insgesamt|summe|total|sum|ensemble|合计|总计|总和)\W*$/iu;
const noSum = /%|anteil|quote|durchschnitt|mittel|grad|rate|share|average|mean|median|score|jahr|year|moyenne|taux|part|année|占比|比例|平均|率|年/iu;

function wrongSums(table: BlockOf<'table'>, language: string): Warning[] {
  const last = table.rows.at(-1);
  const above = table.rows.slice(0, -1);
  const [first, total] = [table.sentences[table.header ? 1 : 0], table.sentences.at(-1)];
  if (!last || !first || !total || above.length < 2 || !sumRow.test(plainText(last[0] ?? ''))) return [];
  return last.flatMap((cell, column) => {
    if (column === 0 || noSum.test(table.header?.[column] ?? '')) return [];
    const parts = above.map((row) => cellValue(row[column] ?? '', language));
    const stated = cellValue(cell, language);
    if (stated === null || parts.some((part) => part === null)) return [];
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    // Rounded parts may miss their sum a little; far from it the last row is something else.
    const places = Math.max(0, ...[cell, ...above.map((row) => row[column] ?? '')].map((text) => /[.,](\d{1,2})$/.exec(text.trim())?.[1]?.length ?? 0));
    const apart = Math.abs(sum - stated);
    if (apart <= (0.5 * (parts.length + 1)) / 10 ** places || apart > 0.3 * stated) return [];
    const shown = above.map((row) => plainText(row[column] ?? '').trim()).join(' + ');
    return [
      {
        code: 'numbers-differ' as const,
        at: total.at,
        detail: `${plainText(last[0] ?? '')}: ${plainText(cell)}`,
        other: { at: first.at, detail: `${shown} = ${Number(sum.toFixed(places))}` },
      },
    ];
  });
}

function cellValue(cell: string, language: string): number | null {
  const text = plainText(cell).trim();
  return /^\d[\d.,\s'’\u00a0\u202f]*$/.test(text) ? numberFrom(text, language) : null;
}
