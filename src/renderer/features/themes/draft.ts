import type { Theme } from '../../../core/theme/theme.ts';

/** A theme while it is made, and the way back to each state before. */
export type Draft = { theme: Theme; past: readonly Theme[]; future: readonly Theme[]; last: { field: string; at: number } | null };

/** `left` is how a theme looked when the program ended: one change from where it started. */
export const beginDraft = (theme: Theme, left?: Theme): Draft => ({ theme: left ?? theme, past: left ? [theme] : [], future: [], last: null });

/** Milliseconds within which changes to one field are one step of undo: typing, or dragging in a picture of colours. */
const together = 1000;

/** The draft with that change at `now`, epoch milliseconds. */
export function changed(draft: Draft, field: string, change: Partial<Theme>, now: number): Draft {
  const goesOn = draft.last?.field === field && now - draft.last.at < together && draft.future.length === 0;
  return {
    theme: { ...draft.theme, ...change },
    past: goesOn ? draft.past : [...draft.past, draft.theme],
    future: [],
    last: { field, at: now },
  };
}

export function undone(draft: Draft): Draft {
  const before = draft.past.at(-1);
  return before ? { theme: before, past: draft.past.slice(0, -1), future: [draft.theme, ...draft.future], last: null } : draft;
}

export function redone(draft: Draft): Draft {
  const [next, ...rest] = draft.future;
  return next ? { theme: next, past: [...draft.past, draft.theme], future: rest, last: null } : draft;
}
