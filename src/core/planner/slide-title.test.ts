import { describe, expect, it } from 'vitest';
import { slideTitle } from './slide-title.ts';

describe('a heading as a slide’s title', () => {
  it.each([
    ['de', 'Kosten und Finanzierung', 'Kosten und Finanzierung'],
    ['de', 'Kosten und Finanzierung der neuen Schleuse im Nordhafen (Stand: 30. September 2025)', 'Kosten und Finanzierung der neuen Schleuse im Nordhafen'],
    ['de', 'Die neue Schleuse: was sie kostet, wer sie bezahlt und wann sie fertig wird', 'Die neue Schleuse'],
    ['en', 'How do I find a file? And what do I do when it is not there at all?', 'How do I find a file?'],
    ['fr', 'Le port de demain – ce que la ville, le département et la région veulent en faire', 'Le port de demain'],
    ['zh', '社区公交试点：2024年9月至2025年2月期间的运行情况、成本和居民评价', '社区公交试点'],
  ])('is shortened only where it is long, in %s', (language, heading, title) => {
    expect(slideTitle(heading, language)).toBe(title);
  });

  it('leaves a footnote’s number to the readers', () => {
    expect(slideTitle('Umfang\\[1\\]', 'de')).toBe('Umfang');
    expect(slideTitle('Umfang[12]', 'de')).toBe('Umfang');
    expect(slideTitle('[1]', 'de')).toBe('[1]');
  });

  it('stays whole where no part of it says enough', () => {
    const heading = 'Was die Verwaltung der Stadt in den kommenden zehn Jahren am alten Hafen bauen will';
    expect(slideTitle(heading, 'de')).toBe(heading);
  });
});
