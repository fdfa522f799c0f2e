import { countWords } from '../../../core/text/words.ts';
import { fieldsOf } from '../markdown/front-matter.ts';
import { type Line, linesOf } from './lines.ts';

/** The programs whose decks are known. Each has its own marks for slides and notes. */
export type Dialect = 'marp' | 'slidev' | 'reveal';
export type Fields = Readonly<Record<string, unknown>>;

/** The front matter at the head of a text and the line after it, from 0. */
export function headOf(lines: readonly Line[]): { fields: Fields; after: number } {
  if (lines[0]?.text.replace(/^\ufeff/, '').trimEnd() !== '---') return { fields: {}, after: 0 };
  const end = lines.findIndex(({ text }, k) => k > 0 && /^---\s*$/.test(text));
  const fields =
    end < 0
      ? {}
      : fieldsOf(
          lines
            .slice(1, end)
            .map(({ text }) => text)
            .join('\n'),
        );
  return Object.keys(fields).length > 0 ? { fields, after: end + 1 } : { fields: {}, after: 0 };
}

// Only Slidev knows these; a page of a web site has a layout and a theme too.
const slidevFields = [
  'drawings',
  'highlighter',
  'transition',
  'mdc',
  'themeConfig',
  'canvasWidth',
  'aspectRatio',
  'routerMode',
  'addons',
  'monaco',
  'colorSchema',
  'exportFilename',
  'selectable',
  'lineNumbers',
  'presenter',
  'fonts',
  'twoslash',
  'wakeLock',
  'background',
];
const slidevLayouts = /^(?:cover|intro|section|statement|fact|two-cols(?:-header)?|image(?:-left|-right)?|iframe(?:-left|-right)?|quote|end)$/;
const revealThemes = /^(?:black|white|league|beige|night|serif|simple|solarized|moon|dracula|blood|sky|black-contrast|white-contrast)$/;
const revealFields = ['revealOptions', 'separator', 'verticalSeparator', 'notesSeparator', 'slideNumber'];

/** Which program's deck a Markdown text is; null for a report, which may have front matter, rules and remarks as well. */
export function dialectOf(text: string): Dialect | null {
  if (!/^(?:---|\*\*\*|___|headingDivider)|[sS]eparator|marp/m.test(text)) return null;
  const lines = linesOf(text);
  const { fields, after } = headOf(lines);
  const rest = lines.slice(after);
  if (fields['marp'] === true || /^\s*<!--\s*marp:\s*true\s*(?:-->|\n)/.test(text)) return 'marp';
  const rules = rest.filter(({ text: line, code, comment }) => !code && !comment && /^-{3,4}\s*$/.test(line)).length;
  const plain = rest
    .filter(({ code }) => !code)
    .map(({ text: line }) => line)
    .join('\n');
  if (revealFields.some((field) => field in fields)) return 'reveal';
  if (rules === 0) return null;
  const has = (names: readonly string[]) => names.some((name) => name in fields);
  const ownFrontMatter = /^---\n(?:[\w-]+:.*\n)*layout: *['"]?[\w-]+['"]? *\n(?:[\w-]+:.*\n)*---$/m.test(plain);
  const components = 'theme' in fields && (/^[ \t]*<v-(?:clicks?|switch|after)\b/m.test(plain) || /^::(?:right|left|default|bottom)::\s*$/m.test(plain));
  if (has(slidevFields) || slidevLayouts.test(String(fields['layout'] ?? '')) || ownFrontMatter || components) return 'slidev';
  if (revealThemes.test(String(fields['theme'] ?? '')) || /^<!-- *\.slide:/m.test(plain)) return 'reveal';
  return looksLikeSlides(plain) ? 'reveal' : null;
}

const mostWords = 50;

/** Without a word from the file itself: every part between rules opens with a heading or picture and is short, and half of them end in notes. */
function looksLikeSlides(text: string): boolean {
  const parts = text.split(/^-{3,4}\s*$/m).filter((part) => part.trim() !== '');
  const noted = parts.filter((part) => /\n[ \t]*\nnotes?:/i.test(part)).length;
  const isSlide = (part: string) => /^\s*(?:#{1,4}\s|!\[)/.test(part) && countWords(part.split(/^notes?:/im)[0] ?? '', 'und') <= mostWords;
  return parts.length >= 4 && noted * 2 >= parts.length && parts.every(isSlide);
}
