import type { Bullet, Slide, SourceRef } from '../../model/deck.ts';
import type { BulletId, SlideId } from '../../model/id.ts';
import type { Family } from '../family.ts';
import { bulletList, bulletNamed } from './bullets.ts';
import { slideIn } from './find-slide.ts';

/** What is taken from the report into the deck by hand, and taken back to its words. */
export type SourceCommands = {
  /** A line that shows a sentence, after the bullet that is named, null for before all others. */
  'sentence.line': { slide: SlideId; after: BulletId | null; line: Bullet };
  /** A slide that shows a sentence, after another. */
  'sentence.slide': { after: SlideId; made: Slide };
  /** A note with a sentence written into it, and that sentence as its source. */
  'sentence.tell': { slide: SlideId; text: string; source: SourceRef };
  /** A bullet as it was before it was edited; nothing where that is not known. */
  'bullet.restore': { slide: SlideId; bullet: BulletId };
};

export const sourceFamily: Family<SourceCommands> = {
  'sentence.line': (deck, { slide: id, after, line }) => {
    const slide = slideIn(deck, id);
    const list = bulletList(slide);
    if (list.some((bullet) => bullet.id === line.id)) return;
    const at = list.findIndex((bullet) => bullet.id === after) + 1;
    const beside = list[at - 1] ?? list[0];
    // What is added on a slide of comparison stands under the head of the bullet before it.
    list.splice(at, 0, { ...copyOf(line), label: slide?.kind === 'comparison' ? (beside?.label ?? '') : line.label });
  },
  'sentence.slide': (deck, { after, made }) => {
    const at = deck.slides.findIndex((slide) => slide.id === after);
    if (at >= 0 && deck.slides.every((slide) => slide.id !== made.id)) deck.slides.splice(at + 1, 0, copyOf(made));
  },
  'sentence.tell': (deck, { slide: id, text, source }) => {
    const slide = slideIn(deck, id);
    if (!slide) return;
    slide.note.text = text;
    if (slide.note.sources.every(({ sentence }) => sentence !== source.sentence)) slide.note.sources.push({ ...source });
  },
  'bullet.restore': (deck, { slide, bullet: id }) => {
    const bullet = bulletNamed(slideIn(deck, slide), id);
    if (!bullet?.before) return;
    bullet.label = bullet.before.label;
    bullet.text = bullet.before.text;
    if (bullet.origin === 'edited') bullet.origin = 'planned';
  },
};

/** The command's own value stays as it is: it may be carried out again. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
