import { isBalanced } from '../../text/inline.ts';
import { withoutStop } from '../shorten/shorten.ts';
import type { Enumeration } from './parts.ts';

// Verbs that open a task of an office, a company or a study; two characters each, as such lists are written.
const acts =
  '收集|分析|发布|公布|扩建|新建|改建|重建|修建|建设|建立|成立|设立|组建|关闭|修订|制定|制订|编制|起草|完善|健全|优化|改进|改善|改造|增加|增设|增强|加强|加大|加快|提高|提升|降低|减少|压缩|控制|限制|禁止|严禁|推进|推动|推广|促进|开展|实施|落实|组织|举办|召开|开设|开通|开发|培训|培养|招聘|招收|引进|采购|购置|更新|更换|维修|检修|检查|排查|核查|清点|清理|清除|整理|整治|整顿|审核|审查|审批|评估|评价|测试|检测|监测|测量|记录|统计|调查|研究|分配|发放|上报|汇报|通报|通知|公开|宣传|搬迁|迁移|拆除|保护|保障|维护|修复|恢复|支持|扶持|鼓励|资助|补贴|奖励|处罚|减免|取消|停止|暂停|延长|缩短|扩大|拓展|拓宽|调整|整合|合并|合理|统一|规范|明确|确定|选定|选择|选拔|签订|签署|建成|完成|启动|打造|构建|搭建|提供|配备|安装|部署|升级|深化|强化|细化|简化|丰富|创新|探索|总结|交流|分享|学习|了解|参观|走访|考察|慰问|解决|处理|应对|预防|防止|避免|消除|缓解|节约|回收|利用|种植|养殖|加工|生产|销售|运输|出口|进口|吸引|聚焦|围绕|坚持|树立|营造|夯实|筑牢|守住|盘活|激发|释放|畅通|打通|补齐|压实|征收|建造|冻结|装备|接种|扫描|标记|发送|接收|更正|纠正|查处|查封|没收|罚款|召回|下架|储备|采集|保存|备份|导入|导出|删除|下载|上传|登录|注册|申请|提交|填写|打印|复印|归档|翻译|校对|编写|撰写|出版|印发|发行|投资|融资|贷款|偿还|追回|收购|转让|出租|租赁|承包|承办|主办|协办|邀请|接待|访问|调研|摸清|掌握|跟踪|监督|监管|督促|约谈|追究|惩处|打击|治理|绿化|美化|净化|疏通|疏散|撤离|转移|安置|救助|帮助|援助|捐赠|募集|筹集|动员|号召|倡导|弘扬|传承|挖掘|修缮|翻新|加固|铺设|架设|开辟|开放|开拓|开采|勘探|设计|研制|研发|试验|试点|试行|推出|上线|授予|表彰|评选|选派|派遣|选举|任命|聘请|雇用|裁减|精简|下放|移交|接管|托管|化解|遏制|杜绝|堵塞|关注|重视|确保|保证|保持|维持|稳定|巩固|扭转|夺取|赢得|争取|实现|形成|制造|组装|包装|配送|存储|储存|供应|供给|满足|服务|覆盖|连接|串联|贯通|对接|兼顾|统筹|协调|沟通|联系|走进|深入|举行|庆祝|纪念';
const governs =
  '计划|决定|将|要|拟|负责|要求|准备|打算|需要|需|必须|应|应当|可以|可|能够|用于|旨在|致力于|主要|重点|先后|分别|共同|积极|全面|进一步|下一步|提出|建议|强调|希望|呼吁|倡议|承诺|同意|宣布';
const introduces =
  '包括|包含|包括了|分别是|分别为|涵盖|涵盖了|涉及|涉及到|参观了|走访了|考察了|访问了|察看了|调研了|参观|走访|考察|开设了?|设有|设立了?|教授|出现了?|发展|生产|销售|种植|经营|提供|出售|配备了?|有|是|为|如|例如|比如|具有|拥有|需要|提交|引进了?|展出了?|获得了?|来自|藏有|存有|种有|养有|印有|装有|备有|含有|分为|发现|存在|面临';
const act = `(?:[向为对给把][^，、]{1,8})?(?:${acts})`;
const mark = /(?:等[^，。；、]{0,8}|(?:这)?[一二三四五六七八九十两几多\d]+(?:大|个|项|种|类|方面)[^，。；、]{0,6})$/;

/** The things or acts that a Chinese sentence lists, three or more: after a colon or a verb, by the marks 、 or ，; else null. */
export function chineseEnumeration(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'zh');
  if (/^(?:不仅|无论|不论|不管|除了|由于|因为|如果|虽然|既)/.test(text)) return null;
  return thingsOf(text) ?? actsOf(text);
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
