import type { Deck, Slide } from '../../model/deck.ts';
import type { AssetId } from '../../model/id.ts';
import { stopsOf } from '../../present/stops.ts';
import { contextOf, footerOf } from '../../render/context.ts';
import { directionOf } from '../../render/direction.ts';
import { frameOf } from '../../render/frame.ts';
import { noteHtml } from '../../render/note-html.ts';
import { slideHtml } from '../../render/slide-html.ts';
import { escapeHtml, inlineHtml } from '../../text/inline.ts';
import type { ExportOptions } from '../options.ts';

/** A page to print, as an element that says which slide it belongs to. A page of notes grows to as many as its notes need. */
export type Sheet = { html: string; group: number };

type Look = Pick<ExportOptions, 'pages' | 'paper' | 'marking'>;
type AssetUrl = (asset: AssetId) => string;

/** One page for each slide of the deck, all of which are shown. */
export const slideSheets = (deck: Deck, assetUrl: AssetUrl): Sheet[] => sheetsOf(deck, assetUrl, { pages: 'slides', paper: 'a4', marking: '' });

/** The pages of a deck whose slides are all shown. */
export function sheetsOf(deck: Deck, assetUrl: AssetUrl, look: Look): Sheet[] {
  const slides = deck.slides.map((slide, index) => slideHtml(slide, contextOf(deck, index + 1, assetUrl)));
  const marked = (html: string, group: number, data = '') => ({ html: withMarking(withData(html, `data-group="${group}"${data}`), look.marking), group });
  switch (look.pages) {
    case 'slides':
      return slides.map((html, group) => marked(html, group));
    case 'steps':
      return slides.flatMap((html, group) => stepsOf(deck.slides[group]).map((step) => marked(html, group, ` data-step="${step}"`)));
    case 'notes':
      return slides.map((html, group) => ({ html: notesSheet(deck, group, html, look), group }));
    default:
      return handouts(deck, slides, look);
  }
}

function stepsOf(slide: Slide | undefined): number[] {
  const [stop] = slide ? stopsOf({ slides: [slide], steps: true }) : [];
  return Array.from({ length: (stop?.steps ?? 0) + 1 }, (_, step) => step);
}

const withData = (html: string, data: string): string => html.replace(/^<div /, `<div ${data} `);

const withMarking = (html: string, marking: string): string =>
  marking === '' ? html : html.replace(/<\/div>$/, () => `<p class="slide-marking">${escapeHtml(marking)}</p></div>`);

/** What stands in the margins of a page of paper; the number of the page is written when it is known. */
function margins(deck: Deck, { marking }: Look): string {
  const marked = marking === '' ? '' : `<p class="sheet-marking">${escapeHtml(marking)}</p>`;
  const foot = `<span>${inlineHtml(footerOf(deck))}</span><span class="sheet-number"></span>`;
  return `${marked}<footer class="sheet-margin">${foot}</footer>`;
}

const spoken = ({ language }: Deck): string => `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`;

const slideOnPaper = (deck: Deck, html: string): string => `<div class="sheet-slide" data-aspect="${frameOf(deck).aspect}">${html}</div>`;

function notesSheet(deck: Deck, group: number, slide: string, look: Look): string {
  const { title, note } = deck.slides[group] ?? { title: '', note: { text: '' } };
  const again = `<p class="sheet-again" hidden>${group + 1} · ${inlineHtml(title)}</p>`;
  const notes = `<div class="sheet-notes" ${spoken(deck)}>${noteHtml(note.text)}</div>`;
  return `<div class="sheet ${look.paper}" data-group="${group}">${again}${slideOnPaper(deck, slide)}${notes}${margins(deck, look)}</div>`;
}

function handouts(deck: Deck, slides: readonly string[], look: Look): Sheet[] {
  const each = Number(look.pages.slice('handout-'.length));
  return Array.from({ length: Math.ceil(slides.length / each) }, (_, page) => {
    const first = page * each;
    const lines = each === 3 ? `<div class="sheet-lines">${'<i></i>'.repeat(6)}</div>` : '';
    const places = slides.slice(first, first + each).map((html) => slideOnPaper(deck, html) + lines);
    const paper = each === 4 ? `${look.paper}-wide` : look.paper;
    const html = `<div class="sheet ${paper} handout handout-${each}" data-group="${first}">${places.join('')}${margins(deck, look)}</div>`;
    return { html, group: first };
  });
}
