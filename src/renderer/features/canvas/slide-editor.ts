import type { Command } from '../../../core/edit/command.ts';
import type { Cursor } from '../../../core/edit/history.ts';
import { bulletsOf, type Slide } from '../../../core/model/deck.ts';
import type { BulletId } from '../../../core/model/id.ts';
import type { SlideContext } from '../../../core/render/context.ts';
import { wide } from '../../../core/render/frame.ts';
import { slideHtml } from '../../../core/render/slide-html.ts';
import { formulasSet } from '../../slides/formula.ts';
import { measureSlide } from '../../slides/measure.ts';
import { mountReveal } from '../../slides/reveal.ts';
import { besideText } from '../../writing/writing.ts';
import { askBlock } from './ask-block.ts';
import type { Next } from './bullet-keys.ts';
import { mountTextDrag } from './drag-text.ts';
import { type Entered, enterField } from './entered.ts';
import { describeField, fieldOf, firstFieldOf } from './field.ts';
import { type Picture, pictureOf } from './picture.ts';
import { mountPointer } from './pointer.ts';

// A field shows its text formatted, and is edited as it is shown: the element that is entered becomes an editor. While it
// is one, only the classes that set the type follow what is typed; everything else is drawn anew where it changed.

export type SlideEditor = {
  show(slide: Slide, context: SlideContext, cursor: Cursor | null): void;
  focusBullet(bullet: BulletId): void;
  dispose(): void;
};

export type SlideEditorOptions = {
  /** Returns the slide as the command left it. */
  write(command: Command, cursor: Cursor | null): Slide | null;
  /** Where the cursor stands, so that undoing can bring it back. */
  moved(cursor: Cursor | null): void;
  selectBullet(bullet: BulletId | null): void;
  /** CSS pixels by which the slide's content is too large. */
  measured(overflow: number): void;
};

