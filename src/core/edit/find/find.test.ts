import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../../model/deck.ts';
import { bulletId, slideId } from '../../model/id.ts';
import { plainText } from '../../text/inline.ts';
import { beginHistory, push, undo } from '../history.ts';
import { findAll, findIn, firstFrom, replaceAll, replaceMatch } from './find.ts';
import type { Search } from './fold.ts';

const loosely = (text: string): Search => ({ text, matchCase: false, wholeWord: false });
const base = { section: null, kicker: '', titleSources: [], optional: false, hidden: false };
const bullet = (id: string, text: string, label = '') => ({ id: bulletId(id), label, text, sources: [], origin: 'planned' as const, level: 0, rules: [] });
const slideOf = (texts: string[], note = '', title = ''): Slide => ({
  ...base,
  id: slideId('s'),
  title,
  note: { text: note, sources: [] },
  kind: 'bullets',
  bullets: texts.map((text, k) => bullet(`${k}`, text)),
});
const deckOf = (...slides: Slide[]) => ({
  id: 'd',
  reportId: 'r',
  title: 'Deck',
  language: 'de',
  theme: 'civic',
  minutes: null,
  pace: null,
  slides,
  dropped: [],
});
const replaced = (slide: Slide, search: Search, replacement: string) => {
  const after = push(beginHistory(deckOf(slide)), { type: 'batch', commands: replaceAll([slide], search, replacement) }, null, 0).deck.slides[0];
  return after?.kind === 'bullets' ? { texts: after.bullets.map(({ text }) => text), note: after.note.text, title: after.title } : null;
};
const first = (text: string, search: Search, replacement: string) => replaced(slideOf([text]), search, replacement)?.texts[0];
const note = (text: string, search: Search, replacement: string) => replaced(slideOf([], text), search, replacement)?.note;

describe('finding', () => {
  it('reads what is shown: marks, escapes and addresses are no letters', () => {
    expect(findAll([slideOf(['Das **alte** Dock', '5 \\* 3', '[Kai](http://kai.de)'])], loosely('alte dock'))).toHaveLength(1);
    expect(findAll([slideOf(['5 \\* 3'])], loosely('5 * 3'))).toHaveLength(1);
    expect(findAll([slideOf(['[Kai](http://kai.de)'])], loosely('kai'))).toHaveLength(1);
  });

  it('finds in titles, labels, cells, captions and notes, hidden slides too', () => {
    const hidden: Slide = {
      ...base,
      id: slideId('t'),
      hidden: true,
      title: 'Kai',
      note: { text: '# Kai\n\n- am Kai\n', sources: [] },
      kind: 'table',
      header: ['Kai'],
      rows: [['Kai']],
      caption: 'Kai',
      tableSources: [],
      chart: null,
    };
    expect(findAll([hidden], loosely('KAI')).map(({ field, nth }) => `${field} ${nth}`)).toEqual([
      'title 0',
      'cell:header:0 0',
      'cell:0:0 0',
      'caption 0',
      'note 0',
      'note 1',
    ]);
  });

  it('knows that ß is ss, that İ is i, and that an accent belongs to its letter', () => {
    expect(findIn('Die STRASSE und die Straße', loosely('straße'))).toEqual([
      { start: 4, end: 11 },
      { start: 20, end: 26 },
    ]);
    expect(findIn('Straße', loosely('s'))).toEqual([{ start: 0, end: 1 }]);
    expect(findIn('in İzmir', loosely('izmir'))).toEqual([{ start: 3, end: 8 }]);
    expect(findIn('cafe\u0301 cafe', loosely('café'))).toEqual([{ start: 0, end: 5 }]);
    expect(findIn('cafe\u0301', loosely('cafe'))).toEqual([]);
    expect(findIn('Straße', { text: 'strasse', matchCase: true, wholeWord: false })).toEqual([]);
  });

  it('minds neither kinds of apostrophes nor hyphens that no one sees', () => {
    expect(findIn('the city’s  north\u00a0quay', loosely("city's north quay"))).toHaveLength(1);
    expect(findIn('Hafen\u00adquartier', loosely('hafenquartier'))).toEqual([{ start: 0, end: 14 }]);
  });

  it('finds whole words, and in Chinese any', () => {
    const whole = (text: string): Search => ({ text, matchCase: false, wholeWord: true });
    expect(findIn('Kai, Kaimauer, der Kai', whole('kai'))).toHaveLength(2);
    expect(findIn('社区公交车', whole('公交'))).toHaveLength(1);
  });

  it('never looks into a formula', () => {
    expect(findAll([slideOf(['Der Wert $x_a$ ist a'], '$$\na + a\n$$\n\na')], loosely('a')).map(({ field }) => field)).toEqual(['bullet:b0', 'note']);
  });
});

describe('going on', () => {
  const slides = [slideOf(['Kai', 'Kai Kai'], 'Kai', 'Ohne'), { ...slideOf(['Kai']), id: slideId('t') }];
  const matches = findAll(slides, loosely('kai'));
  const from = (field: string, start: number, slide = 's') => firstFrom(slides, matches, { slide: slideId(slide), field, piece: 0, start });

  it('begins at the place where one is, and behind the last match at the first', () => {
    expect(from('title', 0)).toBe(0);
    expect(from('bullet:b1', 1)).toBe(2);
    expect(from('note', 1)).toBe(4);
    expect(from('bullet:b0', 1, 't')).toBe(0);
    expect(firstFrom(slides, [], { slide: slideId('s'), field: 'title', piece: 0, start: 0 })).toBe(-1);
  });
});

