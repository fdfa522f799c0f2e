import type { SlideId } from '../model/id.ts';
import type { Command } from './command.ts';
import type { Selected } from './history.ts';

/** What is selected once the command is carried out: the slides that it is about or has made; null where that stays as it was. */
export function selectedBy(command: Command): Selected | null {
  const slides = slidesOf(command);
  return slides.length > 0 ? { slides } : null;
}

function slidesOf(command: Command): readonly SlideId[] {
  if (command.type === 'slides.move') return command.slides;
  if (command.type === 'report.update') return command.select;
  if (command.type === 'slides.merge') return command.slides.slice(0, 1);
  if (command.type === 'slide.split') return [command.rest];
  if (command.type === 'slides.insert') return command.slides.map(({ id }) => id);
  if (command.type === 'slide.duplicate') return [command.copy];
  if (command.type === 'batch') return [...new Set(command.commands.flatMap(slidesOf))];
  return 'slide' in command ? [command.slide] : [];
}
