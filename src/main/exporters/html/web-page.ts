import { bulletsOf, type Deck } from '../../../core/model/deck.ts';
import { directionOf } from '../../../core/render/direction.ts';
import { frameOf } from '../../../core/render/frame.ts';
import { noteHtml } from '../../../core/render/note-html.ts';
import { escapeHtml, plainText } from '../../../core/text/inline.ts';
import type { DrawnPage } from '../../../shared/views.ts';

/** Reveal.js as it is put into the page: its script, its plugin for the presenter's view, its style sheet. */
export type Reveal = { script: string; notes: string; css: string };

/** A picture or a font by its address in the app. */
export type File = { mime: string; bytes: Uint8Array };

type Parts = { deck: Deck; page: DrawnPage; reveal: Reveal; file: (address: string) => File | undefined };

// The page loads nothing: what it shows lies in it. Frames are the presenter's view, which shows the page itself.
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-src *; base-uri 'none'; form-action 'none'";

/**
 * A deck as one HTML file that needs no other and no network: reveal.js, fonts and pictures are inside, notes stand with their
 * slides where the deck has any, and the key S opens the presenter's view. `page` holds the deck's slides in its order.
 */
export function webPage({ deck, page, reveal, file }: Parts): string {
  const inside = insert(file);
  const sections = page.slides.map((slide, index) => {
    const note = deck.slides[index]?.note.text ?? '';
    const aside = note.trim() === '' ? '' : `<aside class="notes">${spoken(note)}</aside>`;
    return `<section>${slide.replaceAll(/ (src|href)="(\/media\/[^"]+)"/g, (_all, name, address) => ` ${name}="${inside(address)}"`)}${aside}</section>`;
  });
  const css = page.css.replaceAll(/url\("(\/[^"]+)"\)/g, (_all, address) => `url("${inside(address)}")`);
  const speaker = deck.slides.find((slide) => slide.kind === 'title')?.byline?.speaker ?? '';
  return [
    `<!doctype html>\n<html lang="${escapeHtml(deck.language)}" dir="${directionOf(deck.language)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Lectern">',
    speaker === '' ? '' : `<meta name="author" content="${escapeHtml(plainText(speaker))}">`,
    `<title>${escapeHtml(plainText(deck.title))}</title>`,
    `<style>${reveal.css}\n${css}\n${own}</style>\n</head>`,
    `<body>\n<div class="reveal"><div class="slides">\n${sections.join('\n')}\n</div></div>`,
    `<script>${asInline(reveal.script)}</script>\n<script>${asInline(reveal.notes)}</script>`,
    `<script>Reveal.initialize(${settings(deck)});</script>\n</body>\n</html>\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const own = [
  'html,body,.reveal-viewport{margin:0;height:100%;background:#000!important}',
  '.reveal .slides{text-align:start}',
  // Within the margins that every slide keeps.
  '.reveal .controls{--r-controls-color:#8a93a6;font-size:7px;opacity:.75}',
].join('');

const settings = (deck: Deck): string =>
  `{width:${frameOf(deck).width},height:${frameOf(deck).height},margin:0,minScale:0.05,maxScale:8,center:false,hash:true,controls:true,controlsLayout:"edges",controlsTutorial:false,progress:false,slideNumber:false,fragments:${deck.steps === true && deck.slides.some((slide) => bulletsOf(slide).length > 1)},scrollActivationWidth:null,transition:"none",backgroundTransition:"none",plugins:[RevealNotes]}`;

/** Cues keep their brackets: the presenter's view of reveal.js knows no chips. */
const spoken = (note: string): string => noteHtml(note).replaceAll(/<span class="cue[^"]*">([^<]*)<\/span>/g, '<em>[$1]</em>');

/** The address of what is inside; nothing is left that would have to be loaded. */
function insert(file: Parts['file']): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const found = known.get(address) ?? dataAddress(file(address));
    known.set(address, found);
    return found;
  };
}

const dataAddress = (file: File | undefined): string =>
  file ? `data:${file.mime};base64,${Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString('base64')}` : 'data:,';

/** A script between tags ends at the first closing tag, wherever that stands. */
const asInline = (script: string): string => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
