import { ChevronLeft, ChevronRight, Snowflake, Square, X } from 'lucide-react';
import { slideNumbers } from '../../../core/present/shown.ts';
import { call } from '../../api.ts';
import { useTalk } from '../../store/talk.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { MoveTools } from '../move-tools.tsx';
import { Drawing } from './drawing.tsx';
import { ViewMenu } from './view-menu.tsx';

/** What the presenter does by mouse or touch. */
export function Bar() {
  const deck = useTalk((state) => state.deck);
  const session = useTalk((state) => state.session);
  const cue = useTalk((state) => state.cue);
  if (!deck || !session) return null;
  const numbers = slideNumbers(deck.slides);
  const number = numbers[deck.slides.findIndex(({ id }) => id === session.slide)] ?? 1;
  const { talk } = words;
  return (
    <footer className="presenter-bar">
      <Button label={talk.previous} hint="←" icon={ChevronLeft} onClick={() => cue({ type: 'previous' })} />
      <strong className="count">{talk.slideOf(number, Math.max(...numbers))}</strong>
      <Button label={talk.forward} hint="→" icon={ChevronRight} onClick={() => cue({ type: 'next' })} />
      <span className="space" />
      <Drawing />
      <span className="space" />
      <MoveTools />
      <Button label={talk.black} hint="B" icon={Square} pressed={session.screen === 'black'} onClick={() => cue({ type: 'black' })} />
      <Button label={talk.freeze} hint="F" icon={Snowflake} pressed={session.screen === 'frozen'} onClick={() => cue({ type: 'freeze' })} />
      <ViewMenu />
      <Button label={talk.stop} hint="Esc" kind="outlined" icon={X} onClick={() => void call('present.stop')}>
        <span className="end-word">{talk.stop}</span>
      </Button>
    </footer>
  );
}
