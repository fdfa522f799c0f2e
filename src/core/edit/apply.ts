import type { Draft } from 'immer';
import { type Bullet, type Deck, isLined, type Slide, sourcesOnSlide } from '../model/deck.ts';
import type { BulletId, SlideId } from '../model/id.ts';
import { assertNever } from '../result.ts';
import type { Command } from './command.ts';

/** Carries a command out on an immer draft of the deck. A command that names what is not there changes nothing. */
export function apply(deck: Draft<Deck>, command: Command): void {
  if (command.type === 'theme.set') {
    deck.theme = command.theme;
    return;
  }
  if (command.type === 'deck.cut') {
    cut(deck, command);
    return;
  }
  const at = deck.slides.findIndex((slide) => slide.id === command.slide);
  const slide = deck.slides[at];
  if (!slide) return;
  switch (command.type) {
    case 'title.set':
      slide.title = command.text;
      return;
    case 'subtitle.set':
      if (slide.kind === 'title') slide.subtitle = command.text;
      return;
    case 'caption.set':
      if (slide.kind === 'figure' || slide.kind === 'table') slide.caption = command.text;
      return;
    case 'code.set':
      if (slide.kind === 'code') slide.code = command.text;
      return;
    case 'formula.set':
      setFormula(slide, command);
      return;
    case 'cell.set':
      setCell(slide, command);
      return;
    case 'note.set':
      slide.note.text = command.text;
      return;
    case 'bullet.set':
      setBullet(slide, command.bullet, command.text);
      return;
    case 'bullet.label':
      for (const bullet of command.bullets) setLabel(slide, bullet, command.text);
      return;
    case 'bullet.insert':
      insertBullet(slide, command.after, {
        id: command.bullet,
        label: labelBeside(slide, command.after),
        text: command.text,
        sources: [],
        origin: 'added',
        level: 0,
        rules: [],
      });
      return;
    case 'bullet.remove':
      removeFrom(bulletList(slide), command.bullet);
      return;
    case 'bullet.move':
      moveBullet(slide, command.bullet, command.by);
      return;
    case 'slide.move':
      deck.slides.splice(at, 1);
      deck.slides.splice(clamp(command.to, deck.slides.length), 0, slide);
      return;
    case 'slide.duplicate':
      deck.slides.splice(at + 1, 0, copyOf(slide, command.copy));
      return;
    case 'slide.hide':
      slide.hidden = command.hidden;
      return;
    case 'slide.remove':
      removeSlide(deck, at);
      return;
    default:
      assertNever(command);
  }
}

function cut(deck: Draft<Deck>, { minutes, marks }: Extract<Command, { type: 'deck.cut' }>): void {
  const marked = new Map(marks.map((mark) => [mark.slide, mark]));
  deck.minutes = minutes;
  for (const slide of deck.slides) {
    const mark = marked.get(slide.id);
    if (!mark) continue;
    slide.optional = mark.optional;
    slide.hidden = mark.hidden;
  }
}

function setCell(slide: Draft<Slide>, { row, column, text }: Extract<Command, { type: 'cell.set' }>): void {
  if (slide.kind !== 'table') return;
  const cells = row === 'header' ? slide.header : slide.rows[row];
  if (cells && column in cells) cells[column] = text;
}

function setFormula(slide: Draft<Slide>, { index, text }: Extract<Command, { type: 'formula.set' }>): void {
  const formula = slide.kind === 'formula' ? slide.formulas[index] : undefined;
  if (formula) formula.text = text;
}

/** The slide's own list of bullets; kinds without one get an empty list that goes nowhere. */
const bulletList = (slide: Draft<Slide>): Draft<Bullet>[] => (isLined(slide) || slide.kind === 'figure' || slide.kind === 'formula' ? slide.bullets : []);

function setBullet(slide: Draft<Slide>, id: BulletId, text: string): void {
  const bullet = bulletNamed(slide, id);
  if (!bullet) return;
  bullet.text = text;
  if (bullet.origin === 'planned') bullet.origin = 'edited';
}

function setLabel(slide: Draft<Slide>, id: BulletId, text: string): void {
  const bullet = bulletNamed(slide, id);
  if (!bullet) return;
  bullet.label = text;
  if (bullet.origin === 'planned') bullet.origin = 'edited';
}

const bulletNamed = (slide: Draft<Slide>, id: BulletId): Draft<Bullet> | undefined =>
  slide.kind === 'quote' && slide.quote.id === id ? slide.quote : bulletList(slide).find((candidate) => candidate.id === id);

/** What is added on a slide of comparison stands under the head of the bullet before it. */
function labelBeside(slide: Draft<Slide>, after: BulletId | null): string {
  if (slide.kind !== 'comparison') return '';
  return (slide.bullets.find(({ id }) => id === after) ?? slide.bullets[0])?.label ?? '';
}

function insertBullet(slide: Draft<Slide>, after: BulletId | null, bullet: Bullet): void {
  const list = bulletList(slide);
  list.splice(list.findIndex((candidate) => candidate.id === after) + 1, 0, bullet);
}

function removeFrom(list: Draft<Bullet>[], id: BulletId): void {
  const at = list.findIndex((bullet) => bullet.id === id);
  if (at >= 0) list.splice(at, 1);
}

function moveBullet(slide: Draft<Slide>, id: BulletId, by: -1 | 1): void {
  const list = bulletList(slide);
  const at = list.findIndex((bullet) => bullet.id === id);
  const [bullet, other] = [list[at], list[at + by]];
  if (!bullet || !other) return;
  list[at] = other;
  list[at + by] = bullet;
}

/** A copy shows the same and says nothing: what is said once must not be said twice. */
function copyOf(slide: Draft<Slide>, id: SlideId): Draft<Slide> {
  return { ...(JSON.parse(JSON.stringify(slide)) as Draft<Slide>), id, note: { text: '', sources: [] } };
}

/** What the slide told is remembered as dropped by hand, so that the ledger still closes. */
function removeSlide(deck: Draft<Deck>, at: number): void {
  const [slide] = deck.slides.splice(at, 1);
  if (!slide) return;
  const known = new Set(deck.dropped);
  for (const { sentence } of [...slide.note.sources, ...sourcesOnSlide(slide)]) {
    if (!known.has(sentence)) deck.dropped.push(sentence);
    known.add(sentence);
  }
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));
