import { useRef, useState } from 'react';
import { plainText } from '../../../core/text/inline.ts';
import type { Change, Choices, Side } from '../../../core/update/change.ts';
import type { Summary } from '../../../core/update/summary.ts';
import { declineUpdate } from '../../actions/update.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeCard } from './change-card.tsx';
import type { Proposal } from './merge-messages.ts';
import { Working } from './working.tsx';

// So many are drawn at first, and more each time they are asked for.
const page = 150;

type Props = {
  proposal: Proposal;
  /** Of the report, for the words that are compared. */
  language: string;
  taking: boolean;
  onChoose: (choices: Choices) => void;
  onTake: (choices: Choices) => void;
};

/** The list of changes: a choice is seen at once, what follows from it when the versions are merged with it. */
export function Review({ proposal: { changes: proposed, conflicts, summary }, language, taking, onChoose, onTake }: Props) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const [onlyConflicts, setOnlyConflicts] = useState(false);
  const [most, setMost] = useState(page);
  const list = useRef<HTMLElement>(null);
  const said = words.update;
  const shown = onlyConflicts ? conflicts : proposed;
  const sideOf = ({ id, side }: Change): Side => choices.get(id) ?? side;
  const choose = (ids: readonly string[], side: Side) => {
    if (taking) return;
    const chosen = new Map([...choices, ...ids.map((id) => [id, side] as const)]);
    setChoices(chosen);
    onChoose(chosen);
  };
  const chooseAll = (side: Side) =>
    choose(
      shown.map(({ id }) => id),
      side,
    );
  const kept = conflicts.filter((change) => sideOf(change) === 'mine').length;
  const show = (only: boolean) => {
    setOnlyConflicts(only);
    setMost(page);
  };
  return (
    <>
      <Overview summary={summary} conflicts={conflicts.length} />
      <div className="update-tools">
        <div className="update-filter">
          <Toggle label={said.showAll(proposed.length)} pressed={!onlyConflicts} onClick={() => show(false)} />
          <Toggle label={said.showConflicts(conflicts.length)} pressed={onlyConflicts} onClick={() => show(true)} />
        </div>
        <Button label={said.nextConflict} kind="outlined" disabled={conflicts.length === 0} onClick={() => focusNextConflict(list.current)}>
          {said.nextConflict}
        </Button>
        <span className="space" />
        <Button label={said.keepAll} kind="outlined" disabled={shown.length === 0} onClick={() => chooseAll('mine')}>
          {said.keepAll}
        </Button>
        <Button label={said.takeAll} kind="outlined" disabled={shown.length === 0} onClick={() => chooseAll('theirs')}>
          {said.takeAll}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys. */}
      <section className="update-list" aria-label={said.list} tabIndex={0} ref={list}>
        {groupedBySlide(shown.slice(0, most)).map(({ title, changes }) => (
          <section key={changes[0]?.id}>
            <h3>{title === '' ? said.untitled : plainText(title)}</h3>
            {changes.map((change) => (
              <ChangeCard key={change.id} change={change} side={sideOf(change)} language={language} onChoose={(side) => choose([change.id], side)} />
            ))}
          </section>
        ))}
        {shown.length > most && (
          <Button label={said.more(shown.length - most)} kind="outlined" onClick={() => setMost(most + page)}>
            {said.more(shown.length - most)}
          </Button>
        )}
      </section>
      <footer>
        {taking && <Working label={said.taking} />}
        <Button label={words.app.cancel} kind="outlined" onClick={declineUpdate}>
          {words.app.cancel}
        </Button>
        <Button label={kept > 0 ? said.applyKeeping(kept) : said.apply} kind="primary" disabled={taking} onClick={() => onTake(choices)}>
          {kept > 0 ? said.applyKeeping(kept) : said.apply}
        </Button>
      </footer>
    </>
  );
}

function Overview({ summary: { passages, sections }, conflicts }: { summary: Summary; conflicts: number }) {
  const said = words.update;
  const parts = [
    passages.changed > 0 && said.changed(passages.changed),
    passages.added > 0 && said.added(passages.added),
    passages.removed > 0 && said.removed(passages.removed),
    passages.moved > 0 && said.moved(passages.moved),
    sections.renamed > 0 && said.renamed(sections.renamed),
    sections.added.length > 0 && said.newSections(sections.added.map(plainText)),
    sections.removed.length > 0 && said.removedSections(sections.removed.map(plainText)),
  ];
  return (
    <ul className="update-overview">
      {parts.map((part) => part && <li key={part}>{part}</li>)}
      <li data-conflicts={conflicts}>{conflicts === 0 ? said.noConflicts : said.conflicts(conflicts)}</li>
    </ul>
  );
}

function Toggle({ label, pressed, onClick }: { label: string; pressed: boolean; onClick: () => void }) {
  return (
    <button type="button" className="button" aria-pressed={pressed} onClick={onClick}>
      {label}
    </button>
  );
}

/** Neighbouring changes of one slide, under its title. */
function groupedBySlide(changes: readonly Change[]): { title: string; changes: Change[] }[] {
  const groups = new Map<string, { title: string; changes: Change[] }>();
  for (const change of changes) {
    const key = change.slide ?? `gone ${change.title}`;
    const group = groups.get(key) ?? { title: change.title, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Gives the focus to the choice of the conflict after the one that has it, or to the first. */
function focusNextConflict(list: HTMLElement | null): void {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-conflict="true"]') ?? [])];
  const at = all.findIndex((card) => card.dataset['visited'] === 'true');
  const next = all[(at + 1) % all.length];
  for (const card of all) delete card.dataset['visited'];
  if (!next) return;
  next.dataset['visited'] = 'true';
  next.scrollIntoView({ block: 'center' });
  next.querySelector<HTMLInputElement>('input:checked')?.focus();
}
