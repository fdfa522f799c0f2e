import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfFile, pdfText } from './file.ts';
import { pictureFile } from './picture-file.ts';
import { standInNumber, standInSvg } from './stand-in.ts';

describe('a picture that goes into the file as it is', () => {
  it('is a PNG with its own packed rows', () => {
    const picture = pictureFile(readFileSync('assets/samples/hafenquartier-karte.png'));
    if (picture?.kind !== 'png') throw new Error('no PNG');
    const { width, height, colors, bits } = picture;
    expect(inflateSync(picture.data).length).toBe(height * (1 + Math.ceil((width * colors * bits) / 8)));
  });

  it('is none where its bytes are damaged or of another format', () => {
    const bytes = new Uint8Array(readFileSync('assets/samples/hafenquartier-karte.png'));
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    expect(pictureFile(bytes)).toBeNull();
    expect(pictureFile(bytes.subarray(0, 90))).toBeNull();
    expect(pictureFile(new TextEncoder().encode('GIF89a'))).toBeNull();
    expect(pictureFile(new Uint8Array())).toBeNull();
  });

  it('has a stand-in that is known by its number', () => {
    const svg = standInSvg(70000, 1600, 900);
    expect(svg).toContain('width="1600" height="900"');
    const png = Buffer.from(/base64,([^"]+)/.exec(svg)?.[1] ?? '', 'base64');
    const standIn = pictureFile(png);
    if (standIn?.kind !== 'png') throw new Error('no PNG');
    const rows = inflateSync(standIn.data);
    const pixels = Buffer.concat([rows.subarray(1, 7), rows.subarray(8, 14)]);
    expect(standInNumber(pixels)).toBe(70000);
    expect(standInNumber(Buffer.alloc(12))).toBeNull();
  });
});

describe('a file that is written', () => {
  it('has a table by which a reader finds every object', async () => {
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const file = pdfFile();
    const [pages, page] = [file.reserve(), file.reserve()];
    const content = file.addStream('', Buffer.from('0 0 1 1 re f'));
    file.put(page, `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 9 9]/Contents ${content} 0 R>>`);
    file.put(pages, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`);
    const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`);
    const info = file.add(`<</Title ${pdfText('Größe (1) \\ 区域')}>>`);
    const read = await PDFDocument.load(file.finish(`/Root ${root} 0 R/Info ${info} 0 R`), { updateMetadata: false });
    expect(read.getPageCount()).toBe(1);
    expect(read.getTitle()).toBe('Größe (1) \\ 区域');
  });

  it('knows each of a thousand objects by the number it gave', async () => {
    const { PDFDocument, PDFRef } = await import('@cantoo/pdf-lib');
    const file = pdfFile();
    const pages = file.add('<</Type/Pages/Count 0/Kids[]>>');
    const texts = Array.from({ length: 1000 }, (_, k) => ({ k, number: file.add(pdfText(`Text ${k}`)) }));
    const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`);
    const { context } = await PDFDocument.load(file.finish(`/Root ${root} 0 R`), { updateMetadata: false });
    for (const { k, number } of texts) expect(String(context.lookup(PDFRef.of(number)))).toBe(`(Text ${k})`);
  });
});
