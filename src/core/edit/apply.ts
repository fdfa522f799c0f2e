import type { Draft } from 'immer';
import type { Deck } from '../model/deck.ts';
import type { Command, Commands } from './command.ts';
import { bulletFamily } from './commands/bullets.ts';
import { deckFamily } from './commands/deck.ts';
import { frameFamily } from './commands/frame.ts';
import { inkFamily } from './commands/ink.ts';
import { pictureFamily } from './commands/pictures.ts';
import { recordFamily } from './commands/records.ts';
import { shapeFamily } from './commands/shape.ts';
import { slideFamily } from './commands/slides.ts';
import { sourceFamily } from './commands/sources.ts';
import { tableFamily } from './commands/tables.ts';
import { textFamily } from './commands/texts.ts';
import { updateFamily } from './commands/update.ts';
import type { Family } from './family.ts';

const families: Family<Commands> = {
  ...textFamily,
  ...bulletFamily,
  ...slideFamily,
  ...shapeFamily,
  ...sourceFamily,
  ...deckFamily,
  ...frameFamily,
  ...updateFamily,
  ...pictureFamily,
  ...tableFamily,
  ...inkFamily,
  ...recordFamily,
  batch: (deck, { commands }) => {
    for (const command of commands) apply(deck, command);
  },
};

/** Carries a command out on an immer draft of the deck. A command that names what is not there changes nothing. */
export function apply<K extends keyof Commands>(deck: Draft<Deck>, command: Command<K>): void {
  const carryOut: Family<Commands>[K] = families[command.type];
  carryOut(deck, command);
}
