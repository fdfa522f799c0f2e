import { plainText } from '../../../core/text/inline.ts';
import type { Change, Side } from '../../../core/update/change.ts';
import { words } from '../../store/words.ts';
import { type Piece, wordDiff } from './word-diff.ts';

type Props = { change: Change; side: Side; language: string; onChoose: (side: Side) => void };

/** One difference: what stands if it is refused, and what if it is accepted, side by side; a click or the arrow keys choose. */
export function ChangeCard({ change, side, language, onChoose }: Props) {
  const { id, part, kind, conflict, base, mine, theirs } = change;
  const said = words.update;
  const [own, next] = [mine, theirs].map((text) => (text === null ? null : readable(text)));
  const pieces = own && next ? wordDiff(own, next, language) : null;
  const heading = conflict ? said.conflict(said.part[part]) : said.difference(said.part[part], said.kind[kind]);
  const emptyOwn = conflict ? said.youRemoved : said.leaveOut;
  return (
    <fieldset className="change" data-conflict={conflict} data-change={id} data-part={part} data-kind={kind}>
      <legend>{heading}</legend>
      {conflict && base !== null && base !== mine && <p className="change-base">{said.was(readable(base))}</p>}
      <div className="change-sides">
        <SidePanel
          name={id}
          label={conflict ? said.yours : said.before}
          checked={side === 'mine'}
          pieces={pieces?.left ?? whole(own)}
          empty={emptyOwn}
          language={language}
          onChoose={() => onChoose('mine')}
        />
        <SidePanel
          name={id}
          label={theirs === null ? said.goes : said.next}
          checked={side === 'theirs'}
          pieces={pieces?.right ?? whole(next)}
          empty={kind === 'replanned' ? said.toldElsewhere : said.notInReport}
          language={language}
          onChoose={() => onChoose('theirs')}
        />
      </div>
    </fieldset>
  );
}

const readable = (text: string) => text.split('\n').map(plainText).join('\n');

const whole = (text: string | null | undefined): Piece[] | null => (text === null || text === undefined ? null : [{ text, only: false }]);

type PanelProps = { name: string; label: string; checked: boolean; pieces: Piece[] | null; empty: string; language: string; onChoose: () => void };

function SidePanel({ name, label, checked, pieces, empty, language, onChoose }: PanelProps) {
  return (
    <label className="change-side">
      <span className="change-choice">
        <input type="radio" name={name} checked={checked} onChange={onChoose} />
        {label}
      </span>
      {pieces ? (
        <span className="change-text" lang={language}>
          {pieces.map(({ text, only }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place.
            only ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
          )}
        </span>
      ) : (
        <span className="change-empty">{empty}</span>
      )}
    </label>
  );
}
