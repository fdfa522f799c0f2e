import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { english, german, reportOf } from './reports.fixture.ts';
import { resembles } from './resemble.ts';

const named = (report: Report, name: string): Report => ({ ...report, files: [{ name, sha256: '', format: 'text', author: '', date: '' }] });

describe('two reports resemble each other', () => {
  it('where many of their sentences are the same', () => {
    const changed = structuredClone(german);
    changed.sections.splice(0, 1);
    expect(resembles(reportOf(german), reportOf(changed))).toBe(true);
    expect(resembles(reportOf(german), reportOf(english))).toBe(false);
  });

  it('where their files have one name, apart from a version', () => {
    const [a, b] = [reportOf(german), reportOf(english)];
    expect(resembles(named(a, 'Bericht.docx'), named(b, 'Bericht_v2 (1).docx'))).toBe(true);
    expect(resembles(named(a, 'Bericht.docx'), named(b, 'Bericht final.pdf'))).toBe(true);
    expect(resembles(named(a, 'Bericht.docx'), named(b, 'Berichte.docx'))).toBe(false);
  });
});
