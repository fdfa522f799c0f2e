import './steps.css';

/**
 * Hides the lines of a slide that are still to come, keeping their places; `step` counts from 0, null shows every line.
 * Where the deck is `dimmed`, those before the current one step back.
 */
export function showSteps(slide: HTMLElement, step: number | null, dimmed = false): void {
  for (const [index, text] of slide.querySelectorAll<HTMLElement>('[data-field^="bullet:"]').entries()) {
    const line = text.closest('li') ?? text;
    line.style.visibility = step !== null && index > step ? 'hidden' : '';
    line.classList.toggle('told', dimmed && step !== null && index < step);
  }
}
