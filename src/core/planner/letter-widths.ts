import { arabicJoiningRuns, arabicRuns, fontWidths, hebrewRuns, letterRuns, widthStep } from './font-widths.ts';

// How wide letters are set, in em, in each of the families that themes are made of: what fits must fit in every theme.

export type Weight = keyof typeof fontWidths;

type ArabicForm = keyof (typeof fontWidths)['regular']['arabic'];

/** How many families there are. */
export const familyCount = 3;

type Table = {
  /** By family, then by code point; 0 for marks and for what is not listed. */
  families: Float32Array[];
  figures: number[];
  listed: Uint8Array;
  /** Of Arabic letters by their form. */
  arabic: Record<ArabicForm, Float32Array>;
  joining: Uint8Array;
};

const size = 0x2c00;
/** What no bundled font has: most signs of the system's fonts are narrower. */
const unknown = 0.75;
const emoji = 1.3;
/** The letters that the planner writes formulas in (atoms.ts). */
const atom = 0.62;

const tables: Partial<Record<Weight, Table>> = {};

function tableOf(weight: Weight): Table {
  const made = tables[weight] ?? decoded(weight);
  tables[weight] = made;
  return made;
}

function decoded(weight: Weight): Table {
  const { families, arabic, hebrew } = fontWidths[weight];
  const table: Table = {
    families: families.map(() => new Float32Array(size)),
    figures: families.map(({ figure }) => widthAt(figure, 0)),
    listed: new Uint8Array(size),
    arabic: { alone: new Float32Array(size), start: new Float32Array(size), within: new Float32Array(size), end: new Float32Array(size) },
    joining: new Uint8Array(size),
  };
  const fill = (target: Float32Array, runs: string, digits: string) => {
    let at = 0;
    for (const [from, to] of runsOf(runs))
      for (let code = from; code <= to; code++) {
        target[code] = widthAt(digits, at++);
        table.listed[code] = 1;
      }
  };
  for (const [family, { letters }] of families.entries()) {
    const target = table.families[family] ?? new Float32Array(size);
    fill(target, hebrewRuns, hebrew);
    fill(target, letterRuns, letters);
  }
  for (const form of ['alone', 'start', 'within', 'end'] as const) fill(table.arabic[form], arabicRuns, arabic[form]);
  for (const [from, to] of runsOf(arabicJoiningRuns)) table.joining.fill(1, from, to + 1);
  return table;
}

const widthAt = (digits: string, place: number): number => Number.parseInt(digits.slice(place * 2, place * 2 + 2), 36) * widthStep;

const runsOf = (runs: string): [number, number][] =>
  runs.split(' ').map((run) => {
    const [from = '', to = from] = run.split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const isArabic = (code: number) => code >= 0x600 && code <= 0x77f;

/** An Arabic letter's form hangs on whether it joins the ones beside it. */
function arabicForm(code: number, { before, after, joining }: { before: number; after: number; joining: Uint8Array }): ArabicForm {
  const joined = isArabic(before) && joining[before] === 1;
  const joins = joining[code] === 1 && isArabic(after);
  if (joined) return joins ? 'within' : 'end';
  return joins ? 'start' : 'alone';
}

const unseen = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const pictographic = /\p{Extended_Pictographic}/u;

/** How a text is set: figures are as wide as they are in tables where that is asked. */
export type Setting = { weight: Weight; family: number; tabular: boolean };

/** Em of a character in a family, `before` and `after` the codes of those beside it. */
export function letterWidth(code: number, before: number, after: number, { weight, family, tabular }: Setting): number {
  const table = tableOf(weight);
  if (code >= size || table.listed[code] !== 1) return otherWidth(code);
  if (tabular && code >= 0x30 && code <= 0x39) return table.figures[family] ?? unknown;
  if (isArabic(code))
    return unseen.test(String.fromCharCode(code)) ? 0 : (table.arabic[arabicForm(code, { before, after, joining: table.joining })][code] ?? unknown);
  return table.families[family]?.[code] ?? unknown;
}

const others = new Map<number, number>();

/** Em of what stands in no table: Chinese, pictures, other scripts. */
function otherWidth(code: number): number {
  const known = others.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const width = unseen.test(character)
    ? 0
    : isFullWidth(code)
      ? 1
      : code >= 0xa500 && code <= 0xa63f
        ? atom
        : code >= 0xff61 && code <= 0xffdc
          ? 0.5
          : pictographic.test(character) || code >= 0x1f000
            ? emoji
            : code >= 0x2190 && code <= 0x2bff
              ? 1
              : unknown;
  if (others.size < 20_000) others.set(code, width);
  return width;
}

const isFullWidth = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe4f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0x20000 && code <= 0x3fffd);
