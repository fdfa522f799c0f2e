import type { Command } from '../../../core/edit/command.ts';
import type { Slide } from '../../../core/model/deck.ts';
import { useWriting } from '../../writing/writing.ts';
import { textOf } from './field.ts';

/** Asks for the LaTeX of a formula that stands in a line of its own, and sets it while it is typed. */
export function askBlock(element: HTMLElement, index: number, slide: () => Slide | null, write: (command: Command) => unknown): void {
  const name = element.dataset['field'] ?? '';
  const field = { kind: 'formula', index } as const;
  const now = slide();
  if (!now) return;
  const first = textOf(now, field);
  const set = (text: string) => {
    const current = slide();
    if (current && textOf(current, field) !== text) write({ type: 'formula.set', slide: current.id, index, text });
  };
  const back = () => document.querySelector<HTMLElement>(`.stage [data-field="${CSS.escape(name)}"]`)?.focus();
  useWriting.getState().ask({
    kind: 'formula',
    value: first,
    at: element.getBoundingClientRect(),
    changed: set,
    done: (text) => {
      set(text);
      back();
    },
    cancelled: () => {
      set(first);
      back();
    },
  });
}
