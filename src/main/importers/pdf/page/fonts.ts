import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Codes, Operators } from './operators.ts';
import type { Font } from './painter.ts';

const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

// Subsets carry six letters before the font's own name (ISO 32000-2, 9.9.2).
const subset = /^[A-Z]{6}\+/;
const heavy = /bold|black|heavy|semibold|demi(?!an)|[-,]bd|medi(?=$|[-,])|CMBX|SFBX|-Medi/i;
const slanted = /italic|oblique|kursiv|slanted|[-,]it$|CMTI|SFTI|CMSL|-ReguItal|MediItal/i;
const even = /mono|courier|consol|menlo|typewriter|CMTT|SFTT|Inconsolata|SourceCode|FiraCode/i;
// Their capitals and figures are the letters of formulas, upright or not.

/** The page's fonts by pdf.js' names for them, once all have arrived. */
export async function fontsOf(proxy: PDFPageProxy, { fnArray, argsArray }: Operators, codes: Codes): Promise<(name: string) => Font | null> {
  const names = new Set<string>();
  argsArray.forEach((args, i) => {
    if (fnArray[i] === codes['setFont'] && Array.isArray(args)) names.add(String(args[0]));
    if (fnArray[i] === codes['dependency'] && Array.isArray(args)) for (const name of args) if (String(name).includes('_f')) names.add(String(name));
  });
  const fonts = new Map<string, Font>();
  for (const name of names) {
    if (!/^g_d\d+_f\d+$/.test(name)) continue;
    fonts.set(name, fontOf(await new Promise<unknown>((resolve) => proxy.commonObjs.get(name, resolve))));
  }
  return (name) => fonts.get(name) ?? null;
}

const known = new WeakMap<object, Font>();

function fontOf(object: unknown): Font {
  const seen = typeof object === 'object' && object !== null ? known.get(object) : undefined;
  if (seen) return seen;
  const numberOf = (name: string, otherwise: number) => {
    const value = fieldOf(object, name);
    return typeof value === 'number' && Number.isFinite(value) && value !== 0 ? value : otherwise;
  };
  const name = String(fieldOf(object, 'name') ?? '').replace(subset, '');
  const matrix = fieldOf(object, 'fontMatrix');
  const font: Font = {
    style: {
      font: name,
      bold: fieldOf(object, 'bold') === true || fieldOf(object, 'black') === true || heavy.test(name),
      italic: fieldOf(object, 'italic') === true || slanted.test(name),
      mono: fieldOf(object, 'isMonospace') === true || even.test(name),
    },
    scale: Array.isArray(matrix) && typeof matrix[0] === 'number' ? matrix[0] : 0.001,
    // Fonts lie about their height; what counts is to be near the letters.
    rise: Math.min(1, Math.max(0.6, numberOf('ascent', 0.8))),
    fall: Math.min(0.35, Math.max(0.15, -numberOf('descent', -0.2))),
    vertical: fieldOf(object, 'vertical') === true,
    named: isNamed(object),
  };
  if (typeof object === 'object' && object !== null) known.set(object, font);
  return font;
}

/** False for a font that numbers its letters and does not say which they are: pdf.js then takes the numbers for the letters. */
function isNamed(object: unknown): boolean {
  const meanings = fieldOf(object, 'toUnicode');
  return !(fieldOf(object, 'composite') === true && fieldOf(meanings, 'firstChar') !== undefined);
}
