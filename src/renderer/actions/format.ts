import { words } from '../store/words.ts';
import { keysOfFormat } from '../writing/format-keys.ts';
import { useWriting } from '../writing/writing.ts';
import type { Action } from './action.ts';

type Format = typeof import('../writing/format.ts');
type Editor = NonNullable<ReturnType<typeof useWriting.getState>['editor']>;

const isWriting = () => useWriting.getState().editor !== null;

/** The editor is loaded by the time that something is written in it. */
const format = (name: keyof typeof keysOfFormat, work: (format: Format, editor: Editor) => void): Action => ({
  id: `format.${name}`,
  get label() {
    return words.writing.format[name];
  },
  get list() {
    return { name: words.commands.lists.format, label: words.writing.format[name] };
  },
  menu: 'edit',
  keys: keysOfFormat[name],
  enabled: isWriting,
  run: () => {
    const { editor } = useWriting.getState();
    if (editor) void import('../writing/format.ts').then((loaded) => work(loaded, editor));
  },
});

/** How what is selected on the slide or in the notes is set. */
export const formats: Action[] = [
  format('bold', ({ toggle }, editor) => toggle(editor, 'bold')),
  format('italic', ({ toggle }, editor) => toggle(editor, 'italic')),
  format('strike', ({ toggle }, editor) => toggle(editor, 'strike')),
  format('code', ({ toggle }, editor) => toggle(editor, 'code')),
  format('link', ({ askLink }, editor) => askLink(editor)),
  format('formula', ({ insertFormula }, editor) => insertFormula(editor)),
  format('clear', ({ clearMarks }, editor) => clearMarks(editor)),
  ...(['pause', 'click'] as const).map(
    (kind): Action => ({
      id: `note.${kind}`,
      get label() {
        return words.writing.insert[kind];
      },
      menu: 'edit',
      keys: kind === 'pause' ? 'CmdOrCtrl+Shift+P' : 'CmdOrCtrl+Shift+J',
      enabled: () => isWriting() && useWriting.getState().kind === 'note',
      run: () => {
        const { editor } = useWriting.getState();
        if (editor) void import('../writing/format.ts').then(({ insertCue }) => insertCue(editor, kind));
      },
    }),
  ),
  {
    id: 'format.bar',
    get label() {
      return words.writing.showBar;
    },
    menu: 'edit',
    keys: 'Alt+F10',
    enabled: isWriting,
    run: () => useWriting.setState({ bar: true }),
  },
];
