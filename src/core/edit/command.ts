import type { BulletCommands } from './commands/bullets.ts';
import type { DeckCommands } from './commands/deck.ts';
import type { FrameCommands } from './commands/frame.ts';
import type { InkCommands } from './commands/ink.ts';
import type { PictureCommands } from './commands/pictures.ts';
import type { RecordCommands } from './commands/records.ts';
import type { ShapeCommands } from './commands/shape.ts';
import type { SlideCommands } from './commands/slides.ts';
import type { SourceCommands } from './commands/sources.ts';
import type { TableCommands } from './commands/tables.ts';
import type { TextCommands } from './commands/texts.ts';
import type { UpdateCommands } from './commands/update.ts';

/** Several changes as one: one step of undo. */
type BatchCommand = { batch: { commands: Command[] } };

/** Every kind of change and what it needs to know. A family of changes lives in one file of `commands/`. */
export type Commands = TextCommands &
  BulletCommands &
  SlideCommands &
  ShapeCommands &
  SourceCommands &
  DeckCommands &
  FrameCommands &
  UpdateCommands &
  PictureCommands &
  TableCommands &
  InkCommands &
  RecordCommands &
  BatchCommand;

/** A change that can be made to a deck, as a value. Ids of new things come with it, so that carrying it out is pure. */
export type Command<K extends keyof Commands = keyof Commands> = { [P in K]: { type: P } & Commands[P] }[K];
