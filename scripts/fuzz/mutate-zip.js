import { unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.js';
import { mutateXml } from './mutate-xml.js';

const names = [
  '../../outside.xml',
  '/outside.xml',
  'C:\\outside.xml',
  '..\\..\\outside.xml',
  'a/../../../outside.xml',
  '\0',
  '',
  'constructor',
  'x'.repeat(5000),
];

const insideXml = (files, random) => {
  const xml = Object.keys(files).filter((name) => /\.(?:xml|rels)$/i.test(name));
  if (xml.length === 0) return files;
  const name = random.pick(xml);
  return { ...files, [name]: mutateXml(Buffer.from(files[name]), random) };
};
const insideBytes = (files, random) => {
  const name = random.pick(Object.keys(files));
  return { ...files, [name]: mutateBytes(Buffer.from(files[name]), random) };
};
const swapEntries = (files, { pick }) => {
  const [a, b] = [pick(Object.keys(files)), pick(Object.keys(files))];
  return { ...files, [a]: files[b], [b]: files[a] };
};
const dropEntry = (files, { pick }) => {
  const { [pick(Object.keys(files))]: _gone, ...rest } = files;
  return rest;
};
const rename = (files, { pick }) => {
  const name = pick(Object.keys(files));
  const { [name]: content, ...rest } = files;
  return { ...rest, [pick(names)]: content };
};
/** References lead outside: a picture's or a part's address is a path that climbs. */
const climb = (files, { pick }) => {
  const rels = Object.keys(files).filter((name) => /\.rels$|content\.xml$/.test(name));
  if (rels.length === 0) return files;
  const name = pick(rels);
  const text = Buffer.from(files[name]).toString('utf8');
  return {
    ...files,
    [name]: Buffer.from(
      text.replace(/(Target|xlink:href)="[^"]*"/g, `$1="${pick(['../../../../etc/passwd', 'file:///etc/passwd', 'http://192.0.2.1/x.png'])}"`),
    ),
  };
};
let zeros;
const bomb = (files, { pick }) => {
  zeros ??= new Uint8Array(48 * 2 ** 20);
  return { ...files, [pick(Object.keys(files))]: zeros };
};
const crowd = (files, { pick }) => ({
  ...files,
  ...Object.fromEntries(Array.from({ length: pick([500, 20_000]) }, (_, k) => [`x/${k}.xml`, new Uint8Array()])),
});
const nestZip = (files, { pick }) => ({ ...files, [pick(Object.keys(files))]: zipSync(files) });

const inside = [insideXml, insideXml, insideXml, insideXml, insideXml, insideXml, insideBytes, insideBytes, swapEntries, dropEntry, rename, climb, nestZip];

/** A package whose files were changed and put together again, so that what is broken is met deep inside. */
export function mutateZip(bytes, random) {
  let files;
  try {
    files = unzipSync(bytes);
  } catch {
    return mutateBytes(bytes, random);
  }
  if (Object.keys(files).length === 0) return mutateBytes(bytes, random);
  const rare = random.chance(0.02);
  const changed = random.pick(rare ? [bomb, crowd] : inside)(files, random);
  const zip = Buffer.from(zipSync(changed, { level: rare ? 6 : 1 }));
  return random.chance(0.1) ? lieAboutSizes(zip, random) : zip;
}

/** The list at the end states other sizes than there are. */
function lieAboutSizes(zip, { pick }) {
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && at + 46 <= zip.length; at = zip.indexOf('PK\x01\x02', at + 1, 'latin1'))
    zip.writeUInt32LE(pick([0, 1, 2 ** 20, 2 ** 29, 2 ** 32 - 1]), at + pick([20, 24]));
  return zip;
}
