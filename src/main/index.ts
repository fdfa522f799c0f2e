import { existsSync, readFileSync } from 'node:fs';
import { app } from 'electron';
import { built } from './electron/built.ts';
import { lendMedia } from './electron/lent-media.ts';
import { drawDeck, openPress, paintSlides } from './electron/printer.ts';
import { registerScheme } from './electron/protocol.ts';
import { rasterise } from './electron/raster.ts';
import { closeNetwork } from './electron/security.ts';
import { docxExporter } from './exporters/docx/exporter.ts';
import { htmlExporter } from './exporters/html/exporter.ts';
import { markdownExporter } from './exporters/markdown/exporter.ts';
import { openBindery } from './exporters/pdf/bindery.ts';
import { pdfExporter, readyShop } from './exporters/pdf.ts';
import { pngExporter } from './exporters/png.ts';
import { pptxExporter } from './exporters/pptx/exporter.ts';
import { requestOf } from './request.ts';
import { exportsWith } from './services/exports.ts';

const request = requestOf(process.argv.slice(process.defaultApp ? 2 : 1));
const text = (name: string) => readFileSync(built('main', 'reveal', name), 'utf8');
const shop = readyShop({ openPress, openBindery: () => openBindery(built('main', 'pdf-worker.js')) });
const exporters = [
  pdfExporter(shop),
  pngExporter(paintSlides),
  pptxExporter(rasterise),
  docxExporter,
  markdownExporter(rasterise),
  htmlExporter({
    draw: drawDeck,
    reveal: () => ({ script: text('reveal.js'), notes: text('notes.js'), css: text('reveal.css') }),
    ownFile: (address) => (existsSync(built('renderer', address)) ? readFileSync(built('renderer', address)) : undefined),
  }),
];
const exporting = exportsWith(exporters, { rasterise, lend: lendMedia });

// A PDF names its creator by this.
app.userAgentFallback = 'Lectern';
closeNetwork();
// Without a graphics device Chromium would start its GPU process three times and give up: do not even try.
if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration();
registerScheme();
// Each start loads only what it needs: the window does not wait for the readers, which run in a thread of their own.
if (request.kind === 'open') (await import('./app.ts')).startApp(request.paths, exporting, shop);
else (await import('./headless.ts')).startHeadless(request, exporting, shop);
