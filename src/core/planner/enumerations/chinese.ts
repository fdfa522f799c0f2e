import { isBalanced } from '../../text/inline.ts';
import { withoutStop } from '../shorten/shorten.ts';
import { acts } from './chinese-acts.ts';
import type { Enumeration } from './parts.ts';

const governs =
  '计划|决定|将|要|拟|负责|要求|准备|打算|需要|需|必须|应|应当|可以|可|能够|用于|旨在|致力于|主要|重点|先后|分别|共同|积极|全面|进一步|下一步|提出|建议|强调|希望|呼吁|倡议|承诺|同意|宣布';
const introduces =
  '包括|包含|包括了|分别是|分别为|涵盖|涵盖了|涉及|涉及到|参观了|走访了|考察了|访问了|察看了|调研了|参观|走访|考察|开设了?|设有|设立了?|教授|出现了?|发展|生产|销售|种植|经营|提供|出售|配备了?|有(?![关限效机])|是(?!否)|为(?![了何止])|如(?![果何此同])|例如|比如|具有|拥有|需要|提交|引进了?|展出了?|获得了?|来自|藏有|存有|种有|养有|印有|装有|备有|含有|分为|发现|存在|面临';
const act = `(?:[向为对给把][^，、]{1,8})?(?:${acts})`;
const mark = /(?:等[^，。；、]{0,8}|(?:这)?[一二三四五六七八九十两几多\d]+(?:大|个|项|种|类|方面)[^，。；、]{0,6})$/;

/** The things or acts that a Chinese sentence lists, three or more: after a colon or a verb, by the marks 、 or ，; else null. */
export function chineseEnumeration(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'zh');
  if (/^(?:不仅|无论|不论|不管|除了|由于|因为|如果|虽然|既)/.test(text)) return null;
  return partsOf(text) ?? thingsOf(text) ?? actsOf(text);
}

/** "重点抓好以下工作：……；……；……": three parts and more behind a colon. */
function partsOf(text: string): Enumeration | null {
  const [lead = '', listed = '', ...others] = piecesOf(text, /[：:]/);
  const items = piecesOf(listed, /；/).map((item) => item.replace(/^(?:并且?|以及)/, ''));
  const sound = items.length >= 3 && items.every((item) => item.length >= 4 && item.length <= 40 && isBalanced(item) && !/^[但而否]/.test(item));
  return others.length === 0 && lead.length >= 2 && sound ? { lead, items } : null;
}

const joint = /(?:以及|和|与|及|并|或)(?=[^和与及]{2,}$)/;

/** The pieces between the marks, quotations, titles and brackets whole. */
function piecesOf(text: string, border: RegExp): string[] {
  const pieces = [''];
  let depth = 0;
  for (const character of text) {
    if ('（《“「『('.includes(character)) depth++;
    if ('）》”」』)'.includes(character)) depth--;
    if (depth === 0 && border.test(character)) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + character);
  }
  return pieces;
}

function thingsOf(text: string): Enumeration | null {
  // "四大产业" and "等专业" count or name the things that stand before them.
  const joined = text.replace(/(?<=、[^，]*)，(?=并|以及)/, '、');
  const clauses = piecesOf(joined, /[，；：:]/);
  const listed = clauses.at(-1) ?? '';
  const at = text.length - listed.length;
  if (!listed.includes('、')) return null;
  const pieces = piecesOf(listed.replace(mark, ''), /、/).map((piece) => piece.replace(/^(?:并且?|以及)/, ''));
  const last = pieces.pop() ?? '';
  const parted = /[（《“「]/.test(last) && !joint.test(last.replace(/[（《“「][^）》”」]*[）》”」]/g, '')) ? [last] : last.split(joint);
  const [head = '', ...rest] = [...pieces, ...parted];
  if (rest.length < 2 || rest.some((item) => item.length < 1 || item.length > 24)) return null;
  const start = /[：:]$/.test(text.slice(0, at)) ? 0 : startOfFirst(head, rest);
  if (start === null) return null;
  const lead = (text.slice(0, at) + head.slice(0, start)).replace(/[，：:]$/, '');
  const items = [head.slice(start), ...rest];
  return lead.length >= 2 && items.every((item) => item.length > 0 && isBalanced(item)) && items.some((item) => item.length > 1) ? { lead, items } : null;
}

/** Where the first thing begins in what opens the list: at its verb where the others begin with verbs, or after the verb that introduces things. */
function startOfFirst(head: string, rest: readonly string[]): number | null {
  if (rest.every((item) => new RegExp(`^${act}`).test(item)) || (areAlike(rest) && new RegExp(`^(?:${acts})`).test(head.slice(-(rest[0]?.length ?? 0))))) {
    const at = startOfAct(head);
    if (at !== null) return at;
  }
  // "员工必须佩戴胸牌、锁定屏幕": acts of other verbs, told by the word that governs them and by their like length.
  const governed = [...head.matchAll(/(?:必须|须|应当?|可以|能够|将|要求|负责|计划|决定|呼吁)(?=.{4,}$)/g)].at(-1);
  const from = governed && governed.index > 0 ? governed.index + governed[0].length : 0;
  if (from > 0 && rest.every((item) => Math.abs(item.length - (head.length - from)) <= 2 && /^\p{Script=Han}{4,}$/u.test(item))) return from;
  const introduced = [...head.matchAll(new RegExp(`(?:${introduces})(?=.+$)`, 'g'))];
  const [found] = introduced.filter((match) => match.index > 0);
  return found && !/[没不未]$/.test(head.slice(0, found.index)) ? found.index + found[0].length : null;
}

const areAlike = (rest: readonly string[]): boolean => rest.every((item) => item.length === rest[0]?.length && item.length >= 4);

/** The first act in a clause that is not itself governed further: "会议决定扩建码头" begins at "扩建". */
function startOfAct(head: string): number | null {
  const governed = [...head.matchAll(new RegExp(`(?:${governs})(?=(?:[^，]{0,4})(?:${acts}))`, 'g'))].at(-1);
  const from = governed ? governed.index + governed[0].length : 2;
  const found = new RegExp(acts).exec(head.slice(from));
  return found ? from + found.index : null;
}

function actsOf(text: string): Enumeration | null {
  const clauses = piecesOf(text, /，/);
  // What opens the sentence, "五年间，", belongs to the lead-in.
  return actsFrom(clauses, 0) ?? actsFrom(clauses, 1);
}

function actsFrom(clauses: readonly string[], from: number): Enumeration | null {
  const [head = '', ...rest] = clauses.slice(from).map((clause, k) => (k === 0 ? clause : clause.replace(/^(?:并且?|以及)/, '')));
  if (rest.length < 2 || rest.some((clause) => !new RegExp(`^${act}了?[^了过]{2,20}$`).test(clause))) return null;
  const at = startOfAct(head);
  if (at === null || /[不没未]/.test(head.slice(0, at))) return null;
  const items = [head.slice(at), ...rest];
  const lead = [...clauses.slice(0, from), head.slice(0, at)].join('，');
  return items.every((item) => isBalanced(item) && !/[：；]/.test(item)) ? { lead, items } : null;
}
