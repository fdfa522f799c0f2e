#!/usr/bin/env node
// Writes how wide the letters of the bundled fonts are to src/core/planner/font-widths.ts, for the planner and for the
// classes that set a slide's type: both must know what a text takes before anything is laid out.
//
//   node scripts/font-widths.js [--check]
//
// --check writes nothing, and fails where the file is not what the installed fonts make of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openSync } from 'fontkit';

const root = resolve(import.meta.dirname, '..');
const target = resolve(root, 'src/core/planner/font-widths.ts');
const families = ['inter', 'ibm-plex-sans', 'source-serif-4'];
const subsets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const weights = { regular: 400, semibold: 600 };
/** A width is told in steps of this share of an em, in two digits to the base 36. */
const step = 0.002;
const last = 0x2bff;

const fontOf = (family, subset, weight) => {
  const file = resolve(root, `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);
  return existsSync(file) ? openSync(file) : null;
};

/** Em of each code point that the fonts have; marks that stand over the letter before them have none. */
function widthsOf(fonts) {
  const widths = new Map();
  for (const font of fonts)
    for (const code of font.characterSet) if (code >= 0x20 && code <= last) widths.set(code, font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm);
  return widths;
}

/** Figures as they are set in text: each as wide as it is, where the font has such. */
function proportional(widths, font) {
  for (const figure of '0123456789') widths.set(figure.codePointAt(0), font.layout(figure, ['pnum', 'lnum']).advanceWidth / font.unitsPerEm);
  return widths;
}

/** In the order in which Unicode lists a letter's presentation forms; a letter with two forms does not join the next one. */
const arabicForms = ['alone', 'end', 'start', 'within'];

/** Em of each Arabic letter in its forms, and which letters join the next. */
function arabicWidths(font) {
  const em = (code) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  const shapes = new Map();
  for (let code = 0xfb50; code <= 0xfefc; code++) {
    const letter = String.fromCodePoint(code).normalize('NFKC');
    if (letter.length === 1 && font.hasGlyphForCodePoint(code)) shapes.set(letter, [...(shapes.get(letter) ?? []), em(code)]);
  }
  const forms = Object.fromEntries(arabicForms.map((form) => [form, new Map()]));
  const joining = [];
  for (const code of [...font.characterSet].filter((found) => found >= 0x600 && found <= 0x77f).sort((a, b) => a - b)) {
    const [alone = em(code), end = alone, start = alone, within = end] = shapes.get(String.fromCodePoint(code)) ?? [];
    for (const [form, width] of Object.entries({ alone, end, start, within })) forms[form].set(code, width);
    if (shapes.get(String.fromCodePoint(code))?.length === 4) joining.push(code);
  }
  return { forms, joining };
}

const digits = (em) =>
  Math.min(1295, Math.round(em / step))
    .toString(36)
    .padStart(2, '0');

/** Code points as runs, "20-7e a0", in hexadecimal. */
function runsOf(codes) {
  const runs = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && run.to === code - 1) run.to = code;
    else runs.push({ from: code, to: code });
  }
  return runs.map(({ from, to }) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`)).join(' ');
}

function sourceOf() {
  const latin = Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [
      name,
      families.map((family) =>
        proportional(widthsOf(subsets.map((subset) => fontOf(family, subset, weight)).filter((font) => font !== null)), fontOf(family, 'latin', weight)),
      ),
    ]),
  );
  const codes = [...new Set(Object.values(latin).flatMap((fonts) => fonts.flatMap((widths) => [...widths.keys()])))].sort((a, b) => a - b);
  // What a family lacks is drawn in another font: as wide as the widest of those that have it.
  const widthIn = (fonts, family, code) => fonts[family].get(code) ?? Math.max(...fonts.map((widths) => widths.get(code) ?? 0));
  const row = (fonts, family) => codes.map((code) => digits(widthIn(fonts, family, code))).join('');
  const tabular = (family, weight) => {
    const font = fontOf(family, 'latin', weight);
    return digits(font.layout('0', ['tnum', 'lnum']).advanceWidth / font.unitsPerEm);
  };
  const faces = Object.entries(weights).map(([name, weight]) => {
    const rows = families.map((family, at) => `{ letters: ${text(row(latin[name], at))}, figure: ${text(tabular(family, weight))} }`);
    const arabic = arabicWidths(fontOf('ibm-plex-sans-arabic', 'arabic', weight));
    const hebrew = widthsOf([fontOf('noto-sans-hebrew', 'hebrew', weight)]);
    return { name, rows, arabic, hebrew };
  });
  const [first] = faces;
  const arabicCodes = [...first.arabic.forms.alone.keys()];
  const hebrewCodes = [...first.hebrew.keys()].filter((code) => code >= 0x590 && code <= 0x5ff).sort((a, b) => a - b);
  const face = ({ name, rows, arabic, hebrew }) => `  ${name}: {
    families: [
      ${rows.join(',\n      ')},
    ],
    arabic: {
${arabicForms.map((form) => `      ${form}: ${text(arabicCodes.map((code) => digits(Math.max(0, arabic.forms[form].get(code)))).join(''))},`).join('\n')}
    },
    hebrew: ${text(hebrewCodes.map((code) => digits(hebrew.get(code) ?? 0.6)).join(''))},
  },`;
  return `// Made by scripts/font-widths.js of the bundled fonts: do not edit.
// Widths in steps of ${step} em, two digits to the base 36 for each code point of the runs, which are hexadecimal; \`figure\` is
// a digit as it is set in tables. A family each for Inter, IBM Plex Sans and Source Serif 4.

export const widthStep = ${step};
export const letterRuns = ${text(runsOf(codes))};
export const arabicRuns = ${text(runsOf(arabicCodes))};
export const arabicJoiningRuns = ${text(runsOf(first.arabic.joining))};
export const hebrewRuns = ${text(runsOf(hebrewCodes))};

export const fontWidths = {
${faces.map(face).join('\n')}
};
`;
}

const text = (value) => `'${value}'`;

const source = sourceOf();
/** However a formatter has broken its lines. */
const bare = (code) => code.replace(/[\s,]/g, '');
if (!process.argv.includes('--check')) writeFileSync(target, source);
else if (!existsSync(target) || bare(readFileSync(target, 'utf8')) !== bare(source)) {
  console.error('src/core/planner/font-widths.ts is not what the installed fonts make of it: node scripts/font-widths.js');
  process.exitCode = 1;
}
