import { functionWords } from '../../text/function-words.ts';
import { isVerb } from './chinese-verbs.ts';
import { headingNouns } from './heading-nouns.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import { isVague } from './vague.ts';

const stops = functionWords('zh');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const hanzi = /^[\p{Script=Han}·]+$/u;
const latin = /^[A-Z][A-Za-z0-9.+-]+$/;
const numeral = /^[一二三四五六七八九十百千万亿零〇两几第数半多]+\p{Script=Han}?$/u;
// "位于", "有人", "放在": words that a verb or a preposition begins or ends.
const verbal = /^有[^机限]|^将[^军领]|^也|^就[^业]|^都[^市会]|^不(?![锈动良平])|^[你我他她它您](?:们|的)?|^(?!行为|国有|私有|公有|所有).[在为到于给了着过有]$/u;
// What only says what is done with the noun after it.
const acting =
  /^(?:保存|搜索|运行|输入|输出|指向|附带|期望|召集|更新|建议|跨|提升|练习|进行|打印|发送|接收|连接|查询|获取|引用|匹配|比较|计算|处理|修复|制作|寻找|验证|报告安装|访问)/u;
// Characters that end a compound which the dictionary does not know: "展览|馆", "临港|市".
const suffix = /^[市县区镇乡村州省湖河江山岛湾港桥路街塔寺庙园院馆会局厅部所站厂店校社团队组系法率量度性化者员家业品器机网库线室层带群圈链]$/u;

/** The units of a Chinese text: words, signs and function words as they are (`none`), and characters of unknown words (`piece`). */
type Unit = { text: string; start: number; kind: 'word' | 'piece' | 'none' };

/** Chinese noun phrases of 2 to 8 characters, in whole words: no verb or function word at their ends. */
export function chinesePhrases(text: string, { forms }: Vocabulary): TitlePhrase[] {
  const units = named(unitsOf(text), forms);
  const phrases: TitlePhrase[] = [];
  for (let from = 0; from < units.length; from++) {
    if (units[from]?.kind !== 'word' || units[from - 1]?.kind === 'piece') continue;
    for (let to = from; to < Math.min(units.length, from + 5); to++) {
      const unit = units[to];
      if (!unit) break;
      const linked = unit.text === '的' && to > from && units[to + 1]?.kind === 'word';
      if (unit.kind !== 'word' && !linked) break;
      if (linked || units[to + 1]?.kind === 'piece') continue;
      const phrase = phraseOf(units.slice(from, to + 1));
      const end = unit.start + unit.text.length;
      if (phrase && !isFragment(text, phrase.start, end) && !isDeed(units.slice(from, to + 1), text.charAt(end))) phrases.push(phrase);
    }
  }
  return phrases;
}

/** True inside 《…》 for less than the whole: half the name of a document names nothing. */
function isFragment(text: string, start: number, end: number): boolean {
  const open = text.lastIndexOf('《', start);
  const close = text.indexOf('》', open);
  return open >= 0 && close >= end && (open + 1 < start || close > end);
}

/** "农业局组织考察组": before a noun it is what the bureau does. */
const isDeed = (units: readonly Unit[], next: string): boolean =>
  units.some(({ text }, k) => k > 0 && text === '组织' && (k < units.length - 1 || hanzi.test(next)));

/** How often each run of unknown characters stands in some texts: names, where it is more than once. */
export function unknownRuns(texts: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (const text of texts) {
    for (const { text: run, kind } of named(unitsOf(text), new Map())) {
      if (kind === 'piece' && run.length > 1) runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  return runs;
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const kind = kindOf(segment, isWordLike === true);
    const last = units.at(-1);
    if (kind === 'piece' && suffix.test(segment) && last && last.kind !== 'none' && hanzi.test(last.text)) {
      units[units.length - 1] = { ...last, text: last.text + segment, kind: last.kind };
    } else units.push({ text: segment, start: index, kind });
  }
  return units;
}

function kindOf(text: string, wordLike: boolean): Unit['kind'] {
  if (!wordLike || stops.has(text) || isVerb(text) || numeral.test(text) || verbal.test(text)) return 'none';
  if (!hanzi.test(text)) return latin.test(text) ? 'word' : 'none';
  return text.length === 1 ? 'piece' : 'word';
}

/** Joins unknown characters that stand together; a word where they do so more than once in the report or end like a place. */
function named(units: readonly Unit[], forms: ReadonlyMap<string, number>): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (unit.kind === 'piece' && last?.kind === 'piece') joined[joined.length - 1] = { ...last, text: last.text + unit.text };
    else joined.push(unit);
  }
  return joined.map((unit) =>
    unit.kind === 'piece' && unit.text.length > 1 && unit.text.length < 5 && ((forms.get(unit.text) ?? 0) > 1 || suffix.test(unit.text.at(-1) ?? ''))
      ? { ...unit, kind: 'word' }
      : unit,
  );
}

function phraseOf(units: readonly Unit[]): TitlePhrase | null {
  const text = units.map((unit) => unit.text).join('');
  const last = units.at(-1)?.text ?? '';
  const characters = text.replace(/[A-Za-z0-9.+-]+/g, '字').length;
  if (characters > 8 || (characters < 2 && !latin.test(text)) || (latin.test(text) && text.length < 3)) return null;
  if (isVague(text, 'zh') || isVague(last, 'zh')) return null;
  const words = units.filter(({ kind }) => kind !== 'none').map((unit) => unit.text.toLowerCase());
  if (new Set(words).size < words.length || (units.length > 1 && acting.test(text))) return null;
  if (text.includes('的') && !headingNouns('zh').has(last)) return null;
  return { text, head: last, words, start: units[0]?.start ?? 0, named: false };
}
