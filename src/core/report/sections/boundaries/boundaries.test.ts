import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../model/report.ts';
import { writePart } from '../../blocks.ts';
import { CanonicalText } from '../../canonical.ts';
import { blocksOfPlainText } from '../../plain/plain-text.ts';
import { boundariesOf } from './boundaries.ts';
import { weights } from './weights.ts';

const blocksOf = (text: string, language: string): Block[] => {
  const canonical = new CanonicalText(language);
  return blocksOfPlainText(text).flatMap((raw) => {
    const part = writePart(raw, canonical);
    return part?.kind === 'block' ? [part.block] : [];
  });
};

const firstWords = (block: Block | undefined): string => (block?.kind === 'paragraph' ? (block.sentences[0]?.text.slice(0, 24) ?? '') : '');

/** Where the sections of a report begin by its author's mind, and where they were found, by their first words. */
function cutsOf(name: string): { meant: string[]; found: string[] } {
  const marked = readFileSync(resolve(import.meta.dirname, 'reports', `${name}.txt`), 'utf8');
  const language = name.split('.')[1] ?? '';
  const blocks = blocksOf(marked.replaceAll('\n---\n', '\n'), language);
  const meant = marked
    .split(/\n---\n/)
    .slice(1)
    .map((section) => firstWords(blocksOf(section, language)[0]));
  return { meant, found: boundariesOf(blocks, language).map(({ at }) => firstWords(blocks[at])) };
}

const reports = ['feuerwehr.de', 'stadtbibliothek.de', 'trinkwasser.de', 'night-buses.en', 'sea-wall.en', 'ecoles.fr', 'yanglao.zh', 'hedao.zh'];

describe('the sections of a short report', () => {
  it.each(reports)('begin where its subjects do: %s', (name) => {
    const { meant, found } = cutsOf(name);
    const hits = found.filter((words) => meant.includes(words)).length;
    expect(hits / found.length).toBeGreaterThanOrEqual(0.5);
    expect(hits / meant.length).toBeGreaterThanOrEqual(0.5);
  });

  it('begin at each station of a journey, in every language', () => {
    expect(cutsOf('feuerwehr.de').found.join()).toMatch(/In Wiesental.*In Marklohe.*In Steinfurt/);
    expect(cutsOf('sea-wall.en').found.join()).toMatch(/At the northern.*At the lifeboat/);
    expect(cutsOf('yanglao.zh').found.join()).toMatch(/在南桥区.*在东岭区.*在柳湾区/);
  });

  it('never begin with a caption', () => {
    expect(cutsOf('feuerwehr.de').found.join()).not.toContain('Blick');
  });
});

describe('a boundary', () => {
  const text = readFileSync(resolve(import.meta.dirname, 'reports', 'feuerwehr.de.txt'), 'utf8').replaceAll('\n---\n', '\n');
  const boundaries = boundariesOf(blocksOf(text, 'de'), 'de');

  it('tells what spoke for it and against it, and that makes its score', () => {
    for (const { score, reasons } of boundaries) {
      expect(reasons.reduce((sum, { value }) => sum + value, weights.intercept)).toBeCloseTo(score, 6);
    }
  });

  it('names the most decisive reason first', () => {
    for (const { reasons } of boundaries) {
      const sizes = reasons.map(({ value }) => Math.abs(value));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  it('at a station of a journey is explained by the row of places', () => {
    const station = boundaries.find(({ at }) => firstWords(blocksOf(text, 'de')[at]).startsWith('In Marklohe'));
    expect(station?.reasons.slice(0, 6).map(({ feature }) => feature)).toContain('opens.series');
  });
});
