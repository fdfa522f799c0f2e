/** The field that lies next to this one in that direction, as it is seen; null where there is none. `x` is where the cursor stands. */
export function fieldBeside(fields: readonly HTMLElement[], from: HTMLElement, direction: 'up' | 'down', x: number): HTMLElement | null {
  const here = from.getBoundingClientRect();
  const apart = (box: DOMRect) => (direction === 'down' ? box.top - here.bottom : here.top - box.bottom);
  const aside = (box: DOMRect) => Math.max(0, box.left - x, x - box.right);
  let best: { field: HTMLElement; distance: number } | null = null;
  for (const field of fields) {
    const box = field.getBoundingClientRect();
    // Boxes of neighbouring lines may overlap by a little.
    if (field === from || box.height === 0 || apart(box) < -here.height / 2 || (direction === 'down' ? box.top <= here.top : box.bottom >= here.bottom))
      continue;
    const distance = Math.max(0, apart(box)) + aside(box) * 2;
    if (!best || distance < best.distance) best = { field, distance };
  }
  return best?.field ?? null;
}
