import { describe, expect, it } from 'vitest';
import { bulletsOf, Deck } from '../model/deck.ts';
import { AssetId } from '../model/id.ts';
import type { RawBlock } from '../model/raw.ts';
import { buildReport } from '../report/build.ts';
import { brokenPromise, truthOf } from './guards/promise.ts';
import { ledgerOf } from './ledger.ts';
import { planDeck } from './plan.ts';

const at = { kind: 'line', line: 1 } as const;
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text, at });
const heading = (level: number, text: string): RawBlock => ({ kind: 'heading', level, text, at });
const reportOf = (blocks: RawBlock[], language = 'de') => buildReport({ format: 'text', title: '', language, blocks, warnings: [] }, { id: 'r', sha256: '00' });

const harbour: RawBlock[] = [
  heading(1, 'Hafenausbau'),
  heading(2, 'Lage'),
  paragraph('Der Hafen wächst seit 2019 jedes Jahr. Zwei Kräne wurden erneuert, obwohl die Mittel knapp waren. Drei Becken sind nicht mehr dicht.'),
  {
    kind: 'table',
    header: ['Jahr', 'Schiffe'],
    rows: Array.from({ length: 30 }, (_, k) => ({ cells: [`${1990 + k}`, `${k * 7}`], at })),
    caption: 'Anläufe',
    at,
  },
  heading(2, 'Aufgaben'),
  { kind: 'list', ordered: true, items: ['Becken prüfen', 'Kräne warten', 'Personal schulen'].map((text) => ({ text, level: 0, marker: '', at })) },
  { kind: 'quote', text: 'Ein Hafen ohne Kran ist ein Teich.', at },
  { kind: 'footnote', label: '1', text: 'Nach Angaben der Verwaltung.', at },
];

describe('the deck of a report', () => {
  it('accounts for every sentence and says nothing of its own', () => {
    const report = reportOf(harbour);
    const deck = Deck.parse(planDeck(report));
    expect(ledgerOf(report, deck).lost).toEqual([]);
    for (const slide of deck.slides) for (const bullet of bulletsOf(slide)) expect(brokenPromise(bullet, truthOf(report))).toBeNull();
  });

  it('tells a table that is too wide for a slide in the note', () => {
    const cells = Array.from({ length: 14 }, (_, k) => `Sammelbezeichnung${k}`);
    const wide: RawBlock = { kind: 'table', header: cells, rows: [{ cells, at }], caption: '', at };
    const report = reportOf([heading(1, 'Bericht'), heading(2, 'Zahlen'), paragraph('Die Zahlen liegen vor. Sie wurden geprüft.'), wide]);
    const deck = planDeck(report);
    expect(deck.slides.map((slide) => slide.kind)).not.toContain('table');
    expect(deck.slides.map((slide) => slide.note.text).join('\n')).toContain('| Sammelbezeichnung0 | Sammelbezeichnung1 |');
    expect(ledgerOf(report, deck).lost).toEqual([]);
  });

  it('shows a picture without words, and not the name of its file', () => {
    const asset = { id: AssetId.parse(`${'a'.repeat(64)}.png`), name: 'page-2.png', mime: 'image/png', width: 4, height: 3 };
    const picture: RawBlock = { kind: 'figure', asset, alt: '', caption: '', name: 'page-2.png', at };
    const report = reportOf([heading(1, 'Bericht'), heading(2, 'Lage'), paragraph('Der Hafen wächst. Zwei Kräne wurden erneuert.'), picture]);
    const deck = planDeck(report);
    expect(deck.slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.caption] : []))).toEqual(['']);
    expect(JSON.stringify(deck.slides.map(({ note, title }) => [note.text, title]))).not.toContain('page-2');
    expect(ledgerOf(report, deck).lost).toEqual([]);
  });

  it('calls what stands before the first heading by the name of the whole', () => {
    const deck = planDeck(
      reportOf([
        paragraph('Vorab ein Wort. Die Zahlen sind vorläufig.'),
        heading(1, 'Bericht'),
        paragraph('Der Hafen wächst.'),
        heading(1, 'Ausblick'),
        paragraph('Es geht weiter.'),
      ]),
    );
    for (const slide of deck.slides) expect(slide.title).not.toBe('');
  });

  it('opens with the title and gives each section its slides', () => {
    expect(planDeck(reportOf(harbour)).slides.map((slide) => `${slide.kind}: ${slide.title}`)).toEqual([
      'title: Hafenausbau',
      'bullets: Lage',
      'table: Lage (2/6)',
      'table: Lage (3/6)',
      'table: Lage (4/6)',
      'table: Lage (5/6)',
      'table: Lage (6/6)',
      'tasks: Aufgaben',
      'quote: Aufgaben (2/2)',
    ]);
  });
});

