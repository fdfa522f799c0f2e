// The half of pdf.js that reads files has no types of its own; it is loaded for what it sets up.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
