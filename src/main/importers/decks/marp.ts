import { fieldsOf } from '../markdown/front-matter.ts';
import { takeComments } from './comments.ts';
import type { Fields } from './dialect.ts';
import type { Line } from './lines.ts';
import { blank, type MarkdownSlide, type SlideSource } from './slide-source.ts';

// Marpit's directives and Marp's: a comment that sets one of these is no note.
const directives =
  /^_?(?:theme|style|headingDivider|size|math|title|author|description|keywords|url|image|marp|paginate|header|footer|class|backgroundColor|backgroundImage|backgroundPosition|backgroundRepeat|backgroundSize|color|lang|transition|auto[sS]caling|htmlAsArray|inlineSVG)$/;

/** Slides between rules, and before the headings that `headingDivider` names. */
export function splitMarp(lines: readonly Line[], head: { fields: Fields; after: number }): SlideSource[] {
  const dividing = dividers(head.fields['headingDivider'] ?? globalDivider(lines));
  const slides: SlideSource[] = [{ lines: [], line: head.after + 1, fields: {} }];
  lines.slice(head.after).forEach((line, k) => {
    const here = head.after + k;
    const open = slides.at(-1);
    const isRule = !line.code && !line.comment && /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line.text);
    // Under a line of text, dashes make a heading of it.
    const underlines = /^ {0,3}-+\s*$/.test(line.text) && isText(lines[here - 1]) && k > 0;
    if (isRule && !underlines) {
      slides.push({ lines: [blank(line)], line: here + 1, fields: {} });
      return;
    }
    const level = line.code || line.comment ? 0 : (/^ {0,3}(#{1,6})\s/.exec(line.text)?.[1]?.length ?? 0);
    const begun = open?.lines.some(({ text, comment }) => !comment && text.replace(/<!--.*?-->/g, '').trim() !== '');
    if (dividing.has(level) && begun) slides.push({ lines: [line], line: here + 1, fields: {} });
    else open?.lines.push(line);
  });
  return slides;
}

const isText = (line: Line | undefined): boolean => line !== undefined && !line.code && !line.comment && /^ {0,3}[^\s#>|<`~-]/.test(line.text);

function dividers(value: unknown): Set<number> {
  const levels = Array.isArray(value) ? value.map(Number) : Array.from({ length: Math.min(6, Math.max(0, Number(value) || 0)) }, (_, k) => k + 1);
  return new Set(levels.filter((level) => level >= 1 && level <= 6));
}

const globalDivider = (lines: readonly Line[]): unknown =>
  takeComments(lines.slice(0, 60))
    .comments.map(({ text }) => fieldsOf(text)['headingDivider'])
    .find((value) => value !== undefined);

/** A slide with its directives taken out, and the other comments as its notes. */
export function readMarp({ lines, line }: SlideSource): MarkdownSlide {
  const { lines: shown, comments } = takeComments(lines);
  const set: Record<string, unknown> = {};
  const notes: MarkdownSlide['notes'] = [];
  for (const comment of comments) {
    const fields = [comment.text, comment.text.trim()].map(fieldsOf).find((found) => Object.keys(found).length > 0) ?? {};
    const names = Object.keys(fields);
    if (names.length > 0 && names.every((name) => directives.test(name))) Object.assign(set, fields);
    // "fit" makes a heading as large as the slide.
    else if (comment.text.trim() !== '' && comment.text.trim() !== 'fit') notes.push({ text: comment.text, line: line + comment.line });
  }
  const classes = String(set['_class'] ?? set['class'] ?? '');
  return {
    shown: shown.map(withoutKeywords),
    line,
    notes,
    layout: /\b(?:lead|title|cover|section)\b/.test(classes) ? 'section' : null,
    hidden: false,
    columns: [],
    pictures: [],
    leftOut: [],
  };
}

const keyword =
  /^(?:bg|fit|cover|contain|auto|vertical|left(?::\S+)?|right(?::\S+)?|(?:w|h|width|height):\S+|\d+(?:\.\d+)?%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/;

/** In Marp a picture's description begins with how it is set; a background of a colour is none. */
function withoutKeywords(line: Line): Line {
  if (line.code || !line.text.includes('![')) return line;
  const text = line.text.replace(/!\[([^\]]*)\]\(([^)]*)\)/g, (whole, alt: string, url: string) => {
    const words = alt.split(/\s+/).filter((word) => word !== '');
    if (words.includes('bg') && /^(?:#[0-9a-f]{3,8}|[a-z]+)$|^(?:linear|radial|conic)-gradient/i.test(url.trim())) return '';
    return words.some((word) => keyword.test(word)) ? `![${words.filter((word) => !keyword.test(word)).join(' ')}](${url})` : whole;
  });
  return { ...line, text };
}
