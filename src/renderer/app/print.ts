import '../slides/fonts.ts';
import '../slides/fonts-chinese.ts';
import '../slides/slide.css';
import './print.css';
import './print-sheets.css';
import type { PrintDone, PrintJob } from '../../shared/views.ts';
import { call } from '../api.ts';
import { formulasSet } from '../slides/formula.ts';
import { measureSlide } from '../slides/measure.ts';
import { wearTheme } from '../slides/theme-sheet.ts';
import { showSteps } from '../talk/steps.ts';
import { settleHyphens } from './print-hyphens.ts';
import { madeSmaller, shownPictures } from './print-pictures.ts';
import { forReaders } from './print-readers.ts';
import { fillSheets } from './print-sheets.ts';

// Does one job after another: lays out pages, waits until fonts and pictures are really there, and says so.

const root = document.getElementById('root') ?? document.body;

const nothing: PrintDone = { slides: [], groups: [], pictures: [], made: [], drawn: null };

async function carryOut(job: PrintJob): Promise<PrintDone> {
  if (job.kind === 'pictures') return { ...nothing, made: await madeSmaller(job.pictures) };
  if (job.kind === 'ledger') root.innerHTML = (await import('./print-ledger.ts')).ledgerPage(job.report, job.deck);
  else {
    document.title = job.title;
    document.documentElement.lang = job.language;
    wearTheme(job);
    root.innerHTML = job.html;
  }
  document.body.getBoundingClientRect(); // laying out is what makes the fonts load
  const pictures = [...document.images, ...document.querySelectorAll<SVGImageElement & { decode(): Promise<void> }>('svg.picture image')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => picture.setAttribute('data-broken', ''))));
  await formulasSet();
  await document.fonts.ready;
  const shown = [...document.querySelectorAll<HTMLElement>('.slide')];
  const slides = shown.map(measureSlide);
  if (job.kind === 'pages' && job.checked) {
    const { faintParts } = await import('../slides/faint-parts.ts');
    return { ...nothing, slides: slides.map((slide, k) => ({ ...slide, faint: shown[k] ? faintParts(shown[k]) : [] })) };
  }
  if (job.kind === 'pages' && job.drawn) return { ...nothing, slides, drawn: (await import('./print-web-page.ts')).drawnPage(job.drawn) };
  for (const slide of root.querySelectorAll<HTMLElement>('.slide[data-step]')) showSteps(slide, Number(slide.dataset['step']));
  settleHyphens(root);
  const groups = job.kind === 'pages' ? fillSheets(root, job.first) : [];
  forReaders(root);
  return { ...nothing, slides, groups, pictures: shownPictures(root) };
}

for (;;) await call('print.ready', await carryOut(await call('print.job')));
