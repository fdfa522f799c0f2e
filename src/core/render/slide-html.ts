import { chartHtml } from '../chart/chart-html.ts';
import type { Crop } from '../model/crop.ts';
import { type Bullet, isLined, type Slide, type SlideOf } from '../model/deck.ts';
import { shownCells } from '../model/merge.ts';
import { afterNumbers, headCount, numericColumns } from '../planner/fit.ts';
import { assertNever } from '../result.ts';
import { escapeHtml, formulaHtml, inlineHtml } from '../text/inline.ts';
import { quoteMarks } from '../text/quote-marks.ts';
import { isFull, isLabelled } from './arrange.ts';
import type { SlideContext } from './context.ts';
import { directionOf } from './direction.ts';
import { fitClasses } from './fit.ts';
import { formulasOn } from './formulas.ts';
import type { Frame } from './frame.ts';
import { setterOf } from './hyphens.ts';
import { latinMarks } from './latin-marks.ts';
import { bulletList, cards, linesHtml, type Setter } from './lines-html.ts';
import { hangMark, opensWithMark } from './quotation.ts';
import { bodyRoom, chartRoom, titleRoom } from './room.ts';
import { keepParts } from './whole-words.ts';

/**
 * The one picture of a slide, for the editor, the windows of a talk, print and export: one element of class `slide`,
 * in the deck's frame. Elements that can be edited in place carry `data-field`. All text is escaped.
 */
export function slideHtml(slide: Slide, context: SlideContext): string {
  const heading = slide.kind === 'title' ? 'h1' : 'h2';
  const fit = fitClasses(slide, context.frame);
  const set = setterOf(slide, context, fit);
  const title = `<${heading} class="slide-heading"><span class="field" data-field="title">${keepParts(set.title(slide.title), context.language, titleRoom(slide, context.frame))}</span></${heading}>`;
  const kicker = slide.kicker === '' ? '' : `<p class="slide-kicker">${inlineHtml(slide.kicker)}</p>`;
  // What opens and closes a deck needs no number to be found by.
  const number = context.number === null || slide.kind === 'title' ? '' : `<span>${context.number}</span>`;
  const order = context.footOrder === undefined ? '' : ` ${context.footOrder}`;
  const foot = `<footer class="slide-foot${order}"><span>${inlineHtml(context.footer)}</span>${number}</footer>`;
  const classes = ['slide', ...frameClasses(context.frame), `slide-${slide.kind}`, ...fit, ...placementClasses(slide)].join(' ');
  const head = `<header class="slide-head">${kicker}${title}</header>`;
  const language = `lang="${escapeHtml(context.language)}" dir="${directionOf(context.language)}"`;
  const content = latinMarks(`${head}${body(slide, context, set)}${foot}`, context.language);
  return `<div class="${classes}" ${language} data-slide="${escapeHtml(slide.id)}">${content}${logoHtml(slide, context)}</div>`;
}

/** Whose slides these are; for screen readers the words say that, not the picture. */
function logoHtml({ kind }: Slide, { logo, assetUrl }: SlideContext): string {
  if (!logo || (logo.on === 'title' && kind !== 'title')) return '';
  return `<img class="slide-logo ${logo.corner}${logo.plate ? ' on-plate' : ''}" src="${escapeHtml(assetUrl(logo.asset))}" alt="">`;
}

const frameClasses = ({ aspect }: Frame): string[] => (aspect === '4:3' ? ['standard'] : []);

function placementClasses(slide: Slide): string[] {
  if (slide.kind === 'quote') return opensWithMark(slide) ? ['marked'] : [];
  if (slide.kind !== 'figure') return [];
  return slide.placement === 'before' ? ['picture-before'] : isFull(slide) ? ['full'] : [];
}

function body(slide: Slide, context: SlideContext, set: Setter): string {
  if (isLined(slide)) return `<div class="slide-body">${linesHtml(slide, set)}</div>`;
  switch (slide.kind) {
    case 'divider':
      return '';
    case 'title':
      return (slide.subtitle === '' ? '' : `<p class="slide-subtitle" data-field="subtitle">${set.display(slide.subtitle)}</p>`) + bylineHtml(slide);
    case 'figure':
      return `<div class="slide-body">${besidePicture(slide, set)}${figure(slide, context, set)}</div>`;
    case 'table':
      return `<div class="slide-body">${drawnTable(slide, context, set) ?? table(slide, set)}</div>`;
    case 'formula':
      return `<div class="slide-body">${slide.bullets.length > 0 ? bulletList(slide.bullets, set) : ''}${formulas(slide, context.frame)}</div>`;
    case 'quote':
      return `<div class="slide-body">${quotation(slide.quote, context, set)}</div>`;
    case 'code':
      return `<div class="slide-body"><pre data-field="code"><code>${escapeHtml(slide.code)}</code></pre></div>`;
    default:
      return assertNever(slide);
  }
}

