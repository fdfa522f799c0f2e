import './update.css';
import * as Dialog from '@radix-ui/react-dialog';
import { useMemo, useRef, useState } from 'react';
import type { Deck } from '../../../core/model/deck.ts';
import type { Report } from '../../../core/model/report.ts';
import { plainText } from '../../../core/text/inline.ts';
import type { Change, Choices, Side } from '../../../core/update/change.ts';
import { compareVersions } from '../../../core/update/compare.ts';
import { mergeCompared } from '../../../core/update/merge.ts';
import { isUnchanged, type Summary } from '../../../core/update/summary.ts';
import type { UpdateOffer } from '../../../shared/views.ts';
import { takeUpdate } from '../../actions/update.ts';
import { useUpdate } from '../../store/update.ts';
import { words } from '../../store/words.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeCard } from './change-card.tsx';

type Props = { offer: UpdateOffer; deck: Deck; report: Report };

/** What a new version of the report changes in the deck: each difference to accept or refuse, before anything is done. */
export function UpdateDialog({ offer, deck, report }: Props) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const [onlyConflicts, setOnlyConflicts] = useState(false);
  const list = useRef<HTMLElement>(null);
  const comparison = useMemo(
    () => compareVersions({ base: { report, deck: offer.base }, mine: deck, theirs: { report: offer.report, deck: offer.deck } }),
    [offer, deck, report],
  );
  const merged = useMemo(() => mergeCompared(comparison, choices), [comparison, choices]);
  const { changes, conflicts, summary } = merged;
  const shown = onlyConflicts ? conflicts : changes;
  const said = words.update;
  const close = () => useUpdate.getState().set({ offer: null });
  const choose = (ids: readonly string[], side: Side) => setChoices(new Map([...choices, ...ids.map((id) => [id, side] as const)]));
  const same = isUnchanged(summary) && changes.length === 0;
  const kept = conflicts.filter(({ side }) => side === 'mine').length;
  const apply = () => void takeUpdate(merged, offer.report);

  return (
    <Dialog.Root open onOpenChange={(stays) => stays || close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="alert update" data-same={same}>
          <Dialog.Title>{said.title}</Dialog.Title>
          <Dialog.Description>{same ? said.unchanged : said.follows}</Dialog.Description>
          {!same && (
            <>
              <Overview summary={summary} conflicts={conflicts.length} />
              <div className="update-tools">
                <div className="update-filter">
                  <Toggle label={said.showAll(changes.length)} pressed={!onlyConflicts} onClick={() => setOnlyConflicts(false)} />
                  <Toggle label={said.showConflicts(conflicts.length)} pressed={onlyConflicts} onClick={() => setOnlyConflicts(true)} />
                </div>
                <Button label={said.nextConflict} kind="outlined" disabled={conflicts.length === 0} onClick={() => focusNextConflict(list.current)}>
                  {said.nextConflict}
                </Button>
                <span className="space" />
                <Button
                  label={said.keepAll}
                  kind="outlined"
                  disabled={shown.length === 0}
                  onClick={() =>
                    choose(
                      shown.map(({ id }) => id),
                      'mine',
                    )
                  }
                >
                  {said.keepAll}
                </Button>
                <Button
                  label={said.takeAll}
                  kind="outlined"
                  disabled={shown.length === 0}
                  onClick={() =>
                    choose(
                      shown.map(({ id }) => id),
                      'theirs',
                    )
                  }
                >
                  {said.takeAll}
                </Button>
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys. */}
              <section className="update-list" aria-label={said.list} tabIndex={0} ref={list}>
                {groupedByTitle(shown).map(({ title, changes: own }) => (
                  <section key={own[0]?.id}>
                    <h3>{title === '' ? said.untitled : plainText(title)}</h3>
                    {own.map((change) => (
                      <ChangeCard key={change.id} change={change} language={offer.report.language} onChoose={(side) => choose([change.id], side)} />
                    ))}
                  </section>
                ))}
              </section>
            </>
          )}
          <footer>
            <Button label={same ? words.app.close : words.app.cancel} kind="outlined" onClick={close}>
              {same ? words.app.close : words.app.cancel}
            </Button>
            {!same && (
              <Button label={kept > 0 ? said.applyKeeping(kept) : said.apply} kind="primary" onClick={apply}>
                {kept > 0 ? said.applyKeeping(kept) : said.apply}
              </Button>
            )}
          </footer>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
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
function groupedByTitle(changes: readonly Change[]): { title: string; changes: Change[] }[] {
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
