import './ink-tools.css';
import { CircleDot, Eraser, Flashlight, Highlighter, type LucideIcon, Pen, Redo2, Trash2, Undo2, ZoomIn } from 'lucide-react';
import { type InkColour, inkColours } from '../../../core/model/stroke.ts';
import { canRedo, canUndo, strokesOn } from '../../../core/present/ink.ts';
import { inkColour } from '../../../core/theme/ink-colours.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { readable } from '../../writing/readable-keys.ts';
import { takeUndo, zoomOn } from './ink-keys.ts';
import { type Tool, useInk } from './ink-store.ts';

/** What to draw, point and zoom with; every tool has its key. */
export function InkTools() {
  const slide = useTalk((state) => state.session?.slide);
  const zoomed = useTalk((state) => state.session?.zoom != null);
  const tool = useInk((state) => state.tool);
  const colour = useInk((state) => state.colour);
  const { take, choose, mark } = useInk.getState();
  const undoable = useInk((state) => slide !== undefined && canUndo(state.ink, slide));
  const redoable = useInk((state) => slide !== undefined && canRedo(state.ink, slide));
  const drawn = useInk((state) => slide !== undefined && strokesOn(state.ink, slide).length > 0);
  if (!slide) return null;
  const text = words.ink;
  const held = (name: Tool, label: string, keys: string, icon: LucideIcon) => (
    <ToolButton label={label} hint={keys} icon={icon} pressed={tool === name} onClick={() => take(name)} />
  );
  return (
    <div className="ink-tools" role="toolbar" aria-label={text.tools}>
      {held('pen', text.pen, 'D', Pen)}
      {held('marker', text.marker, 'M', Highlighter)}
      {held('eraser', text.eraser, 'E', Eraser)}
      <fieldset className="ink-colours" aria-label={text.colour}>
        {inkColours.map((one) => (
          <ColourButton key={one} colour={one} pressed={colour === one} onClick={() => choose(one)} />
        ))}
      </fieldset>
      <ToolButton label={text.undo} hint="U" icon={Undo2} disabled={!undoable} onClick={() => takeUndo('undo')} />
      <ToolButton label={text.redo} hint={readable('Shift+U')} icon={Redo2} disabled={!redoable} onClick={() => takeUndo('redo')} />
      <ToolButton label={text.clear} hint="C" icon={Trash2} disabled={!drawn} onClick={() => mark({ type: 'clear', slide })} />
      <span className="ink-gap" />
      {held('laser', text.laser, 'X', CircleDot)}
      {held('spotlight', text.spotlight, 'X', Flashlight)}
      <ToolButton label={zoomed ? text.whole : text.zoom} hint="Z" icon={ZoomIn} pressed={tool === 'zoom' || zoomed} onClick={zoomOn} />
    </div>
  );
}

// A mouse leaves the keyboard with the talk: the space bar goes on, and does not press the tool again.
const keepKeyboard = (event: { preventDefault(): void }) => event.preventDefault();

type ToolProps = { label: string; hint: string; icon: LucideIcon; pressed?: boolean; disabled?: boolean; onClick: () => void };

function ToolButton({ label, hint, icon: Icon, pressed, disabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="button plain icon-only"
      data-tip={label}
      data-tip-keys={hint}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={keepKeyboard}
      onClick={onClick}
    >
      <Icon size={17} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

function ColourButton({ colour, pressed, onClick }: { colour: InkColour; pressed: boolean; onClick: () => void }) {
  const name = words.ink.colours[colour];
  return (
    <button
      type="button"
      className="ink-colour"
      style={{ backgroundColor: inkColour[colour] }}
      data-tip={name}
      aria-label={name}
      aria-pressed={pressed}
      onMouseDown={keepKeyboard}
      onClick={onClick}
    />
  );
}
