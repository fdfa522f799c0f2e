type Point = { x: number; y: number; pressed: boolean };
type Options = {
  fieldAt(target: EventTarget | null): HTMLElement | null;
  enter(field: HTMLElement, at: Point): void;
  isEntered(field: HTMLElement): boolean;
};

/** Enters the field that is pressed on, where it is pressed; a press beside a card's words is meant for them. Returns how to stop. */
export function mountPointer(root: HTMLElement, { fieldAt, enter, isEntered }: Options): () => void {
  const press = (event: MouseEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const field = fieldAt(event.target) ?? meantBeside(event.target);
    if (!field || isEntered(field)) return;
    event.preventDefault();
    enter(field, { x: event.clientX, y: event.clientY, pressed: true });
  };
  root.addEventListener('mousedown', press);
  return () => root.removeEventListener('mousedown', press);
}

function meantBeside(target: Element): HTMLElement | null {
  const fields = [...(target.closest('li')?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  return fields.findLast((element) => element.textContent !== '') ?? fields[0] ?? null;
}
