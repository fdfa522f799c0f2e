import type { Command } from './command.ts';

/** Commands with the same key that follow within a second are one step of undo: typing in one field. */
export function mergeKey(command: Command): string | null {
  switch (command.type) {
    case 'title.set':
    case 'subtitle.set':
    case 'caption.set':
    case 'code.set':
    case 'note.set':
    case 'alt.set':
      return `${command.type} ${command.slide}`;
    case 'formula.set':
      return `${command.type} ${command.slide} ${command.index}`;
    case 'cell.set':
      return `${command.type} ${command.slide} ${command.row} ${command.column}`;
    case 'bullet.set':
      return `${command.type} ${command.slide} ${command.bullet}`;
    case 'bullet.label':
      return `${command.type} ${command.slide} ${command.bullets.join(' ')}`;
    case 'byline.set':
      return `${command.type} ${command.slide} ${command.part}`;
    default:
      return null;
  }
}