describe('replacing', () => {
  it('keeps bold, links and escapes around and inside', () => {
    expect(first('Das **alte Dock** am Kai', loosely('alte'), 'neue')).toBe('Das **neue Dock** am Kai');
    expect(first('Das **alte** Dock', loosely('alte dock'), 'Haus')).toBe('Das **Haus**');
    expect(first('Siehe [den Kai](http://kai.de)', loosely('kai'), 'Damm')).toBe('Siehe [den Damm](http://kai.de)');
    expect(first('5 \\* 3 \\_ Kai', loosely('kai'), 'Damm')).toBe('5 \\* 3 \\_ Damm');
  });

  it('writes what is read: a star stays a star', () => {
    expect(plainText(first('Kai und Kai', loosely('kai'), '*neu*') ?? '')).toBe('*neu* und *neu*');
    expect(plainText(first('Kosten Kai und Kai', loosely('kai'), '$5') ?? '')).toBe('Kosten $5 und $5');
  });

  it('leaves formulas as they are', () => {
    expect(first('Wert $a^2$ von a', loosely('a'), 'b')).toBe('Wert $a^2$ von b');
  });

  it('makes no heading, item or cell of a line of a note', () => {
    expect(note('Am 3. Mai', loosely('am '), '')).toBe('3\\. Mai');
    expect(note('Kai A', loosely('kai'), '-')).toBe('\\- A');
    expect(note('# Kai\n\n- Kai\n1. Kai', loosely('kai'), 'Damm')).toBe('# Damm\n\n- Damm\n1. Damm');
    expect(note('| Kai | B |\n|---|---|\n| x | Kai |', loosely('kai'), 'a|b')).toBe('| a\\|b | B |\n|---|---|\n| x | a\\|b |');
    expect(note('```\na * Kai\n```', loosely('kai'), '*')).toBe('```\na * *\n```');
  });

  it('changes nothing where everything is replaced by itself', () => {
    const marks = fc.constantFrom('*', '**', '`', '\\', '[l](http://a.b)', '~~', '$x$', ' ', 'Wort', '价', 'ß', 'a', '\n', '- ', '# ', '| a ', '5. ');
    const texts = fc.array(marks, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('a', 'Wort', '价', 'x'), (text, said, wanted) => {
        const slide = slideOf([text], said, text);
        const search = { text: wanted, matchCase: true, wholeWord: false };
        expect(replaceAll([slide], search, wanted)).toEqual([]);
      }),
    );
  });

  it('leaves none of what was looked for, and as many of what replaced it', () => {
    const marks = fc.constantFrom('*', '**', '`', '\\', '[l](http://a.b)', '~~', '$x$', ' ', 'Wort', '价', ' a ', '\n');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (parts) => {
        const slide = slideOf([parts.join('')]);
        const count = findAll([slide], loosely('wort')).length;
        const after = replaced(slide, loosely('wort'), 'Q');
        const changed = slideOf(after?.texts ?? []);
        expect(findAll([changed], loosely('wort'))).toHaveLength(0);
        expect(findAll([changed], loosely('q'))).toHaveLength(count);
      }),
    );
  });

  it('is one step of undo, for one match or for all', () => {
    const slide = slideOf(['Kai und Kai'], 'Kai', 'Kai');
    const before = beginHistory(deckOf(slide));
    const all = push(before, { type: 'batch', commands: replaceAll([slide], loosely('kai'), 'Damm') }, null, 0);
    expect(all.past).toHaveLength(1);
    expect(undo(all)?.history.deck).toEqual(before.deck);
    const match = findAll([slide], loosely('kai'))[2];
    expect(match && replaceMatch([slide], match, 'Damm')).toMatchObject({ type: 'bullet.set', text: 'Kai und Damm' });
  });
});

describe('a large deck', () => {
  const slides = Array.from(
    { length: 1000 },
    (_, n): Slide => ({
      ...slideOf(
        ['Am **Kai** steht das Haus', 'Der Kai und der Kai', 'Ohne', 'Ein Kai'],
        'Kai für alle.\n\nNoch ein _Kai_ und ein Kai.\n\n- Kai\n- Kai',
        'Titel',
      ),
      id: slideId(`s${n}`),
    }),
  );

  it('is searched and replaced in a moment', () => {
    const time = (work: () => unknown) => {
      const from = performance.now();
      work();
      return performance.now() - from;
    };
    expect(findAll(slides, loosely('kai'))).toHaveLength(9000);
    // A test machine is slow and busy: these are bounds on the order of growth, not on the pace.
    expect(time(() => findAll(slides, loosely('ein kai')))).toBeLessThan(500);
    let history = beginHistory(deckOf(...slides));
    expect(
      time(() => {
        history = push(history, { type: 'batch', commands: replaceAll(slides, loosely('kai'), 'Damm') }, null, 0);
      }),
    ).toBeLessThan(8000);
    expect(findAll(history.deck.slides, loosely('kai'))).toHaveLength(0);
  });
});