const outlineOf = (blocks: RawBlock[], title = '') => {
  const report = buildReport({ format: 'text', title, language: 'de', blocks, warnings: [] }, { id: 'r', sha256: '00' });
  const deck = planDeck(report);
  return { lines: deck.slides.map((slide) => `${slide.kind}: ${slide.title}`), lost: ledgerOf(report, deck).lost, deck };
};
const part = (title: string): RawBlock[] => [heading(3, title), paragraph(`In diesem Abschnitt geht es um den Ort ${title}.`)];

describe('a heading with nothing under it but other headings', () => {
  it('lists three children or more, and never two', () => {
    const three = outlineOf([heading(1, 'Bericht'), heading(2, 'Orte'), ...part('Emden'), ...part('Leer'), ...part('Aurich')]);
    expect(three.lines.slice(0, 3)).toEqual(['title: Bericht', 'agenda: Orte', 'bullets: Emden']);
    expect(three.deck.slides[1]).toMatchObject({ bullets: [{ text: 'Emden' }, { text: 'Leer' }, { text: 'Aurich' }] });
    const many = Array.from({ length: 14 }, (_, k) => [heading(2, `Teil ${k}`), paragraph(`Der Teil ${k} ist fertig.`)]).flat();
    expect(outlineOf([heading(1, 'Bericht'), heading(2, 'Orte'), ...part('Emden'), ...part('Leer'), ...many]).lines).not.toContain('agenda: Orte');
  });

  it('is the kicker of its children where there are two in a short deck, and told with the first', () => {
    const { lines, lost, deck } = outlineOf([heading(1, 'Bericht'), heading(2, 'Orte'), ...part('Emden'), ...part('Leer')]);
    expect(lines).toEqual(['title: Bericht', 'bullets: Emden', 'bullets: Leer']);
    expect(deck.slides.map((slide) => slide.kicker)).toEqual(['', 'Orte', 'Orte']);
    expect(deck.slides[1]?.note.text).toMatch(/^Orte\n\n/);
    expect(lost).toEqual([]);
  });

  it('is told in the note before it where nothing follows', () => {
    const { lines, lost, deck } = outlineOf([heading(1, 'Bericht'), heading(2, 'Lage'), paragraph('Der Hafen wächst.'), heading(2, 'Anlagen')]);
    expect(lines).toEqual(['title: Bericht', 'bullets: Lage']);
    expect(deck.slides[1]?.note.text).toBe('Der Hafen wächst.\n\nAnlagen');
    expect(lost).toEqual([]);
  });
});

describe('a report with a title in its properties and another one as its first heading', () => {
  const blocks = [heading(1, 'Ausbau'), paragraph('Der Hafen wächst seit 2019 jedes Jahr.'), heading(2, 'Lage'), paragraph('Drei Becken sind dicht.')];
  it('has the one on its title slide and introduces itself under the other', () => {
    const { lines, lost } = outlineOf(blocks, 'Ausbau des Hafens: Bericht 2025');
    expect(lines).toEqual(['title: Ausbau des Hafens: Bericht 2025', 'bullets: Ausbau', 'bullets: Lage']);
    expect(lost).toEqual([]);
  });

  it('shows no slide for a first heading without prose', () => {
    const { lines, lost } = outlineOf([heading(1, 'Ausbau'), heading(2, 'Lage'), paragraph('Drei Becken sind dicht.')], 'Ausbau des Hafens');
    expect(lines).toEqual(['title: Ausbau des Hafens', 'bullets: Lage']);
    expect(lost).toEqual([]);
  });
});

