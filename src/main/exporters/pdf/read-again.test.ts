import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { foundIn } from './read-again.ts';

it('finds a word on a page, among bookmarks and in what the file says of itself', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('Der Hafen bleibt offen');
  pdf.setSubject('Vertrauliches zur Sache');
  const file = await pdf.save();
  expect(await foundIn(file, ['kran', 'hafen'])).toBe('hafen');
  expect(await foundIn(file, ['vertrauliches'])).toBe('vertrauliches');
  expect(await foundIn(file, ['kran', 'bleib'])).toBeNull();
});
