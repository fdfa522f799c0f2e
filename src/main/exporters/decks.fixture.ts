import type { Bullet, Deck, Slide } from '../../core/model/deck.ts';
import { type AssetId, bulletId, sectionId, sentenceId, slideId } from '../../core/model/id.ts';
import type { Pictures } from './pictures.ts';

// A deck with every kind of slide and whatever is hard to write: marks, brackets, several scripts, merged cells.

/** A picture of two by two dots: `photo.bytes` is a whole PNG. */
export const photo = {
  id: `${'ab'.repeat(32)}.png` as AssetId,
  bytes: Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR42mOQ9+sBIgYIBQAZlgPlGM/rxwAAAABJRU5ErkJggg==', 'base64')),
};

/** The picture as it stands in a presenter's file. */
export const stored: Pictures = ({ asset }) => (asset === photo.id ? { name: photo.id, bytes: photo.bytes, width: 2, height: 2, cropped: false } : null);

let count = 0;
const source = { sentence: sentenceId(1), quote: 'Quellensatz Zebrafink' };

export const bullet = (text: string, more: Partial<Bullet> = {}): Bullet => ({
  id: bulletId(++count),
  label: '',
  text,
  sources: [source],
  origin: 'planned',
  level: 0,
  rules: [],
  ...more,
});

const note = [
  'Die **Brücke** trägt 40 Tonnen; [mehr dazu](https://example.org/a_b). [pause]',
  '- erstens: Pfeiler\n- zweitens: Lager\n  - drittens: Dehnfugen',
  '1. prüfen\n2. sperren',
  '| Jahr | Last |\n| --- | --- |\n| 1999 | 12 t |',
  '## Ausblick\n\n*Kursiv* und `code` am Ende.',
].join('\n\n');

/** What every slide has; its note can be told from all others. */
const base = (title: string): Omit<Extract<Slide, { kind: 'divider' }>, 'kind'> => ({
  id: slideId(++count),
  section: sectionId(1),
  kicker: '',
  title,
  titleSources: [source],
  note: { text: `Notiz zu ${title}.`, sources: [source] },
  optional: false,
  hidden: false,
});

/** Every kind of slide, the last one hidden. */
export function everyKind(): Deck {
  count = 0;
  const slides: Slide[] = [
    {
      ...base('Bericht über die Brücken & Stege'),
      section: null,
      kind: 'title',
      subtitle: 'Zustand *2025*',
      subtitleSources: [],
      byline: { speaker: 'Dr. Ute Rönn', date: '3. März 2026', place: 'Kiel' },
    },
    { ...base('Übersicht'), kind: 'agenda', bullets: [bullet('Zustand'), bullet('Kosten'), bullet('Ausblick')] },
    { ...base('Zustand'), kind: 'divider' },
    {
      ...base('Was geprüft wurde'),
      kicker: 'Zustand',
      note: { text: note, sources: [source] },
      kind: 'bullets',
      bullets: [
        bullet('Elf Brücken, **drei** davon gesperrt'),
        bullet('Lager < Fugen > Pfeiler', { level: 1 }),
        bullet('siehe [Anlage](https://example.org/?a=1&b=2)', { label: 'Quelle' }),
        bullet('Preis 5\\*6 und `x_i`'),
      ],
    },
    {
      ...base('Reihenfolge'),
      kicker: 'Zustand',
      kind: 'bullets',
      bullets: [bullet('Erst sperren', { marker: '3.' }), bullet('dann heben', { marker: 'a)', level: 1 }), bullet('dann prüfen', { marker: '4.1' })],
    },
    { ...base('Orte'), kind: 'places', bullets: [bullet('zwei Risse', { label: 'Nordsteg' }), bullet('kein Befund', { label: 'Südsteg' })] },
    { ...base('Verlauf'), kind: 'timeline', bullets: [bullet('Bau begonnen', { label: '1968' }), bullet('Sanierung', { label: 'Mai 2004' })] },
    { ...base('Zahlen'), kind: 'numbers', bullets: [bullet('Baukosten', { label: 'rund 3,5 Mio. Euro' }), bullet('fertig', { label: '87 %' })] },
    {
      ...base('Vergleich'),
      kind: 'comparison',
      bullets: [bullet('teuer', { label: 'Neubau' }), bullet('haltbar', { label: 'Neubau' }), bullet('günstig', { label: 'Sanierung' })],
    },
    { ...base('Aufgaben'), kind: 'tasks', bullets: [bullet('Gutachten einholen', { label: 'Bauamt' }), bullet('Mittel anmelden', { label: 'Kämmerei' })] },
    { ...base('Nächste Schritte'), kind: 'outlook', bullets: [bullet('Ausschreibung im Herbst'), bullet('Baubeginn 2027', { level: 1 })] },
    {
      ...base('Lageplan'),
      kind: 'figure',
      asset: photo.id,
      alt: 'Plan der Brücken',
      caption: 'Abb. 1: Lage der Brücken',
      captionSources: [],
      bullets: [bullet('Norden ist oben')],
      crop: { x: 0.25, y: 0, width: 0.5, height: 1, pixels: { width: 2, height: 2 } },
    },
    {
      ...base('Messwerte'),
      kind: 'table',
      header: ['Brücke', 'Last | t', 'Jahr'],
      rows: [
        ['Nordsteg', '12,5', '1968'],
        ['Südsteg', '**40**', ''],
      ],
      merges: [{ row: 1, column: 2, rows: 2, columns: 1 }],
      caption: 'Tab. 1: Lasten',
      tableSources: [],
      chart: null,
    },
    {
      ...base('Verkehr'),
      kind: 'table',
      header: ['Jahr', 'Fahrten'],
      rows: [
        ['2021', '1.250'],
        ['2022', '1.410'],
        ['2023', '1.380'],
      ],
      caption: 'Fahrten je Tag',
      tableSources: [],
      chart: null,
      drawn: { type: 'bar', category: 0, values: [1] },
    },
    { ...base('Stimme'), kind: 'quote', quote: bullet('Ohne den Steg ist das Dorf eine Insel.', { label: 'Bürgermeisterin' }) },
    { ...base('Formel'), kind: 'formula', formulas: [{ text: 'E = \\frac{1}{2} m v^2', sources: [] }], bullets: [bullet('Die Energie des Aufpralls')] },
    { ...base('Rechnung'), kind: 'code', language: 'python', code: 'def last(x):\n    return x * 2  # t', codeSources: [] },
    { ...base('Geheimer Anhang Xylophon'), kind: 'bullets', hidden: true, bullets: [bullet('Nur für den Vorstand')] },
  ];
  return { id: 'deck', reportId: 'report', title: 'Brückenbericht', language: 'de', theme: 'civic', minutes: null, pace: null, slides, dropped: [] };
}

/** A deck whose words are read from right to left. */
export function arabic(): Deck {
  const deck = everyKind();
  const slides: Slide[] = [
    { ...base('تأهيل الميناء القديم'), kind: 'bullets', bullets: [bullet('حالة الجدران'), bullet('التكلفة 3.5 مليون')] },
    { ...base('المحطات'), kind: 'places', bullets: [bullet('قاعة الرافعات', { label: 'المكان' }), bullet('سوق السمك', { label: 'الميناء' })] },
    { ...base('الأرقام'), kind: 'table', header: ['المكان', 'العدد'], rows: [['سوق', '12']], caption: '', tableSources: [], chart: null },
  ];
  return { ...deck, language: 'ar', title: 'الميناء', slides };
}
