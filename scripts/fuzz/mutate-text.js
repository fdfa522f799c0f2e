const nests = [
  ['<div>', '</div>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<ul><li>', '</li></ul>'],
  ['<b><i>', '</i></b>'],
  ['[', ']'],
  ['![', '](x)'],
  ['*a **b ', '** c*'],
  ['> ', ''],
  ['- ', '\n  '],
  ['{', '}'],
  ['{\\b ', '}'],
  ['(', ')'],
  ['$', '$'],
  ['`', '`'],
];
const runs = [
  '<',
  '[',
  ']',
  '*',
  '_',
  '`',
  '~',
  '|',
  '#',
  '\\',
  '{',
  '}',
  '&',
  '&amp;',
  '\n',
  '\t',
  ' ',
  '-',
  '=',
  '> ',
  '|-',
  '[^',
  '](',
  '<!--',
  '\\u8364?',
  '\\par ',
  '\u202e',
  '\ud83d\ude00',
  '\0',
  '1. ',
  'a\n\n',
];
const numbers = ['0', '-1', '99999999999999999999', '1e309', '2147483648', 'NaN', '65536', '\uff11'];
const places = [
  'file:///etc/passwd',
  'http://192.0.2.1/x.png',
  '//192.0.2.1/x',
  '../../../../etc/passwd',
  'data:image/png;base64,AAAA',
  '\\\\192.0.2.1\\share\\x.png',
  'javascript:1',
];

const lengths = () => [10, 100, 1000, 10_000, 40_000].map((length) => Math.min(length, Number(process.env.LECTERN_FUZZ_REPEATS)));

const nest = (text, { pick, below }) => {
  const [open, close] = pick(nests);
  const depth = pick(lengths());
  const at = below(text.length + 1);
  return text.slice(0, at) + open.repeat(depth) + (below(2) === 0 ? close.repeat(depth) : '') + text.slice(at);
};
const run = (text, { pick, below }) => {
  const at = below(text.length + 1);
  return text.slice(0, at) + pick(runs).repeat(pick(lengths())) + text.slice(at);
};
const growNumbers = (text, { pick, chance }) => text.replace(/\d+/g, (number) => (chance(0.1) ? pick(numbers) : number));
const point = (text, { pick, chance }) =>
  text.replace(/(src|href|url|Target|uri)(\s*[=(]\s*["']?)[^"')\s>]*/gi, (all, name, sign) => (chance(0.5) ? `${name}${sign}${pick(places)}` : all));
const repeatPart = (text, { below, pick }) => {
  const from = below(text.length);
  const part = text.slice(from, from + 1 + below(400));
  return text.slice(0, from) + part.repeat(pick([2, 20, 200])) + text.slice(from);
};
const join = (text) => text.replace(/\r?\n/g, ' ');
const loseMarks = (text, { chance }) => text.replace(/[<>[\](){}|*_`"]/g, (mark) => (chance(0.05) ? '' : mark));

const mutations = [nest, nest, run, growNumbers, point, repeatPart, join, loseMarks];

/** What breaks readers of texts: marks without end, numbers without bounds, lines without breaks, places elsewhere. */
export function mutateText(bytes, random) {
  let text = bytes.toString('latin1');
  for (let n = 1 + random.below(2); n > 0; n--) text = random.pick(mutations)(text, random);
  return Buffer.from(text, 'latin1');
}
