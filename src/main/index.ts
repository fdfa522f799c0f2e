import { startApp } from './app.ts';
import { printPdf } from './electron/printer.ts';
import { registerScheme } from './electron/protocol.ts';
import { closeNetwork } from './electron/security.ts';
import { pdfExporter } from './exporters/pdf.ts';
import { startHeadless } from './headless.ts';
import { requestOf } from './request.ts';
import { exportWith } from './services/exports.ts';

const request = requestOf(process.argv.slice(process.defaultApp ? 2 : 1));
const exportDeck = exportWith([pdfExporter(printPdf)]);

closeNetwork();
registerScheme();
if (request.kind === 'open') startApp(request.path, exportDeck);
else startHeadless(request, exportDeck);
