import type { Pointer } from '../../../core/present/ink-pointer.ts';

/** A plane as large as the slide that it is laid over, with the laser's dot or the spotlight on it. */
export function pointerPlane(): HTMLElement {
  const plane = document.createElement('div');
  plane.className = 'pointer-plane';
  plane.append(document.createElement('i'));
  return plane;
}

/** Shows the pointer on the plane; null for none. */
export function drawPointer(plane: HTMLElement, pointer: Pointer | null): void {
  plane.dataset['pointer'] = pointer?.kind ?? '';
  const spot = plane.firstElementChild;
  if (!pointer || !(spot instanceof HTMLElement)) return;
  spot.style.left = `${pointer.x * 100}%`;
  spot.style.top = `${pointer.y * 100}%`;
}
