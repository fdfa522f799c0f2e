import { describe, expect, it } from 'vitest';
import { word } from '../made-word.ts';
import type { Page, Word } from '../page/page.ts';
import { withoutRunning } from './running.ts';

const page = (number: number, words: Word[]): Page => ({
  number,
  width: 595,
  height: 842,
  turned: false,
  words: [...words, word('Prose', 70, 200), word('More', 70, 214)],
  rules: [],
  fills: [],
  pictures: [],
  tags: null,
  hidden: 0,
  unreadable: [],
});
const left = (pages: Page[]) => withoutRunning(pages, 10).map(({ words }) => words.map(({ text }) => text).join(' '));

describe('running heads and feet', () => {
  it('are what stands at one height on several pages, and numbers that count them', () => {
    const pages = [1, 2, 3].map((number) => page(number, [word('Report', 70, 40), word(String(number), 300, 810)]));
    expect(left(pages)).toEqual(['Prose More', 'Prose More', 'Prose More']);
  });

  it('are taken off a report of two pages too', () => {
    expect(left([page(1, [word('Seite', 70, 810), word('1', 110, 810)]), page(2, [word('Seite', 70, 810), word('2', 110, 810)])])).toEqual([
      'Prose More',
      'Prose More',
    ]);
  });

  it('are not headings that begin each page, nor a figure that counts something else', () => {
    expect(left([page(1, [word('Kapitel', 70, 60), word('4', 120, 60)]), page(5, [word('Kapitel', 70, 60), word('5', 120, 60)])])).toEqual([
      'Kapitel 4 Prose More',
      'Kapitel 5 Prose More',
    ]);
    expect(left([page(1, [word('1204', 300, 810)])])).toEqual(['1204 Prose More']);
  });

  it('are pictures too, where the same one stands at one place', () => {
    const top = { x: 60, y: 20, right: 120, bottom: 57 };
    const midst = { x: 60, y: 300, right: 520, bottom: 600 };
    const withPicture = (number: number, content: number, box: typeof top): Page => ({
      ...page(number, []),
      pictures: [{ box, bytes: new Uint8Array([1, 2, content]), mcid: null, artifact: false }],
    });
    const kept = (contents: number[], box = top) =>
      withoutRunning(
        contents.map((content, i) => withPicture(i + 1, content, box)),
        10,
      ).map(({ pictures }) => pictures.length);
    expect(kept([7, 7, 7])).toEqual([0, 0, 0]);
    expect(kept([7, 8, 9])).toEqual([1, 1, 1]);
    expect(kept([7, 8, 7])).toEqual([0, 1, 0]);
    expect(kept([7, 8, 7], midst)).toEqual([1, 1, 1]);
    expect(kept([7, 7, 7], midst)).toEqual([0, 0, 0]);
  });
});