describe('what a slide shows as it is', () => {
  const said = 'Wir haben lange gewartet. Jetzt fährt der Kran.';
  it('is no bullet as well, nor is the line that leads to it', () => {
    const { deck } = outlineOf([
      heading(1, 'Bericht'),
      heading(2, 'Stimmen'),
      paragraph('Im Mai wurden 120 Leute befragt. Eine Frau aus Emden sagte:'),
      { kind: 'quote', text: said, at },
      paragraph('Im Juni folgten 80 Leute.'),
    ]);
    expect(deck.slides.slice(1).map((slide) => bulletsOf(slide).map((bullet) => bullet.text))).toEqual([
      ['Im Mai wurden 120 Leute befragt', 'Im Juni folgten 80 Leute'],
      [said],
    ]);
  });

  it('goes on over slides where it is long code, none of it left out', () => {
    const code = Array.from({ length: 40 }, (_, k) => `run step ${k}`).join('\n');
    const { deck } = outlineOf([heading(1, 'Bericht'), heading(2, 'Skript'), { kind: 'code', language: 'sh', text: code, at }]);
    const shown = deck.slides.flatMap((slide) => (slide.kind === 'code' ? [slide.code] : []));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.join('\n')).toBe(code);
    expect(Math.max(...shown.map((text) => text.split('\n').length))).toBeLessThanOrEqual(13);
  });

  it('has no footnote’s mark in its bullets and tells the footnote in a note', () => {
    const { deck, lost } = outlineOf([
      heading(1, 'Bericht'),
      heading(2, 'Wasser'),
      paragraph('Das Gelände liegt über dem Hochwasser.[pegel] Der Deich ist fertig.[2]'),
      { kind: 'footnote', label: 'pegel', text: 'Gemessen in Emden.', at },
    ]);
    expect(
      deck.slides
        .slice(1)
        .flatMap(bulletsOf)
        .map((bullet) => bullet.text),
    ).toEqual(['Das Gelände liegt über dem Hochwasser', 'Der Deich ist fertig']);
    expect(deck.slides[1]?.note.text).toContain('Gemessen in Emden.');
    expect(lost).toEqual([]);
  });

  it('ends in no comma, semicolon or full stop', () => {
    const items = ['den Hafen auszubauen,', 'die Kräne zu warten;', '**Becken prüfen.**', 'Wer zahlt?'];
    const { deck } = outlineOf([
      heading(1, 'Bericht'),
      heading(2, 'Beschluss'),
      { kind: 'list', ordered: true, items: items.map((text) => ({ text, level: 0, marker: '', at })) },
    ]);
    expect(
      deck.slides
        .slice(1)
        .flatMap(bulletsOf)
        .map((bullet) => bullet.text),
    ).toEqual(['den Hafen auszubauen', 'die Kräne zu warten', '**Becken prüfen**', 'Wer zahlt?']);
  });
});

describe('a section of long sentences', () => {
  it('has three bullets or more where it has five sentences', () => {
    const prose = [
      'In Emden arbeiten im Winter mehr als dreihundert Leute auf den großen Werften am alten Hafen im Norden der Stadt.',
      'Der Kreis Leer baut seit dem Sommer eine breite Brücke aus Stahl und Beton für Lastwagen und für die neue Bahn.',
      'Auf den Feldern bei Aurich stehen neben vielen Bauernhöfen jetzt auch Windräder von sehr verschiedener Höhe und Leistung.',
      'Die Lotsen von Norden führen mit zwei kleinen Booten jedes Jahr rund tausend Frachter sicher durch das enge Fahrwasser.',
      'Vor der Schule in Weener wächst eine Eiche, unter der die Kinder bei gutem Wetter lesen, rechnen und Lieder singen.',
    ];
    const { deck } = outlineOf([heading(1, 'Bericht'), heading(2, 'Orte'), paragraph(prose.join(' '))]);
    expect(deck.slides.slice(1).flatMap(bulletsOf).length).toBeGreaterThanOrEqual(3);
  });

  it('names the things of a sentence under what leads to them where there is more to say', () => {
    const { deck } = outlineOf([
      heading(1, 'Bericht'),
      heading(2, 'Gruppe'),
      paragraph('In Emden tagte der Rat. Danach besuchte die Gruppe das Hafenamt der Stadt, die Nordwerft am Fluss und den Verein der Lotsen.'),
    ]);
    expect(
      deck.slides
        .slice(1)
        .flatMap(bulletsOf)
        .map((bullet) => `${bullet.level} ${bullet.text}`),
    ).toEqual(['0 In Emden tagte der Rat', '0 Danach besuchte die Gruppe', '1 Hafenamt der Stadt', '1 Nordwerft am Fluss', '1 Verein der Lotsen']);
  });
});

describe('a passage in another language than the report', () => {
  it('is shortened by its own rules', () => {
    const german = paragraph('Der Rat der Stadt hat den Ausbau des Hafens beschlossen. Die Arbeiten beginnen im Mai und dauern zwei Jahre.');
    const english = paragraph(
      'However, the council approved the extension of the harbour, which will take up more ships from the north. The works will begin in May and they will take two years in all.',
    );
    const { deck } = outlineOf([heading(1, 'Bericht'), heading(2, 'Lage'), german, german, heading(2, 'Summary'), english]);
    const told = deck.slides.flatMap(bulletsOf).map((bullet) => bullet.text);
    expect(told.some((text) => text.startsWith('However'))).toBe(false);
    expect(told.some((text) => /council approved the extension/i.test(text))).toBe(true);
  });
});
