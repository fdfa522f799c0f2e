import { functionWords } from '../../text/function-words.ts';
import type { TitlePhrase } from './phrase.ts';
import { isVague } from './vague.ts';

const stops = functionWords('zh');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Words that end no noun phrase: verbs, adverbs, measures, and those that link.
const verbs = new Set(
  `推进 推动 开展 加强 完成 实现 提高 提升 促进 参观 考察 访问 介绍 表示 指出 强调 认为 提出 要求 希望 看到 来自 成为 位于 包括 包含 具有 拥有 没有 存在 属于 使用 利用 采用 需要 应该 必须 能够 可能 允许
  提供 支持 保持 继续 开始 结束 结合 围绕 针对 根据 按照 依据 基于 关于 对于 由于 为了 除了 随着 作为 称为 叫做 位于 达到 超过 增加 减少 降低 扩大 改善 形成 建立 设立 成立 举行 召开 参加 出席 前往 抵达 走进 深入 听取 了解
  学习 讨论 交流 座谈 组织 安排 落实 执行 解决 处理 面临 取得 获得 得到 受到 引起 导致 造成 产生 发生 出现 发现 显示 表明 说明 证明 确定 选择 输入 输出 打开 关闭 点击 运行 执行 创建 删除 修改 添加 设置 下载 复制 移动 请 应 需 会 去 来 到 说
  用于 来说 而言 起来 出来 下来 下去 之后 之前 以后 以前 以来 左右 等等 非常 十分 特别 尤其 更加 比较 相对 相当 逐步 不断 进一步 积极 全面 认真 切实 大力 有效 主要 重要 基本 一般 通常 经常 往往 仍然 仍 均 共 约 近 达 至 自 即 则 若 曾 才 只 再 已 便 且 并且 而且 或者 以及
  虽然 尽管 然而 不过 只有 只要 无论 例如 比如 如下 如何 怎样 什么 哪些 谁 这些 那些 这个 那个 这样 那样 这种 那种 多 少 大 小 新 旧 高 低 长 短 好 快 慢 早 晚 多个 多种 多次 首次 多年 当时 现在 如今 今天 昨天 明天 目前 最近 近年 近年来 今后 未来
  一种 一些 一样 一起 一直 一定 一旦 许多 很多 大量 部分 全部 整个 任何 其他 其它 另外 另 别的 不同 相同 同样 有关 相关 有些 有的 某 某些 某个 个人 自己 自身 本身 双方 各方 位 名 家 座 条 项 件 次 年 月 日 时 分 秒 米 公里 平方公里 万 亿 元 百 千 人 时候
  您 您的 本 我们 他们 她们 咱们 贵 敝 该 祝 祝愿 提交 碰到 遇到 请 希望 觉得 知道 记住 确保 确认 检查 查看 尝试 启用 禁用 加载 读取 写入 生成 返回 调用 允许 禁止 描述 讨论 列出 定义 指定 替换 更改 改 改变 改为 变成 作出 做出 做 作 给 把 被 让 使 令 叫 称 想 看 听 走 买 卖 写 读 带 拿 放 开 关 打 起 坐 住 吃 喝 玩 找 问 答 算 当 像 有 无 非 未 不 没 别 勿 与其 之 其 者 所 的话 装 配 接 按 每个 一次 第一次 之类 那么 这么 必要 容易 困难 适合 适用 可用 可见 值得 直接 间接 自动 手动 完全
  注意 以便 从而 因而 于是 即使 甚至 仅 仅仅 只能 不能 不会 不是 还有 还是 就是 都是 也是 是否 而是 便于 位居 宣布 决定 担任 出任 当选 出生 去世 毕业 加入 离开 返回 进入 通过 经过 经由 用 以 在 于`.split(
    /\s+/,
  ),
);
const hanzi = /^[\p{Script=Han}·]+$/u;
const latin = /^[A-Z][A-Za-z0-9.+-]+$/;
const cutEnd = /[的地得了着过和与及或在是对为将把被从向到由以其之这那每各并而但就都也很更最不未已等个种些位名次]$/u;
const cutStart = /^[的地得了着过和与及或在是对为将把被从向到由以其之这那每各并而但就都也很更最不未已等个种些们性化者]/u;

/** Chinese noun phrases of 2 to 8 characters, in whole words: no verb or function word at their ends. */
export function chinesePhrases(text: string): TitlePhrase[] {
  const parts = [...segmenter.segment(text)].map(({ segment, index, isWordLike }) => ({
    text: segment,
    start: index,
    kind: kindOf(segment, isWordLike === true),
  }));
  const phrases: TitlePhrase[] = [];
  for (let from = 0; from < parts.length; from++) {
    if (parts[from]?.kind !== 'word' && parts[from]?.kind !== 'piece') continue;
    if (parts[from - 1]?.kind === 'piece' || (parts[from]?.kind === 'piece' && !isStop(parts[from - 1]?.text))) continue;
    let end = from;
    for (let to = from; to < Math.min(parts.length, from + 5); to++) {
      const part = parts[to];
      const linked = part?.text === '的' && to > from && parts[to + 1]?.kind === 'word';
      if (!part || (part.kind !== 'word' && part.kind !== 'piece' && !linked)) break;
      end = to;
      if (linked || parts[to + 1]?.kind === 'piece' || (part.kind === 'piece' && !isStop(parts[to + 1]?.text))) continue;
      const phrase = phraseOf(parts.slice(from, end + 1));
      if (phrase) phrases.push(phrase);
    }
  }
  return phrases;
}

// A single character is a word only where its neighbours cannot belong to it.
const isStop = (text: string | undefined): boolean => text === undefined || stops.has(text) || !hanzi.test(text);

type Part = { text: string; start: number; kind: 'word' | 'piece' | 'none' };

/** A `piece` is a single character: most often a part of a word that the dictionary does not know. */
function kindOf(text: string, wordLike: boolean): Part['kind'] {
  if (!wordLike || stops.has(text) || verbs.has(text)) return 'none';
  if (!hanzi.test(text)) return latin.test(text) ? 'word' : 'none';
  if (/^[一二三四五六七八九十百千万亿零〇两几第]+.?$/u.test(text)) return 'none';
  return text.length === 1 ? 'piece' : 'word';
}

function phraseOf(parts: readonly Part[]): TitlePhrase | null {
  const text = parts.map((part) => part.text).join('');
  const last = parts.at(-1)?.text ?? '';
  const characters = text.replace(/[A-Za-z0-9.+-]+/g, '字').length;
  if (characters < 2 && !latin.test(text)) return null;
  if (characters > 8 || (latin.test(text) && text.length < 3)) return null;
  if (cutEnd.test(text) || cutStart.test(text) || isVague(text, 'zh') || isVague(last, 'zh')) return null;
  if (parts.filter(({ kind }) => kind === 'piece').length > 1) return null;
  const words = parts.filter(({ kind }) => kind !== 'none').map((part) => part.text.toLowerCase());
  return { text, head: last, words, start: parts[0]?.start ?? 0, named: false };
}
