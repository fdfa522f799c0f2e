import { describe, expect, it } from 'vitest';
import { realTitle } from './title.ts';

describe('a title in a file’s properties', () => {
  it('is one where a person wrote it', () => {
    for (const title of ['Haushaltsplan 2025', 'Soil sensors on hill farms', '市场改造报告']) expect(realTitle(` ${title} `)).toBe(title);
  });

  it('is none where a program did', () => {
    for (const title of [
      'Microsoft Word - Bericht.doc',
      'bericht_final2.docx',
      'untitled',
      'Dokument1',
      'C:\\Reports\\a',
      '2024-03',
      'PowerPoint-Präsentation.pptx',
      '',
    ])
      expect(realTitle(title)).toBe('');
  });
});
