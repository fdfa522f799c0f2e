import { describe, expect, it } from 'vitest';
import { outlookOf } from './outlook.ts';
import { passageWith } from './passage.fixture.ts';

const comesNext = (language: string, texts: string[], more: Parameters<typeof passageWith>[2] = {}) => outlookOf(passageWith(language, texts, more)) !== null;

describe('an outlook', () => {
  it('is a section that is called so, or the last one where it opens with the future', () => {
    expect(comesNext('de', ['Der Deich wird im Mai geprüft.'], { title: 'Nächste Schritte' })).toBe(true);
    expect(comesNext('de', ['In Zukunft wird der Kreis den Deich pflegen.'], { last: true })).toBe(true);
    expect(comesNext('en', ['Going forward, the county will mow the dyke.'], { last: true })).toBe(true);
    expect(comesNext('fr', ['À l’avenir, la commune entretiendra la digue.'], { last: true })).toBe(true);
    expect(comesNext('zh', ['下一步，将加固堤坝。'], { last: true })).toBe(true);
  });

  it('is one under a heading that is called so', () => {
    expect(comesNext('en', ['Mowing starts in May.'], { title: 'For the dyke', part: 'Next steps' })).toBe(true);
    expect(comesNext('en', ['Mowing starts in May.'], { title: 'For the dyke', part: 'Decisions and next steps' })).toBe(false);
  });

  it('is no conclusion that looks back in most of its lines', () => {
    const back = ['We raised the dyke.', 'It will never break.', 'In future work, we plan to mow it.'];
    expect(comesNext('en', back, { title: 'Conclusions and future work' })).toBe(false);
    expect(comesNext('en', back.slice(2), { title: 'Conclusions and future work' })).toBe(true);
  });

  it('is no section before the last, and none that is about the future as a subject', () => {
    expect(comesNext('de', ['In Zukunft wird der Kreis den Deich pflegen.'])).toBe(false);
    expect(comesNext('en', ['The dyke was mown in May.'], { last: true })).toBe(false);
    expect(comesNext('fr', ['Le grammairien explique le futur.'], { title: 'Le futur simple' })).toBe(false);
    expect(comesNext('zh', ['堤坝已经完工。'], { last: true })).toBe(false);
  });
});