/** Parts that are left open are there to be written in, and drawn only while they are. */
function bylineHtml({ byline }: SlideOf<'title'>): string {
  const parts = (['speaker', 'date', 'place'] as const).map((part) => `<span data-field="${part}">${inlineHtml(byline?.[part] ?? '')}</span>`);
  return `<p class="slide-byline">${parts.join(' ')}</p>`;
}

function formulas(slide: SlideOf<'formula'>, frame: Frame): string {
  const { lines } = formulasOn(slide, bodyRoom(slide, frame));
  return `<div class="formulas">${lines.map((latex, k) => `<div data-field="formula:${k}">${formulaHtml(latex, 'block')}</div>`).join('')}</div>`;
}

/** The label says whose words they are. Where these open with no mark of their own, the language's adorns them (slide.css). */
function quotation({ id, label, text }: Bullet, { language }: SlideContext, set: Setter): string {
  const quote = `<blockquote data-field="bullet:${escapeHtml(id)}">${hangMark(set.display(text))}</blockquote>`;
  const named = label === '' ? '' : `<p class="label" data-field="label:${escapeHtml(id)}">${set.display(label)}</p>`;
  return `<div class="quotation" data-mark="${quoteMarks(language)[0]}">${quote}${named}</div>`;
}

function besidePicture({ bullets }: SlideOf<'figure'>, set: Setter): string {
  if (bullets.length === 0) return '';
  return isLabelled(bullets) ? cards(bullets, set) : bulletList(bullets, set);
}

function figure(slide: SlideOf<'figure'>, context: SlideContext, set: Setter): string {
  const caption = slide.caption === '' ? '' : `<figcaption><span class="field" data-field="caption">${set.text(slide.caption)}</span></figcaption>`;
  const url = context.assetUrl(slide.asset);
  const picture = slide.crop ? croppedPicture(url, slide.alt, slide.crop) : `<img src="${escapeHtml(url)}" alt="${escapeHtml(slide.alt)}">`;
  return `<figure>${picture}${caption}</figure>`;
}

/** A part of a picture, no wider than the whole would be; as SVG, which needs no style and is printed as the picture it is. */
function croppedPicture(url: string, alt: string, { x, y, width, height, pixels }: Crop): string {
  const px = (share: number, side: number) => Math.round(share * side * 100) / 100;
  const view = [px(x, pixels.width), px(y, pixels.height), px(width, pixels.width), px(height, pixels.height)].join(' ');
  const name = alt.trim() === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeHtml(alt)}"`;
  const image = `<image href="${escapeHtml(url)}" width="${pixels.width}" height="${pixels.height}" preserveAspectRatio="none"/>`;
  return `<svg class="picture" ${name} width="${pixels.width}" viewBox="${view}" preserveAspectRatio="xMidYMin meet">${image}</svg>`;
}

/** The table as a chart where its user wants it so; null where it is to be shown itself, or has grown beyond what a chart can show. */
function drawnTable(slide: SlideOf<'table'>, { frame }: SlideContext, set: Setter): string | null {
  const svg = slide.drawn ? chartHtml(slide, slide.drawn, chartRoom(slide, frame), frame.language) : null;
  const caption = slide.caption === '' ? '' : `<figcaption><span class="field" data-field="caption">${set.text(slide.caption)}</span></figcaption>`;
  return svg && `<figure class="drawn">${svg}${caption}</figure>`;
}

/** Cells that others cover are not drawn, and so cannot be written in. */
function table(slide: SlideOf<'table'>, set: Setter): string {
  const all = slide.header ? [slide.header, ...slide.rows] : slide.rows;
  const top = headCount(slide);
  const numeric = numericColumns(all.slice(top));
  const apart = afterNumbers(slide);
  const rows = shownCells(all, slide.merges).map((cells, row) => {
    const cell = row < top ? 'th' : 'td';
    const field = slide.header ? (row === 0 ? 'header' : row - 1) : row;
    const html = cells.map(({ text, column, rows: down, columns: across }) => {
      const scope = cell === 'td' ? '' : ` scope="${across > 1 ? 'colgroup' : 'col'}"`;
      const reach = (down > 1 ? ` rowspan="${down}"` : '') + (across > 1 ? ` colspan="${across}"` : '');
      const flush = across > 1 && cell === 'th' ? ' class="over"' : numeric[column] ? ' class="numeric"' : apart[column] ? ' class="apart"' : '';
      return `<${cell}${scope}${reach}${flush} data-field="cell:${field}:${column}">${set.cell(text)}</${cell}>`;
    });
    return `<tr>${html.join('')}</tr>`;
  });
  const head = top > 0 ? `<thead>${rows.slice(0, top).join('')}</thead>` : '';
  const caption = slide.caption === '' ? '' : `<caption><span class="field" data-field="caption">${set.text(slide.caption)}</span></caption>`;
  return `<table>${caption}${head}<tbody>${rows.slice(top).join('')}</tbody></table>`;
}
