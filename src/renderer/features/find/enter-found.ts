import type { Match } from '../../../core/edit/find/find.ts';
import type { Search } from '../../../core/edit/find/fold.ts';
import { rangeOf } from './highlight.ts';

/** Milliseconds in which a field that is entered becomes one that can be written in. */
const entering = 60;

/** Selects the match where it stands, or where nothing was found goes into the slide's title: whoever closes the search writes on. */
export function enterFound(match: Match | null, search: Search): void {
  const field = match === null ? 'title' : match.field;
  const place =
    field === 'note'
      ? document.querySelector<HTMLElement>('.notes [contenteditable="true"], .notes textarea')
      : document.querySelector<HTMLElement>(`.stage [data-field="${CSS.escape(field)}"]`);
  place?.focus();
  if (!match) return;
  setTimeout(() => {
    const range = rangeOf(match, search);
    if (!range || !document.activeElement?.contains(range.startContainer)) return;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, entering);
}
