import '../slides/fonts.ts';
import '../slides/fonts-chinese.ts';
import '../slides/slide.css';
import './print.css';
import { contextOf } from '../../core/render/context.ts';
import { slideHtml } from '../../core/render/slide-html.ts';
import { call } from '../api.ts';
import { assetUrl } from '../slides/asset-url.ts';
import { formulasSet } from '../slides/formula.ts';
import { measureSlide } from '../slides/measure.ts';
import { wearTheme } from '../slides/theme-sheet.ts';

// Lays out every slide as one page, waits until fonts and pictures are really there, and says so.
const { id, projectId, deck, report, drawn } = await call('print.job');
document.title = deck.title;
document.documentElement.lang = deck.language;
wearTheme(deck.theme);
const url = assetUrl(projectId);
const root = document.getElementById('root');
const slides = () => deck.slides.map((slide, index) => slideHtml(slide, contextOf(deck, index + 1, url))).join('');
if (root) root.innerHTML = report ? (await import('./print-ledger.ts')).ledgerPage(report, deck) : slides();
document.body.getBoundingClientRect(); // laying out is what makes the fonts load
const pictures = [...document.images, ...document.querySelectorAll<SVGImageElement & { decode(): Promise<void> }>('svg.picture image')];
await Promise.all(pictures.map((picture) => picture.decode().catch(() => picture.setAttribute('data-broken', ''))));
await formulasSet();
await document.fonts.ready;
if (drawn) await call('print.drawn', { id, page: (await import('./print-web-page.ts')).drawnPage(deck) });
await call('print.ready', { id, slides: [...document.querySelectorAll<HTMLElement>('.slide')].map(measureSlide) });