export async function mountSlideEditor(root: HTMLElement, options: SlideEditorOptions): Promise<SlideEditor> {
  const loading = import('../../writing/rich-field.ts');
  let current: { slide: Slide; context: SlideContext } | null = null;
  let drawn: Picture = { frame: '', classes: '', fields: new Map() };
  let entered: Entered | null = null;
  /** The slide as the entered field itself has just written it. */
  let own: Slide | null = null;
  let typedHtml: string | null = null;
  /** A field wrote and was left before the slide came back with it. */
  let missed = false;
  let unseen = false;
  /** Where to write on once the slide is drawn with it. */
  let wanted: Next | null = null;
  let rich: Awaited<typeof loading> | null = null;
  let busy = false;
  let restored: Cursor | null = null;

  const html = () => (current ? slideHtml(current.slide, current.context) : '');
  const stage = await mountReveal(root, { count: 1, frame: wide }, html);
  const resize = new ResizeObserver(() => stage.layout());
  resize.observe(root);

  const slideElement = () => root.querySelector<HTMLElement>('.slide');
  const fields = () => [...root.querySelectorAll<HTMLElement>('[data-field]')];
  const fieldNamed = (name: string) => root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  const fieldAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null);

  const drawAll = () => {
    leave();
    stage.redraw(0);
    drawn = pictureOf(html());
    typedHtml = null;
    if (current) for (const element of fields()) describeField(element, current.slide);
    measure();
  };
  /** One field as it is drawn when nobody writes in it. */
  const drawField = (element: HTMLElement) => {
    const name = element.dataset['field'] ?? '';
    const fresh = element.cloneNode(false);
    if (!(fresh instanceof HTMLElement) || !current) return element;
    for (const attribute of ['contenteditable', 'translate', 'aria-multiline']) fresh.removeAttribute(attribute);
    fresh.classList.remove('ProseMirror', 'tiptap', 'ProseMirror-focused');
    if (fresh.className === '') fresh.removeAttribute('class');
    fresh.innerHTML = drawn.fields.get(name) ?? '';
    describeField(fresh, current.slide);
    element.replaceWith(fresh);
    return fresh;
  };
  let measuring = 0;
  /** When there is time: measuring lays the slide out, and typing must not wait for that. */
  const measure = () => {
    cancelIdleCallback(measuring);
    measuring = requestIdleCallback(() => {
      const element = slideElement();
      if (element) options.measured(measureSlide(element).overflow);
    });
    // The first formula is set once the setter is there.
    if (slideElement()?.querySelector('tex-formula:not([role])')) void formulasSet().then(measure);
  };

  /** The type's size after what was typed; the picture is taken apart only when something else is to be drawn. */
  const followTyping = () => {
    typedHtml = html();
    const [, classes] = /^<div class="([^"]*)"/.exec(typedHtml) ?? [];
    const element = slideElement();
    if (element && classes !== undefined && element.className !== classes) element.className = classes;
    measure();
  };
  /** What was typed since belongs to the picture, too; its frame is the one that stands there. */
  const settleTyping = () => {
    if (typedHtml !== null) drawn = { ...pictureOf(typedHtml), frame: drawn.frame };
    typedHtml = null;
  };

  /** Draws what changed, and nothing else where the frame around the texts is the same. */
  const update = () => {
    settleTyping();
    const next = pictureOf(html());
    if (next.frame !== drawn.frame) {
      const place = entered?.selection();
      const again: Next | null = entered && place ? { field: entered.name, place } : null;
      drawAll();
      if (again && !wanted) wanted = again;
      return;
    }
    const before = drawn.fields;
    drawn = next;
    for (const element of fields()) {
      const name = element.dataset['field'] ?? '';
      if (entered?.element === element) entered.follow(current?.slide ?? null);
      else if (before.get(name) !== next.fields.get(name)) drawField(element);
    }
    const element = slideElement();
    if (element && element.className !== next.classes) element.className = next.classes;
    measure();
  };

  const cursorNow = (): Cursor | null => (entered && current ? { slide: current.slide.id, field: entered.name, ...entered.selection() } : null);

  const cursorAt = ({ field, place }: Next): Cursor | null => {
    if (!current || (typeof place === 'object' && 'x' in place)) return null;
    const end = Number.MAX_SAFE_INTEGER;
    return { slide: current.slide.id, field, ...(place === 'start' ? { from: 0, to: 0 } : place === 'end' ? { from: end, to: end } : place) };
  };

  const write = (command: Command) => {
    const slide = options.write(command, cursorNow());
    options.moved(cursorNow());
    return slide;
  };
  const go = ({ field, place }: Next) => {
    const element = fieldNamed(field);
    if (!element) return;
    // Empty fields of a card can be seen, and so be entered, only while their card is open.
    element.closest('li, .column, blockquote')?.classList.add('open');
    enter(element, place);
  };
  /** Changes what stands on the slide, and writes on at that place once it is drawn so. */
  const step = ({ command, next }: { command: Command | null; next: Next }) => {
    wanted = next;
    if (command) options.write(command, cursorAt(next));
    else settle();
  };
  const settle = () => {
    const next = wanted;
    wanted = null;
    if (next) go(next);
  };

  const enter = (element: HTMLElement, place: Next['place']) => {
    const field = fieldOf(element);
    if (!field || !current || !rich) return;
    if (entered?.element === element) return entered.place(place);
    leave();
    if (field.kind === 'formula') return askBlock(element, field.index, () => current?.slide ?? null, write);
    busy = true;
    entered = enterField(element, field, current.slide, rich, {
      slide: () => current?.slide ?? null,
      fields,
      write: (command) => {
        unseen = true;
        own = write(command);
      },
      step,
      moved: (place) => entered && current && options.moved({ slide: current.slide.id, field: entered.name, ...place }),
      leave: () => {
        const left = entered?.element;
        leave();
        const rests = left && fieldNamed(left.dataset['field'] ?? '');
        busy = true;
        rests?.focus();
        busy = false;
      },
    });
    entered?.place(place);
    busy = false;
    options.moved(cursorNow());
    options.selectBullet('bullet' in field ? field.bullet : null);
  };
  const leave = () => {
    const left = entered;
    if (!left) return;
    settleTyping();
    missed ||= unseen;
    entered = null;
    busy = true;
    left.dispose();
    left.element.closest('.open')?.classList.remove('open');
    if (left.element.isConnected) drawField(left.element);
    busy = false;
    options.moved(null);
  };

  const focusIn = (event: FocusEvent) => {
    const element = fieldAt(event.target);
    if (busy || !element || entered?.element === element || fieldOf(element)?.kind === 'formula') return;
    enter(element, 'end');
  };
  const focusOut = (event: FocusEvent) => {
    if (busy || !entered || fieldAt(event.target) !== entered.element || !document.hasFocus()) return;
    if (besideText(event.relatedTarget) || fieldAt(event.relatedTarget) === entered.element) return;
    leave();
    if (current && pictureOf(html()).frame !== drawn.frame) drawAll();
  };
  const press = (event: KeyboardEvent) => {
    const element = fieldAt(event.target);
    if (!element || entered || event.isComposing || (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'F2')) return;
    event.preventDefault();
    enter(element, 'end');
  };
  const pointer = mountPointer(root, { fieldAt, enter, isEntered: (element) => entered?.element === element });
  const dragging = mountTextDrag(root, { fieldAt, enter, entered: () => entered });
  root.addEventListener('focusin', focusIn);
  root.addEventListener('focusout', focusOut);
  root.addEventListener('keydown', press);
  void loading.then((module) => {
    rich = module;
    root.dataset['ready'] = '';
    settle();
    const focused = fieldAt(document.activeElement);
    if (focused && root.contains(focused)) enter(focused, 'end');
  });

  return {
    show: (slide, context, cursor) => {
      const same = current?.slide.id === slide.id;
      const typed = same && slide === own && context === current?.context && !missed;
      unseen = false;
      missed = false;
      current = { slide, context };
      stage.fit(context.frame);
      if (typed && !wanted && entered) {
        followTyping();
        return;
      }
      if (same) update();
      else drawAll();
      const restores = cursor !== restored && cursor?.slide === slide.id && cursor.field !== 'note';
      restored = cursor;
      if (restores) wanted = { field: cursor.field, place: { from: cursor.from, to: cursor.to } };
      if (rich) settle();
    },
    focusBullet: (bullet) => {
      const field = entered && fieldOf(entered.element);
      if (!current || (field && 'bullet' in field && field.bullet === bullet)) return;
      const shown = bulletsOf(current.slide).find(({ id }) => id === bullet);
      // What was just added is begun with its first field; else the text is meant, where there is one.
      const name = shown?.text !== '' ? `bullet:${bullet}` : shown.label === '' ? firstFieldOf(current.slide, bullet) : `label:${bullet}`;
      wanted = { field: name, place: 'end' };
      if (rich) settle();
    },
    dispose: () => {
      cancelIdleCallback(measuring);
      resize.disconnect();
      leave();
      pointer();
      dragging();
      root.removeEventListener('focusin', focusIn);
      root.removeEventListener('focusout', focusOut);
      root.removeEventListener('keydown', press);
      stage.dispose();
    },
  };
}
