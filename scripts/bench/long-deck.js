import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { picture } from './long-report.js';

// A deck of many slides in Lectern's own file, made of invented sentences: ten slides to a section, a note of 85 words
// on each, four bullets that name their sources, and on every fifth slide a picture of its own beside two bullets.

const words = {
  who: ['Die Gemeinde', 'Der Rat', 'Das Bauamt', 'Die Schule', 'Der Verein', 'Die Feuerwehr', 'Das Archiv', 'Die Werkstatt'],
  does: ['prüft', 'erneuert', 'vermisst', 'sichert', 'öffnet', 'beschreibt', 'verlegt', 'pflegt'],
  what: ['den alten Steg', 'die lange Mauer', 'das kleine Lager', 'den Weg am Ufer', 'die Halle im Norden', 'das Dach der Scheune'],
  when: ['im Frühjahr', 'vor dem Winter', 'nach der Ernte', 'in zwei Abschnitten', 'ohne Unterbrechung', 'mit wenigen Helfern'],
  why: ['weil der Bestand gelitten hat', 'damit der Betrieb weitergehen kann', 'obwohl die Mittel knapp sind', 'sobald das Wetter es erlaubt'],
};

const pick = (list, n) => list[n % list.length];
const clause = (n) => `${pick(words.what, n * 7)} ${pick(words.when, n * 5)}`;
/** Seventeen words, the same for the same number. */
function sentence(n) {
  const start = `${pick(words.who, n)} ${pick(words.does, n * 3)} ${clause(n)}, ${pick(words.why, n * 11)}, und meldet Nummer ${n}`;
  const short = 17 - start.split(' ').length;
  return `${start}${' der Reihe nach noch einmal'
    .split(' ')
    .slice(0, short + 1)
    .join(' ')}.`;
}

const slidesPerSection = 10;
const sentencesPerSlide = 5;

/** The bytes of a `.lectern` file of so many slides, whose lines come one by one where there are to be steps. */
export function longDeck(count, { steps = false } = {}) {
  let text = '';
  let number = 0;
  const say = (words) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text = text.length === 0 ? words : `${text} ${words}`;
    number++;
    return { id: `s${number}`, text: words, span: { start, end: text.length }, at: { kind: 'paragraph', n: number } };
  };
  const ref = ({ id, text: quote }) => ({ sentence: id, quote });
  const media = {};
  const assets = [];
  const figure = (n) => {
    const bytes = picture(n);
    const id = `${createHash('sha256').update(bytes).digest('hex')}.png`;
    media[`media/${id}`] = [bytes, { level: 0 }];
    assets.push({ id, name: `Bild ${n}`, mime: 'image/png', width: 320, height: 200 });
    return id;
  };
  const sections = [];
  const slides = [];
  for (let n = 0; n < count; n++) {
    if (n % slidesPerSection === 0) {
      const heading = say(`Abschnitt ${n / slidesPerSection + 1}: ${clause(n)}`);
      sections.push({
        id: `sec${sections.length + 1}`,
        level: 1,
        title: heading.text,
        heading,
        titleSources: [heading.id],
        origin: 'heading',
        blocks: [],
        children: [],
      });
    }
    const section = sections.at(-1);
    const told = Array.from({ length: sentencesPerSlide }, () => say(sentence(number)));
    section.blocks.push({ kind: 'paragraph', sentences: told });
    const bullets = told.slice(0, n % 5 === 4 ? 2 : 4).map((source, k) => ({
      id: `b${n}-${k}`,
      label: '',
      text: source.text.split(', ')[0],
      sources: [ref(source)],
      origin: 'planned',
      level: 0,
      rules: [],
    }));
    const base = {
      id: `slide-${n}`,
      section: section.id,
      kicker: '',
      title: `${n + 1}: ${clause(n)}`,
      titleSources: [ref(section.heading)],
      note: { text: told.map((source) => source.text).join(' '), sources: told.map(ref) },
      optional: false,
      hidden: false,
    };
    slides.push(
      n % 5 === 4
        ? { ...base, kind: 'figure', asset: figure(n), alt: `Lageplan ${n}`, caption: '', captionSources: [], bullets }
        : { ...base, kind: 'bullets', bullets },
    );
  }
  const report = {
    id: 'long',
    sha256: '00',
    format: 'text',
    files: [],
    language: 'de',
    title: 'Bericht der Gemeinde',
    titleSources: [],
    text,
    sections,
    assets,
    warnings: [],
  };
  const deck = {
    id: 'long',
    reportId: 'long',
    title: report.title,
    language: 'de',
    theme: 'civic',
    minutes: null,
    pace: null,
    slides,
    dropped: [],
    ...(steps ? { steps } : {}),
  };
  const json = (value) => strToU8(JSON.stringify(value));
  return zipSync(
    { version: strToU8('1'), 'deck.json': json(deck), 'report.json': json(report), 'original/bericht.txt': strToU8(text), ...media },
    { level: 6, mtime: '2020-01-01' },
  );
}
