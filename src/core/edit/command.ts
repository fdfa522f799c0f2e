import type { BulletId, SlideId } from '../model/id.ts';

/** Every change that can be made to a deck. Ids of new things come with the command, so that applying it is pure. */
export type Command =
  | { type: 'title.set'; slide: SlideId; text: string }
  | { type: 'subtitle.set'; slide: SlideId; text: string }
  | { type: 'caption.set'; slide: SlideId; text: string }
  | { type: 'code.set'; slide: SlideId; text: string }
  | { type: 'formula.set'; slide: SlideId; index: number; text: string }
  | { type: 'cell.set'; slide: SlideId; row: number | 'header'; column: number; text: string }
  | { type: 'bullet.set'; slide: SlideId; bullet: BulletId; text: string }
  /** The label of these bullets, which are several where they stand under one head. */
  | { type: 'bullet.label'; slide: SlideId; bullets: BulletId[]; text: string }
  | { type: 'bullet.insert'; slide: SlideId; after: BulletId | null; bullet: BulletId; text: string }
  | { type: 'bullet.remove'; slide: SlideId; bullet: BulletId }
  | { type: 'bullet.move'; slide: SlideId; bullet: BulletId; by: -1 | 1 }
  | { type: 'note.set'; slide: SlideId; text: string }
  | { type: 'slide.move'; slide: SlideId; to: number }
  | { type: 'slide.duplicate'; slide: SlideId; copy: SlideId }
  | { type: 'slide.remove'; slide: SlideId }
  | { type: 'slide.hide'; slide: SlideId; hidden: boolean }
  /** Which slides a talk of so many minutes shows; null minutes take every cut back. */
  | { type: 'deck.cut'; minutes: number | null; marks: { slide: SlideId; optional: boolean; hidden: boolean }[] }
  | { type: 'theme.set'; theme: string };

/** Commands with the same key that follow within a second are one step of undo: typing in one field. */
export function mergeKey(command: Command): string | null {
  switch (command.type) {
    case 'title.set':
    case 'subtitle.set':
    case 'caption.set':
    case 'code.set':
    case 'note.set':
      return `${command.type} ${command.slide}`;
    case 'formula.set':
      return `${command.type} ${command.slide} ${command.index}`;
    case 'cell.set':
      return `${command.type} ${command.slide} ${command.row} ${command.column}`;
    case 'bullet.set':
      return `${command.type} ${command.slide} ${command.bullet}`;
    case 'bullet.label':
      return `${command.type} ${command.slide} ${command.bullets.join(' ')}`;
    default:
      return null;
  }
}
