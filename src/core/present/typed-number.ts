/** Digits that a slide's number can have; more are not taken. */
const most = 4;

/** The number as it is after a key, and whether the key was for it; `go` where it was said to go there. */
export type Typed = { typed: string; taken: boolean; go: boolean };

/** What a key does to the number of a slide that is being typed; `typed` is empty where none is. Any key that is not for it clears it. */
export function typeNumber(typed: string, key: string): Typed {
  if (/^\d$/.test(key)) return { typed: `${typed}${key}`.slice(0, most), taken: true, go: false };
  if (typed === '') return { typed, taken: false, go: false };
  switch (key) {
    case 'Enter':
      return { typed: '', taken: true, go: true };
    case 'Backspace':
      return { typed: typed.slice(0, -1), taken: true, go: false };
    case 'Escape':
      return { typed: '', taken: true, go: false };
    default:
      return { typed: '', taken: false, go: false };
  }
}
