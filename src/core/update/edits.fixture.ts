import { produce } from 'immer';
import { apply } from '../edit/apply.ts';
import type { Command } from '../edit/command.ts';
import { bulletsOf, type Deck, isLined, type Slide } from '../model/deck.ts';
import { bulletId, slideId } from '../model/id.ts';

const carriedOut = (deck: Deck, commands: readonly Command[]): Deck =>
  commands.reduce((before, command) => produce(before, (draft) => apply(draft, command)), deck);

const lined = (deck: Deck) => deck.slides.filter((slide) => isLined(slide) && slide.bullets.length > 2);
const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place];
  if (found === undefined) throw new Error(`nothing at ${place}`);
  return found;
};
const sentencesOfNote = (slide: Slide, own: string, language: string) => {
  const [first = '', ...rest] = slide.note.text.split(language === 'zh' ? /(?<=。)/ : / (?=\p{Lu})/u);
  return { first, rest: rest.join(language === 'zh' ? '' : ' '), own };
};

/** Words, order and state of slides that stay: titles, bullets, notes, cells, a layout, a slide moved, one hidden, one copied. */
export function editedInPlace(deck: Deck): Deck {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((place) => at(lined(deck), place));
  if (!first || !second || !third || !fourth) throw new Error('too few slides');
  const table = deck.slides.find((slide) => slide.kind === 'table');
  const bullet = (slide: Slide, place: number) => at(bulletsOf(slide), place).id;
  const space = deck.language === 'zh' ? '' : ' ';
  const note = sentencesOfNote(third, 'Merke.', deck.language);
  const edited = carriedOut(deck, [
    { type: 'title.set', slide: first.id, text: 'Mein Titel' },
    { type: 'bullet.set', slide: first.id, bullet: bullet(first, 1), text: 'Mein Punkt' },
    { type: 'bullet.label', slide: first.id, bullets: [bullet(first, 0)], text: 'Mein Kopf' },
    { type: 'note.set', slide: first.id, text: `${first.note.text}\n\n[pause]\n\nMein Schlusswort.` },
    { type: 'bullet.insert', slide: second.id, after: bullet(second, 0), bullet: bulletId('own'), text: 'Mein Zusatz' },
    { type: 'bullet.remove', slide: second.id, bullet: bullet(second, 1) },
    { type: 'bullet.move', slide: second.id, bullet: at(bulletsOf(second), bulletsOf(second).length - 1).id, by: -1 },
    { type: 'note.set', slide: second.id, text: `Mein Anfang.\n\n${second.note.text}` },
    { type: 'slide.hide', slide: third.id, hidden: true },
    { type: 'note.set', slide: third.id, text: [`${note.first}`, 'Mein Zwischenruf.', note.rest].join(space) },
    { type: 'slide.duplicate', slide: fourth.id, copy: slideId('copy') },
    { type: 'title.set', slide: slideId('copy'), text: 'Meine Kopie' },
    { type: 'slide.move', slide: fourth.id, to: 1 },
    { type: 'theme.set', theme: 'ink' },
    { type: 'deck.cut', minutes: null, marks: [{ slide: second.id, optional: true, hidden: false }] },
    ...(table ? ([{ type: 'cell.set', slide: table.id, row: 0, column: 1, text: 'meine Zelle' }] as const) : []),
    ...(table ? ([{ type: 'caption.set', slide: table.id, text: 'Meine Unterschrift' }] as const) : []),
  ]);
  return { ...edited, slides: edited.slides.map((slide) => (slide.id === second.id && isLined(slide) ? { ...slide, kind: 'tasks' } : slide)) };
}

/** Slides removed and merged, sentences struck from a note and written anew, all bullets of a slide written anew. */
export function editedInStructure(deck: Deck): Deck {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((place) => at(lined(deck), place));
  if (!first || !second || !third || !fourth) throw new Error('too few slides');
  const note = sentencesOfNote(first, 'Eigene Worte.', deck.language);
  const joined: Slide = { ...third, note: { text: `${third.note.text}\n\n${fourth.note.text}`, sources: [...third.note.sources, ...fourth.note.sources] } };
  const merged: Deck = {
    ...deck,
    slides: deck.slides.flatMap((slide): Slide[] => {
      if (slide.id === fourth.id) return [];
      return slide.id === third.id && isLined(joined) ? [{ ...joined, bullets: [...joined.bullets, ...bulletsOf(fourth)] }] : [slide];
    }),
  };
  return carriedOut(merged, [
    { type: 'slide.remove', slide: second.id },
    { type: 'note.set', slide: first.id, text: [note.own, note.rest].join(deck.language === 'zh' ? '' : ' ') },
    ...bulletsOf(first).map(({ id }, place): Command => ({ type: 'bullet.set', slide: first.id, bullet: id, text: `Eigener Punkt ${place + 1}` })),
    { type: 'title.set', slide: third.id, text: 'Beides zusammen' },
  ]);
}
