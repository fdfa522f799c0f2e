import type { Token } from 'markdown-it';
import { slideText } from '../../../core/text/inline.ts';
import { isFollowed } from '../../../core/text/links.ts';
import { codeFont, spacing, titleFont } from './fonts.ts';
import { formulaRuns } from './formula-text.ts';
import { type Color, markChar, solid } from './paint.ts';
import type { Part } from './part.ts';
import { emu, hundredths } from './units.ts';
import { escapeXml } from './xml.ts';

/** A stretch of text that is set alike. Sizes in pixels of the slide. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  code?: boolean;
  /** The text is LaTeX, written as the presentation writes formulas. */
  formula?: true;
  script?: 'sub' | 'sup';
  href?: string;
  size?: number;
  color?: Color;
  font?: 'title';
};

/** What stands before a paragraph; `hang` is the room for it in pixels. */
export type Mark = { hang: number; color: Color } & ({ kind: 'char'; char: string; font?: string } | { kind: 'number'; scheme: string; from: number });

export type Paragraph = {
  runs: Run[];
  level?: number;
  /** Pixels before the paragraph's text, the mark's room included. */
  indent?: number;
  /** Absent for what the placeholder has. */
  mark?: Mark | 'none';
  /** Pixels that the first line begins before the others, where no mark says it. */
  hanging?: number;
  align?: 'start' | 'end' | 'center';
  before?: number;
  /** Ems from line to line. */
  line?: number;
};

/** How the runs of a text are set that do not say it themselves; absent for what is inherited. */
export type Look = { size?: number; color?: Color; bold?: boolean; font?: 'title' | 'body' };

/** Inline Markdown as runs. */
export function runsOf(inline: string, look: Omit<Run, 'text'> = {}): Run[] {
  const open: Partial<Run>[] = [look];
  return slideText.parse(inline).flatMap((token): Run[] => {
    if (token.nesting > 0) open.push(markOf(token));
    if (token.nesting < 0) open.pop();
    const marks: Omit<Run, 'text'> = Object.assign({}, ...open);
    if (token.type === 'math_inline') return [{ ...marks, text: token.content, formula: true }];
    if (token.type === 'softbreak') return [{ ...marks, text: ' ' }];
    if (token.content === '') return [];
    return [{ ...marks, text: token.content, ...(token.type === 'code_inline' ? { code: true } : {}) }];
  });
}

function markOf(token: Token): Partial<Run> {
  switch (token.type) {
    case 'strong_open':
      return { bold: true };
    case 'em_open':
      return { italic: true };
    case 's_open':
      return { strike: true };
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '');
      return isFollowed(href) ? { href } : {};
    }
    default:
      return {};
  }
}

export function paragraphXml(paragraph: Paragraph, look: Look, part: Part): string {
  const { tag } = part.style;
  const properties = propertiesXml(paragraph, look, part);
  const runs = paragraph.runs
    .flatMap((run) => (run.formula ? formulaRuns(run.text, part).map((own) => ({ ...run, ...own })) : [run]))
    .filter(({ text }) => text !== '')
    .map((run) => runXml(run, look, part));
  const end = runs.length > 0 ? '' : `<a:endParaRPr lang="${tag}"${look.size ? ` sz="${hundredths(look.size)}"` : ''}/>`;
  return `<a:p>${properties}${runs.join('')}${end}</a:p>`;
}

function propertiesXml({ level = 0, indent, mark, hanging = 0, align = 'start', before, line }: Paragraph, look: Look, { style }: Part): string {
  const [start, end] = style.rightToLeft ? ['r', 'l'] : ['l', 'r'];
  const hang = mark && mark !== 'none' ? mark.hang : hanging;
  const attributes = [
    ...(indent === undefined ? (mark === 'none' ? ['marL="0" indent="0"'] : []) : [`marL="${emu(indent)}" indent="${-emu(hang)}"`]),
    ...(level > 0 ? [`lvl="${level}"`] : []),
    `algn="${{ start, end, center: 'ctr' }[align]}"`,
    ...(style.rightToLeft ? ['rtl="1"'] : []),
  ];
  const apart = line === undefined ? '' : `<a:lnSpc><a:spcPct val="${spacing(style.theme, look.font ?? 'body', style.language, line)}"/></a:lnSpc>`;
  const above = before === undefined ? '' : `<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef>`;
  return `<a:pPr ${attributes.join(' ')}>${apart}${above}${markXml(mark, style.theme)}</a:pPr>`;
}

function markXml(mark: Paragraph['mark'], theme: Part['style']['theme']): string {
  if (!mark) return '';
  if (mark === 'none') return '<a:buNone/>';
  const color = solid(theme, mark.color).replace('<a:solidFill>', '<a:buClr>').replace('</a:solidFill>', '</a:buClr>');
  if (mark.kind === 'number')
    return `${color}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="${mark.scheme}"${mark.from > 1 ? ` startAt="${mark.from}"` : ''}/>`;
  const char = mark.char === markChar.dash ? markChar[theme.shape.mark] : mark.char;
  return `${color}<a:buFont typeface="${mark.font ?? '+mj-lt'}"${mark.font === 'Wingdings' ? ' pitchFamily="2" charset="2"' : ''}/><a:buChar char="${escapeXml(char)}"/>`;
}

function runXml(run: Run, look: Look, part: Part): string {
  const { theme, tag } = part.style;
  const { size = look.size, color = look.color, bold = look.bold, italic, strike, script, href, code } = run;
  const font = run.font ?? look.font;
  const attributes = [
    `lang="${tag}"`,
    ...(size === undefined ? [] : [`sz="${hundredths(code ? size * 0.92 : size)}"`]),
    ...(bold === undefined ? [] : [`b="${bold ? 1 : 0}"`]),
    ...(italic ? ['i="1"'] : []),
    ...(strike ? ['strike="sngStrike"'] : []),
    ...(script ? [`baseline="${script === 'sup' ? 30000 : -25000}"`] : []),
  ];
  const inside = [
    color === undefined || href !== undefined ? '' : solid(theme, color),
    code ? codeFont : font === 'title' ? titleFont : '',
    href === undefined ? '' : `<a:hlinkClick r:id="${part.link(href)}"/>`,
  ].join('');
  return `<a:r><a:rPr ${attributes.join(' ')}>${inside}</a:rPr><a:t>${escapeXml(run.text)}</a:t></a:r>`;
}
