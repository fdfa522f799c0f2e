import { words } from '../../store/words.ts';

/** What is done by some keys, as it is said; the keys as `keys.ts` names them. */
export type KeyRow = { keys: readonly string[]; says: () => string };
export type KeyGroup = { name: () => string; rows: readonly KeyRow[] };

const does = (name: keyof typeof words.talkControl.does) => () => words.talkControl.does[name];
const named = (name: keyof typeof words.talkControl.groups) => () => words.talkControl.groups[name];

/** Every key of a talk, for its presenter to look up. */
export const keyTable: readonly KeyGroup[] = [
  {
    name: named('moving'),
    rows: [
      { keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'], says: does('next') },
      { keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'], says: does('previous') },
      { keys: ['Shift+ArrowRight', 'Shift+ArrowDown'], says: does('nextSlide') },
      { keys: ['Shift+ArrowLeft', 'Shift+ArrowUp'], says: does('previousSlide') },
      { keys: ['Home'], says: does('first') },
      { keys: ['End'], says: does('last') },
      { keys: ['l'], says: does('back') },
    ],
  },
  {
    name: named('finding'),
    rows: [
      { keys: [...'0123456789'], says: does('number') },
      { keys: ['g', '/'], says: does('jump') },
      { keys: ['o'], says: does('overview') },
      { keys: ['q'], says: does('questions') },
      { keys: ['?'], says: does('help') },
    ],
  },
  {
    name: named('screen'),
    rows: [
      { keys: ['b', '.'], says: does('black') },
      { keys: ['w', ','], says: does('white') },
      { keys: ['f'], says: does('freeze') },
    ],
  },
  {
    name: named('drawing'),
    rows: [
      { keys: ['d'], says: () => words.ink.pen },
      { keys: ['m'], says: () => words.ink.marker },
      { keys: ['e'], says: () => words.ink.eraser },
      { keys: ['u', 'Ctrl+z'], says: () => words.ink.undo },
      { keys: ['Shift+u', 'Ctrl+y', 'Ctrl+Shift+z'], says: () => words.ink.redo },
      { keys: ['c'], says: () => words.ink.clear },
      { keys: ['x'], says: does('point') },
      { keys: ['z'], says: () => words.ink.zoom },
    ],
  },
  {
    name: named('notes'),
    rows: [
      { keys: ['+', '='], says: does('larger') },
      { keys: ['-'], says: does('smaller') },
      { keys: ['Ctrl+ArrowDown'], says: () => words.presenter.notesDown },
      { keys: ['Ctrl+ArrowUp'], says: () => words.presenter.notesUp },
      { keys: ['Ctrl+e'], says: does('editNotes') },
      { keys: ['i'], says: does('colours') },
    ],
  },
  {
    name: named('windows'),
    rows: [
      { keys: ['t'], says: does('clock') },
      { keys: ['k'], says: does('skip') },
      { keys: ['v'], says: does('front') },
      { keys: ['s'], says: does('swap') },
      { keys: ['Escape'], says: does('stop') },
    ],
  },
];
