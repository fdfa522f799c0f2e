import type { Match } from '../../../core/edit/find/find.ts';

/** Puts the cursor where the match stands, or where nothing was found into the slide's title: whoever closes the search writes on. */
export function enterFound(match: Match | null): void {
  const field = match === null ? 'title' : match.field;
  const place =
    field === 'note'
      ? document.querySelector<HTMLElement>('.notes [contenteditable="true"], .notes textarea')
      : document.querySelector<HTMLElement>(`.stage [data-field="${CSS.escape(field)}"]`);
  place?.focus();
}
