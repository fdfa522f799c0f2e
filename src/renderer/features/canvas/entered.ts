import type { Command } from '../../../core/edit/command.ts';
import type { Slide } from '../../../core/model/deck.ts';
import { joinedLines, type PastedLine, pastedLines } from '../../../core/text/rich/pasted.ts';
import { askFormula } from '../../writing/ask-formula.ts';
import type { Place } from '../../writing/dom-place.ts';
import type { RichField } from '../../writing/rich-field.ts';
import { useWriting } from '../../writing/writing.ts';
import { insertLines, type Next, type Step } from './bullet-keys.ts';
import { type Field, nameOf, textOf, writeInto } from './field.ts';
import { inBullet, stepFor } from './field-keys.ts';
import { mountPlainField } from './plain-field.ts';
import { setPartsOf } from './set-parts.ts';

/** The field that is being written in. */
export type Entered = {
  element: HTMLElement;
  name: string;
  selection(): Place;
  place(place: Next['place']): void;
  /** Takes what is selected away; puts lines at the cursor. Nothing in fields of plain text. */
  removeSelection(): void;
  insert(lines: readonly PastedLine[]): void;
  /** Shows the slide's text where it was changed by something else. */
  follow(slide: Slide | null): void;
  dispose(): void;
};

export type Around = {
  slide(): Slide | null;
  fields(): HTMLElement[];
  write(command: Command): void;
  step(step: Step): void;
  moved(place: Place): void;
  leave(): void;
};

type Rich = typeof import('../../writing/rich-field.ts');

export function enterField(element: HTMLElement, field: Field, slide: Slide, rich: Rich, around: Around): Entered | null {
  const name = element.dataset['field'] ?? '';
  const set = (text: string) => {
    const now = around.slide();
    if (now) around.write(writeInto(now, field, text));
  };
  if (field.kind === 'formula') return null;
  if (field.kind === 'code') {
    const code = mountPlainField(element, { text: textOf(slide, field), changed: set, moved: () => around.moved(code.selection()) });
    const press = (event: KeyboardEvent) => event.key === 'Escape' && around.leave();
    element.addEventListener('keydown', press);
    return {
      element,
      name,
      selection: code.selection,
      place: (place) => code.place(typeof place === 'object' && 'x' in place ? 'end' : place),
      follow: (now) => {
        if (now && code.text() !== textOf(now, field)) element.textContent = textOf(now, field);
      },
      removeSelection: () => undefined,
      insert: () => undefined,
      dispose: () => {
        element.removeEventListener('keydown', press);
        code.dispose();
      },
    };
  }

  const within = () => {
    const now = around.slide();
    return now && { slide: now, field, element, rich: line, fields: around.fields() };
  };
  const insert = (lines: readonly PastedLine[]) => {
    const here = within();
    if (!here || lines.length === 0) return;
    const bullet = field.kind === 'bullet' ? inBullet(here) : null;
    const step = bullet && lines.length > 1 ? insertLines(bullet, lines) : null;
    if (step) around.step(step);
    else line.insert(joinedLines(lines));
  };
  const line: RichField = rich.mountRichField(element, {
    text: textOf(slide, field),
    attributes: { role: 'textbox', 'aria-label': nameOf(slide, field), 'aria-multiline': 'false', spellcheck: 'false' },
    set: setPartsOf(field, slide, element),
    changed: set,
    moved: around.moved,
    press: (event) => {
      if (event.key === 'Escape' && !line.view.composing) {
        around.leave();
        return true;
      }
      const here = within();
      const step = here && stepFor(event, here);
      if (step) around.step(step);
      return step !== null && step !== undefined;
    },
    paste: (event) => {
      const data = event.clipboardData;
      if (!data) return false;
      insert(pastedLines(data.getData('text/html'), data.getData('text/plain')));
      return true;
    },
  });
  useWriting.getState().begin(line.editor, 'field');
  return {
    element,
    name,
    selection: line.selection,
    insert,
    removeSelection: () => line.view.dispatch(line.view.state.tr.deleteSelection()),
    place: (place) => {
      if (typeof place === 'object' && 'x' in place) {
        const found = line.view.posAtCoords({ left: place.x, top: place.y });
        line.place(found ? { from: found.pos, to: found.pos } : 'end');
        const formula = place.pressed ? document.elementFromPoint(place.x, place.y)?.closest('tex-formula') : null;
        if (formula && element.contains(formula)) askFormula(line.editor, line.view.posAtDOM(formula, 0));
      } else line.place(place);
    },
    follow: (now) => {
      if (now) line.show(textOf(now, field));
    },
    dispose: () => {
      useWriting.getState().end(line.editor);
      line.dispose();
    },
  };
}
