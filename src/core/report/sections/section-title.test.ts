import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/raw.ts';
import type { Block } from '../../model/report.ts';
import { writePart } from '../blocks.ts';
import { CanonicalText } from '../canonical.ts';
import { titleSections } from './section-title.ts';

/** The titles of sections that have one paragraph each. */
function titlesOf(language: string, paragraphs: string[], taken: string[] = []): string[] {
  const text = new CanonicalText(language);
  const sections = paragraphs.map((paragraph) => {
    const raw: RawBlock = { kind: 'paragraph', text: paragraph, at: { kind: 'line', line: 1 } };
    const part = writePart(raw, text);
    const blocks: Block[] = part?.kind === 'block' ? [part.block] : [];
    return { blocks };
  });
  return titleSections(sections, language, taken).map(({ title }) => title);
}

describe('titles of inferred sections', () => {
  it('are the place that opens a section', () => {
    expect(titlesOf('de', ['In Emden besuchte die Gruppe das Amt für Wasserbau. Das Amt prüft jede Schleuse.'])).toEqual(['Emden']);
    expect(titlesOf('zh', ['在青石县，代表团参观了生态农业基地。'])).toEqual(['青石县']);
  });

  it('are what the section speaks of again and again', () => {
    expect(titlesOf('en', ['Water quality has improved. The board publishes the water quality each month, and divers confirm it.'])).toEqual(['Water quality']);
    expect(titlesOf('fr', ['La tarification progressive plaît. La tarification progressive réduit la consommation.'])).toEqual(['Tarification progressive']);
  });

  it('are nouns that stand over such parts everywhere, where the section opens with one', () => {
    expect(titlesOf('fr', ['Le climat est doux. Les hivers passent vite, et les vents viennent de la mer.'])).toEqual(['Climat']);
  });

  it('are no two alike, nor like the report’s own', () => {
    const quay = 'The timber quay is closed. Engineers inspected the timber quay.';
    const [first, second] = titlesOf('en', [quay, `${quay} A volunteer crew repaired it.`]);
    expect(first).toBe('Timber quay');
    expect(second).not.toMatch(/timber quay/i);
    expect(titlesOf('en', [`${quay} A volunteer crew repaired it.`], ['Timber quay'])).not.toContain('Timber quay');
    const forms = titlesOf(
      'de',
      ['Das Denkmal steht am Markt. Das Denkmal ist alt.', 'Viele Denkmäler am Ufer sind neu. Solche Denkmäler kosten viel.'],
      ['Denkmal'],
    );
    expect(forms).not.toContain('Denkmal');
    expect(forms).not.toContain('Denkmäler');
  });

  it('are never found in a sentence that sends its reader elsewhere', () => {
    expect(titlesOf('de', ['Vergleiche den Hauptartikel Seezeichen. Die Bake steht am Ufer.'])).toEqual(['Bake']);
    expect(titlesOf('en', ['See also the list of harbour lights. The beacon was lit at dusk.'])).toEqual(['Beacon']);
  });

  it('have at most six words', () => {
    const [title = ''] = titlesOf('de', ['Es geht um die Erneuerung der alten hölzernen Landungsbrücken der kleinen Inseln des östlichen Wattenmeers.']);
    expect(title.split(' ').length).toBeLessThanOrEqual(6);
    expect(title).toMatch(/^Erneuerung/);
  });

  it('are empty where a section has no noun to offer', () => {
    expect(titlesOf('en', ['It was not so.'])).toEqual(['']);
  });
});
