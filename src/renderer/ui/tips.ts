import './tips.css';

// What a control is for, and by which keys: whatever bears `data-tip` says so under the mouse and, reached by the keyboard,
// under the focus. One box for the whole window, over dialogs too. `data-tip-keys` are its keys for people to read; with
// `data-tip-cut` it is only said where what is written there is cut off.

/** Milliseconds that mouse or focus rest before a tip comes; none where one has just gone. */
const rest = 500;
const warm = 400;
/** Pixels between a control and its tip, and between the tip and the window's edge. */
const gap = 6;
const edge = 8;

const bearer = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null);

const isCut = (element: HTMLElement): boolean =>
  [element, ...element.querySelectorAll<HTMLElement>('*')].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth && clientWidth > 0);

const textOf = (element: HTMLElement): string => {
  const { tip = '', tipCut } = element.dataset;
  return tipCut !== undefined && !isCut(element) ? '' : tip;
};

/** Shows tips from now on. */
export function showTips(): void {
  const tip = document.createElement('div');
  const [text, keys] = [document.createElement('span'), document.createElement('kbd')];
  Object.assign(tip, { id: 'tip', className: 'tip', popover: 'manual', role: 'tooltip' });
  tip.append(text, keys);
  document.body.append(tip);

  let of: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = -warm;
  let walked = false;

  const hide = () => {
    clearTimeout(timer);
    if (tip.matches(':popover-open')) {
      tip.hidePopover();
      gone = performance.now();
    }
    if (of?.getAttribute('aria-describedby') === tip.id) of.removeAttribute('aria-describedby');
    of = null;
  };
  const show = () => {
    if (!of?.isConnected || !of.checkVisibility()) return hide();
    tip.showPopover();
    const [box, own] = [of.getBoundingClientRect(), tip.getBoundingClientRect()];
    const below = box.bottom + gap + own.height + edge <= innerHeight;
    const middle = box.left + (box.width - own.width) / 2;
    tip.style.top = `${below ? box.bottom + gap : Math.max(edge, box.top - gap - own.height)}px`;
    tip.style.left = `${Math.max(edge, Math.min(middle, innerWidth - own.width - edge))}px`;
  };
  const offer = (element: HTMLElement, visible: boolean) => {
    if (element === of) return;
    hide();
    const said = textOf(element);
    if (said === '') return;
    of = element;
    text.textContent = said;
    keys.textContent = element.dataset['tipKeys'] ?? '';
    keys.hidden = keys.textContent === '';
    // What is no more than its name is not read twice.
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (name.trim() !== said && !element.hasAttribute('aria-describedby')) element.setAttribute('aria-describedby', tip.id);
    if (visible) timer = setTimeout(show, performance.now() - gone < warm ? 0 : rest);
  };
  /** What the mouse rests on keeps its tip while focus goes elsewhere by itself. */
  const isPointedAt = (): boolean => of?.matches(':hover') === true;
  /** Whoever reads a long tip may move the mouse onto it, under which a click goes through all the same. */
  const isOnTip = ({ clientX, clientY }: PointerEvent): boolean => {
    const { left, right, top, bottom } = tip.getBoundingClientRect();
    return tip.matches(':popover-open') && clientX >= left && clientX <= right && clientY >= top - gap && clientY <= bottom + gap;
  };

  document.addEventListener('pointerover', (event) => {
    const element = bearer(event.target);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (element) offer(element, true);
    else if (!isOnTip(event)) hide();
  });
  document.addEventListener('pointermove', (event) => of && !bearer(event.target) && !isOnTip(event) && !of.matches(':focus-visible') && hide());
  document.documentElement.addEventListener('pointerleave', hide);
  document.addEventListener('focusin', (event) => {
    const element = bearer(event.target);
    // A dialog that puts the focus somewhere has not been asked what that is.
    const asked = walked && element?.matches(':focus-visible') === true;
    if (!asked && isPointedAt()) return;
    if (element) offer(element, asked);
    else hide();
  });
  document.addEventListener('focusout', () => isPointedAt() || hide());
  document.addEventListener(
    'keydown',
    ({ key }) => {
      walked = key === 'Tab' || key.startsWith('Arrow') || key === 'F6';
      hide();
    },
    true,
  );
  for (const name of ['pointerdown', 'wheel', 'dragstart']) document.addEventListener(name, hide, { capture: true, passive: true });
  document.addEventListener('scroll', ({ target }) => target instanceof Node && target.contains(of) && hide(), { capture: true, passive: true });
  for (const name of ['blur', 'resize']) window.addEventListener(name, hide);
}
