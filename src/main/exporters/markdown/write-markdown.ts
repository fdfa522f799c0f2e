import { type Bullet, type Deck, isLined, type Slide, type SlideOf } from '../../../core/model/deck.ts';
import { columnsOf } from '../../../core/render/columns.ts';
import { agendaStart } from '../../../core/render/lines-html.ts';
import { bringNumbers } from '../../../core/render/rows.ts';
import { assertNever } from '../../../core/result.ts';
import { plainText } from '../../../core/text/inline.ts';
import { luminance } from '../../../core/theme/contrast.ts';
import { themeOf } from '../../../core/theme/theme.ts';
import { noteLines, slideCell, slideLine } from './escape.ts';

/** Where the picture of a slide lies, as Markdown writes addresses; null where it is missing. */
export type PictureUrl = (slide: SlideOf<'figure'>) => string | null;

/** The deck as reveal-md reads it: slides between rules, notes behind "Note:", settings in comments. */
export function writeMarkdown(deck: Deck, pictureUrl: PictureUrl): string {
  const fields = [
    `title: ${JSON.stringify(plainText(deck.title))}`,
    ...(deck.language === 'und' ? [] : [`lang: ${deck.language}`]),
    `theme: ${luminance(themeOf(deck).colors.paper) < 0.2 ? 'black' : 'white'}`,
    'revealOptions:',
    `  slideNumber: ${deck.numbers ?? true}`,
  ];
  return `---\n${fields.join('\n')}\n---\n\n${deck.slides.map((slide) => slideOf(slide, pictureUrl)).join('\n\n---\n\n')}\n`;
}

function slideOf(slide: Slide, pictureUrl: PictureUrl): string {
  const title = `${slide.kind === 'title' || slide.kind === 'divider' ? '#' : '##'} ${slideLine(slide.title).replace(/(#+)$/, '\\$1')}`;
  const blocks = [
    ...(slide.hidden ? ['<!-- .slide: data-visibility="hidden" -->'] : []),
    ...(slide.kicker === '' ? [] : [`*${slideLine(slide.kicker).replaceAll('*', '\\*')}*`]),
    ...(slide.title.trim() === '' ? [] : [title]),
    ...bodyOf(slide, pictureUrl),
    ...(slide.note.text.trim() === '' ? [] : [`Note:\n${noteLines(slide.note.text.trim())}`]),
  ];
  return blocks.join('\n\n');
}

function bodyOf(slide: Slide, pictureUrl: PictureUrl): string[] {
  if (slide.kind === 'comparison')
    return columnsOf(slide.bullets).flatMap(({ label, bullets }) => [
      ...(label === '' ? [] : [`### ${slideLine(label)}`]),
      list(bullets.map((bullet) => ({ ...bullet, label: '' }))),
    ]);
  if (slide.kind === 'agenda') return [list(counted(slide.bullets))];
  if (isLined(slide)) return [list(slide.bullets)];
  switch (slide.kind) {
    case 'divider':
      return [];
    case 'title':
      return paragraphs(slide.subtitle, [slide.byline?.speaker, slide.byline?.date, slide.byline?.place].filter((part) => part).join(' · '));
    case 'figure': {
      const url = pictureUrl(slide);
      const picture = url === null ? [] : [`![${slideLine(slide.alt.replace(/[[\]\\]/g, '\\$&'))}](${url})`];
      return [...(slide.bullets.length > 0 ? [list(slide.bullets)] : []), ...picture, ...paragraphs(slide.caption)];
    }
    case 'table':
      return [table(slide), ...paragraphs(slide.caption)];
    case 'quote':
      return [`> ${slideLine(slide.quote.text)}`, ...paragraphs(slide.quote.label)];
    case 'formula':
      return [
        ...(slide.bullets.length > 0 ? [list(slide.bullets)] : []),
        ...slide.formulas.map(({ text }) => `$$\n${text.trim().replace(/\n\s*\n/g, '\n')}\n$$`),
      ];
    case 'code':
      return [fenced(slide.code, slide.language)];
    default:
      return assertNever(slide);
  }
}

const paragraphs = (...texts: string[]): string[] => texts.filter((text) => text.trim() !== '').map(slideLine);

/** An agenda's parts with the numbers that its slide shows; none where they are in its words. */
function counted(bullets: readonly Bullet[]): Bullet[] {
  const [start, own] = [agendaStart(bullets), bringNumbers(bullets.map(({ text }) => text))];
  return bullets.map(({ marker: _, ...bullet }, at) => (own ? bullet : { ...bullet, marker: `${start + at}.` }));
}

/** Lines with the report's own numbers where Markdown would come to them, which counts on from a list's first; else with the marker as text. */
function list(bullets: readonly Bullet[]): string {
  const open: ({ sign: string; next: number } | undefined)[] = [];
  return bullets
    .map(({ label, text, level, marker = '' }) => {
      open.length = Math.min(open.length, level + 1);
      const before = open[level];
      const [, digits = '', sign = ''] = /^(\d{1,9})([.)])$/.exec(marker) ?? [];
      const counted = sign !== '' && (before?.sign !== sign || before.next === Number(digits));
      open[level] = counted ? { sign, next: Number(digits) + 1 } : undefined;
      const lead = marker === '' || counted ? '' : `${slideLine(marker)} `;
      const body = label === '' ? slideLine(text) : `**${slideLine(label)}** ${slideLine(text)}`.trim();
      return `${' '.repeat(4 * level)}${counted ? marker : '-'} ${lead}${body}`;
    })
    .join('\n');
}

function table({ header, rows }: SlideOf<'table'>): string {
  const width = Math.max(1, header?.length ?? 0, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, column) => slideCell(cells[column] ?? '')).join(' | ')} |`;
  return [line(header ?? []), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${/^[\w+#.-]+$/.test(language) ? language : ''}\n${code}\n${fence}`;
}
