import './end.css';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { readableKey } from '../help/readable-key.ts';

/** Tells that the audience sees the end, and what goes back; nothing before that. */
export function EndCard() {
  const over = useTalk((state) => state.session?.over === true);
  const { talkControl: own } = words;
  if (!over) return null;
  return (
    <div className="end-card" role="status">
      <strong>{own.over}</strong>
      <span>{own.backFromEnd(readableKey('ArrowLeft'))}</span>
      <span>{own.endsTalk(readableKey('Escape'))}</span>
    </div>
  );
}
