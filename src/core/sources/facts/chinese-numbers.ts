const digits = '零一二三四五六七八九';
const steps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 亿: 1e8 };

const run = /[〇零一二两三四五六七八九十百千万亿]+/g;
// What is counted: without one of these after it a character for a number is mostly a part of a word.
const counted =
  /^(?:个|名|人|家|项|次|年|月|日|号|天|周|万|亿|元|条|件|座|台|公里|平方|米|吨|倍|成|户|辆|架|艘|所|套|间|层|位|期|届|季度|小时|分钟|岁|页|处|类|种|部|份|批|级|号线|站|路|点)/;

/** The numbers written in Chinese characters and followed by what they count, from two on. */
export function chineseNumbersIn(text: string): { from: number; to: number; raw: number; unit: number }[] {
  return [...text.matchAll(run)].flatMap(({ index: from, 0: characters }) => {
    const to = from + characters.length;
    const raw = amountOf(characters);
    // "3万", "数十": no number of its own. "十分", "万一", "一些": words.
    if (raw === null || raw < 2 || /[\d.数几]$/.test(text.slice(0, from)) || !counted.test(text.slice(to))) return [];
    return [{ from, to, raw, unit: 1 }];
  });
}

/** 三百二十 as 320, 二〇二四 as 2024; null for what is no number, as 百万 alone. */
function amountOf(characters: string): number | null {
  const plain = characters.replaceAll('两', '二').replaceAll('〇', '零');
  if (!/[十百千万亿]/.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''));
  if (/^[百千万亿]/.test(plain)) return null;
  let [total, part, digit] = [0, 0, 0];
  for (const character of plain) {
    const step = steps[character];
    const power = large[character];
    if (step !== undefined) {
      part += (digit === 0 ? 1 : digit) * step;
      digit = 0;
    } else if (power !== undefined) {
      total = (total + part + digit) * power;
      [part, digit] = [0, 0];
    } else digit = digits.indexOf(character);
  }
  return total + part + digit;
}
