import type { Command } from '../../../core/edit/command.ts';
import { bulletsOf, type Slide } from '../../../core/model/deck.ts';
import { type BulletId, bulletId } from '../../../core/model/id.ts';
import type { SlideContext } from '../../../core/render/context.ts';
import { slideHtml } from '../../../core/render/slide-html.ts';
import { formulasSet } from '../../slides/formula.ts';
import { measureSlide } from '../../slides/measure.ts';
import { mountReveal } from '../../slides/reveal.ts';
import { words } from '../../store/words.ts';
import { fieldOf, firstFieldOf, nameOf, textOf, writeInto } from './field.ts';

// A field shows its text formatted until it is entered; then it shows the inline Markdown itself, so that nothing the
// user cannot see is ever changed. While a field is entered the slide is not drawn anew under the cursor; only the
// classes that set the type follow the text.

export type SlideEditor = {
  show(slide: Slide, context: SlideContext): void;
  focusBullet(bullet: BulletId): void;
  dispose(): void;
};

type Options = {
  write(command: Command): void;
  selectBullet(bullet: BulletId | null): void;
  /** CSS pixels by which the slide's content is too large. */
  measured(overflow: number): void;
};

export async function mountSlideEditor(root: HTMLElement, { write, selectBullet, measured }: Options): Promise<SlideEditor> {
  let current: { slide: Slide; context: SlideContext } | null = null;
  let entered: HTMLElement | null = null;
  /** The field to enter once the slide is drawn with it. */
  let wanted: string | null = null;

  const html = () => (current ? slideHtml(current.slide, current.context) : '');
  const stage = await mountReveal(root, 1, html);
  const resize = new ResizeObserver(() => stage.layout());
  resize.observe(root);

  const slideElement = () => root.querySelector<HTMLElement>('.slide');
  const field = (target: EventTarget | null) => (target instanceof HTMLElement ? target.closest<HTMLElement>('[data-field]') : null);

  const draw = () => {
    entered = null;
    stage.redraw(0);
    for (const element of root.querySelectorAll<HTMLElement>('[data-field]')) {
      element.contentEditable = 'plaintext-only';
      element.tabIndex = 0;
      element.setAttribute('role', 'textbox');
      name(element);
    }
    measure();
  };
  const name = (element: HTMLElement) => {
    const target = fieldOf(element);
    if (!target || !current) return;
    element.setAttribute('aria-label', nameOf(current.slide, target));
    if (target.kind === 'speaker' || target.kind === 'date' || target.kind === 'place') element.dataset['placeholder'] = words.objects.byline[target.kind];
    if (target.kind === 'label') element.dataset['placeholder'] = words.field.emptyLabel;
    if (target.kind === 'bullet') element.dataset['placeholder'] = words.field.emptyText;
  };
  let measuring = 0;
  /** When there is time: measuring lays the slide out, and typing must not wait for that. */
  const measure = () => {
    cancelIdleCallback(measuring);
    measuring = requestIdleCallback(() => {
      const element = slideElement();
      if (element) measured(measureSlide(element).overflow);
    });
    // The first formula is set once the setter is there.
    if (slideElement()?.querySelector('tex-formula:not([role])')) void formulasSet().then(measure);
  };
  /** The classes of a fresh picture on the one that is being edited. */
  const follow = () => {
    const element = slideElement();
    const fresh = document.createRange().createContextualFragment(html()).firstElementChild;
    if (element && fresh) element.className = fresh.className;
    measure();
  };

  const focusField = (name: string, atEnd = true) => {
    const element = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (!element) return;
    // Empty fields of a card can be seen, and so be entered, only while their card is open.
    element.closest('li, .column, blockquote')?.classList.add('open');
    element.focus();
    const selection = getSelection();
    selection?.selectAllChildren(element);
    if (atEnd) selection?.collapseToEnd();
  };

  const enter = (event: FocusEvent) => {
    const element = field(event.target);
    const target = element && fieldOf(element);
    if (!element || !target || !current) return;
    entered = element;
    const text = textOf(current.slide, target);
    if (element.textContent !== text) element.textContent = text;
    selectBullet('bullet' in target ? target.bullet : null);
  };

  const leave = (event: FocusEvent) => {
    if (!entered || field(event.target) !== entered) return;
    const next = field(event.relatedTarget)?.dataset['field'];
    draw();
    if (next) focusField(next);
  };

  const input = () => {
    const target = entered && fieldOf(entered);
    if (!entered || !target || !current) return;
    const text = target.kind === 'code' ? (entered.textContent ?? '') : (entered.textContent ?? '').replace(/\s*\n\s*/g, ' ').trimEnd();
    if (text === '') entered.replaceChildren(); // the browser leaves a line break, and the field would not be empty
    write(writeInto(current.slide, target, text));
  };

  const press = (event: KeyboardEvent) => {
    const target = entered && fieldOf(entered);
    if (!target || !current || event.isComposing) return;
    if (event.key === 'Escape') entered?.blur();
    if (event.key === 'Enter' && target.kind !== 'code' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    if (target.kind === 'bullet') pressInBullet(event, target.bullet, current.slide);
    if (target.kind === 'label') pressInLabel(event, target.bullet, current.slide);
  };

  /** Changes what stands on the slide; the cursor goes to that field when the slide comes back drawn anew. */
  const redrawWith = (field: string, command: Command) => {
    entered = null;
    wanted = field;
    write(command);
  };

  const pressInBullet = (event: KeyboardEvent, bullet: BulletId, slide: Slide) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && slide.kind !== 'quote') addAfter(bullet, slide);
    else if (event.key === 'Backspace' && entered?.textContent === '') {
      event.preventDefault();
      const empty = bulletsOf(slide).find(({ id }) => id === bullet)?.label === '';
      if (empty || slide.kind === 'comparison') remove(bullet, slide);
      else focusField(`label:${bullet}`);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      redrawWith(`bullet:${bullet}`, { type: 'bullet.move', slide: slide.id, bullet, by: event.key === 'ArrowUp' ? -1 : 1 });
    }
  };

  const pressInLabel = (event: KeyboardEvent, bullet: BulletId, slide: Slide) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      if (slide.kind === 'comparison' || slide.kind === 'quote') focusField(`bullet:${bullet}`);
      else addAfter(bullet, slide);
    } else if (event.key === 'Backspace' && entered?.textContent === '' && slide.kind !== 'comparison') {
      event.preventDefault();
      if (bulletsOf(slide).find(({ id }) => id === bullet)?.text === '') remove(bullet, slide);
    }
  };

  const addAfter = (bullet: BulletId, slide: Slide) => {
    const added = bulletId(crypto.randomUUID());
    redrawWith(firstFieldOf(slide, added), { type: 'bullet.insert', slide: slide.id, after: bullet, bullet: added, text: '' });
  };

  const remove = (bullet: BulletId, slide: Slide) => {
    const bullets = bulletsOf(slide);
    const at = bullets.findIndex(({ id }) => id === bullet);
    const neighbour = bullets[at - 1] ?? bullets[at + 1];
    if (!neighbour || slide.kind === 'quote') return;
    redrawWith(`${neighbour.text === '' && neighbour.label !== '' ? 'label' : 'bullet'}:${neighbour.id}`, { type: 'bullet.remove', slide: slide.id, bullet });
  };

  /** A click beside a card's words is meant for them. */
  const click = (event: MouseEvent) => {
    if (field(event.target) || !(event.target instanceof HTMLElement)) return;
    const fields = [...(event.target.closest('li')?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const meant = fields.findLast((element) => element.textContent !== '') ?? fields[0];
    if (meant) focusField(meant.dataset['field'] ?? '');
  };

  root.addEventListener('focusin', enter);
  root.addEventListener('focusout', leave);
  root.addEventListener('input', input);
  root.addEventListener('keydown', press);
  root.addEventListener('click', click);

  return {
    show: (slide, context) => {
      const same = current?.slide.id === slide.id;
      current = { slide, context };
      if (wanted) entered = null;
      const target = entered && fieldOf(entered);
      const typed = entered?.textContent.replace(/\s*\n\s*/g, ' ').trimEnd();
      if (
        same &&
        entered &&
        target &&
        typed ===
          textOf(slide, target)
            .replace(/\s*\n\s*/g, ' ')
            .trimEnd()
      )
        follow();
      else {
        const name = wanted ?? (same ? entered?.dataset['field'] : undefined);
        wanted = null;
        draw();
        if (name) focusField(name);
      }
    },
    focusBullet: (bullet) => {
      const target = entered && fieldOf(entered);
      if (!current || (target && 'bullet' in target && target.bullet === bullet)) return;
      const shown = bulletsOf(current.slide).find(({ id }) => id === bullet);
      // What was just added is begun with its first field; else the text is meant, where there is one.
      focusField(shown?.text !== '' ? `bullet:${bullet}` : shown.label === '' ? firstFieldOf(current.slide, bullet) : `label:${bullet}`);
    },
    dispose: () => {
      cancelIdleCallback(measuring);
      resize.disconnect();
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
      root.removeEventListener('input', input);
      root.removeEventListener('keydown', press);
      root.removeEventListener('click', click);
      stage.dispose();
    },
  };
}
