import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../../core/model/raw.ts';
import { dayOf, realAuthor, titleThatStands } from './properties.ts';

const at = { kind: 'paragraph', n: 1 } as const;
const blocks: RawBlock[] = [
  { kind: 'heading', level: 1, text: 'Hochwasserschutz an der **Lauen**', at },
  { kind: 'paragraph', text: 'Der Bericht gilt für 2024.', at },
];

describe("a file's properties", () => {
  it('name the report only where it speaks of the same', () => {
    expect(titleThatStands('Bericht Hochwasserschutz Lauen', blocks)).toBe('Bericht Hochwasserschutz Lauen');
    expect(titleThatStands('Vorlage Geschäftsbrief Stadtwerke', blocks)).toBe('');
    expect(titleThatStands('', blocks)).toBe('');
  });

  it('name its author unless a program did', () => {
    expect(realAuthor('  Amt für\tWasser ')).toBe('Amt für Wasser');
    for (const said of ['', 'Microsoft Office User', 'python-docx', 'Administrator']) expect(realAuthor(said)).toBe('');
  });

  it('date it in either notation', () => {
    expect(dayOf('2024-03-12T08:15:00Z')).toBe('2024-03-12');
    expect(dayOf("D:20240312081500+01'00'")).toBe('2024-03-12');
    for (const said of ['', '12. März', '2024-13-40', '1601-01-01T00:00:00Z']) expect(dayOf(said)).toBe('');
  });
});
