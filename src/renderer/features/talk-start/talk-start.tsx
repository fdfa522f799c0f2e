import './talk-start.css';
import * as Dialog from '@radix-ui/react-dialog';
import { useId, useState } from 'react';
import { cutTalk } from '../../actions/cut.ts';
import { startTalk, transitions } from '../../actions/talk.ts';
import { useDeck } from '../../store/deck.ts';
import { type From, useTalkStart } from '../../store/talk-start.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { Overlay } from '../../ui/overlay.tsx';
import { TooFull } from '../fit/too-full.tsx';
import { DisplayPicture, type Given } from './display-picture.tsx';
import { type Minutes, minutesOf, TalkTime } from './talk-time.tsx';
import { WhereFrom } from './where-from.tsx';

const close = () => useTalkStart.setState({ asked: null });

/** What is asked before a talk: who gets which display, and, where its user wants, from where, how long and what for. */
export function TalkStart() {
  const asked = useTalkStart((state) => state.asked);
  const several = (asked?.choice.displays.length ?? 0) > 1;
  const [given, setGiven] = useState<Given>({ audience: asked?.choice.audience ?? null, presenter: asked?.choice.presenter ?? 0 });
  const [from, setFrom] = useState<From>(asked?.from ?? 'first');
  const [minutes, setMinutes] = useState<Minutes>('planned');
  const [kind, setKind] = useState<'talk' | 'rehearsal'>('talk');
  const stepwise = useDeck((state) => state.history?.deck.steps === true);
  const [steps, setSteps] = useState(stepwise);
  const [dimmed, setDimmed] = useState(useDeck((state) => state.history?.deck.dimmed === true));
  const [transition, setTransition] = useState(useDeck((state) => state.history?.deck.transition ?? null));
  const name = useId();
  if (!asked) return null;
  const { choice, full } = asked;
  const text = words.rehearsal.start;
  const cut = minutesOf(minutes);
  const begin = () => {
    close();
    if (typeof cut === 'number') cutTalk(cut);
    useDeck.getState().dispatch({
      type: 'batch',
      commands: [
        { type: 'deck.steps', on: steps },
        { type: 'deck.dim', on: dimmed },
        { type: 'deck.transition', transition },
      ],
    });
    const { audience, presenter } = given;
    const displays = kind === 'talk' && several && audience !== null ? { audience, presenter } : null;
    void startTalk({ from, kind, displays });
  };
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Overlay />
        <Dialog.Content className="alert talk-start" aria-describedby={undefined}>
          <Dialog.Title>{full ? text.title : several ? text.where : words.action.present}</Dialog.Title>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (cut !== 'wrong') begin();
            }}
          >
            {full && (
              <fieldset className="choice">
                <legend>{text.mode}</legend>
                {(['talk', 'rehearsal'] as const).map((each) => (
                  <label key={each}>
                    <input type="radio" name={name} checked={kind === each} onChange={() => setKind(each)} />
                    <span>{text[each]}</span>
                  </label>
                ))}
              </fieldset>
            )}
            {kind === 'talk' &&
              (several ? <DisplayPicture displays={choice.displays} given={given} onGive={setGiven} /> : <p className="quiet">{text.oneDisplay}</p>)}
            {full && <WhereFrom from={from} onChoose={setFrom} />}
            {full && <TalkTime minutes={minutes} onChoose={setMinutes} />}
            {full && (
              <fieldset className="choice">
                <legend>{words.look.transition}</legend>
                {transitions.map((each) => (
                  <label key={each}>
                    <input type="radio" name={`${name}-transition`} checked={transition === each} onChange={() => setTransition(each)} />
                    <span>{words.look.transitions[each ?? 'none']}</span>
                  </label>
                ))}
              </fieldset>
            )}
            {full && (
              <div className="steps">
                <label>
                  <input type="checkbox" checked={steps} onChange={({ target }) => setSteps(target.checked)} />
                  {words.talkControl.steps}
                </label>
                <label>
                  <input type="checkbox" checked={steps && dimmed} disabled={!steps} onChange={({ target }) => setDimmed(target.checked)} />
                  {words.look.dim}
                </label>
              </div>
            )}
            {kind === 'talk' && several && <p className="quiet">{text.how}</p>}
            <TooFull leave={close} />
            <footer>
              <Button label={text.cancel} kind="outlined" onClick={close}>
                {text.cancel}
              </Button>
              <button type="submit" className="button primary" disabled={cut === 'wrong'}>
                {text.begin}
              </button>
            </footer>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
