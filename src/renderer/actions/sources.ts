import { type Bullet, bulletsOf } from '../../core/model/deck.ts';
import { bulletId, type SentenceId, type SlideId, slideId } from '../../core/model/id.ts';
import { putInNotes } from '../../core/sources/put-in-notes.ts';
import { putOnSlide } from '../../core/sources/put-on-slide.ts';
import { sourceWords } from '../../core/sources/source-words.ts';
import { call } from '../api.ts';
import { useAccount } from '../store/account.ts';
import { selectedSlide, useDeck } from '../store/deck.ts';
import { useSources } from '../store/sources.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';
import { writing } from './export.ts';

const isOpen = () => useDeck.getState().history !== null;

export const putSentenceOnSlide: Action = {
  id: 'sentence.show',
  get label() {
    return words.sources.putSentenceOnSlide;
  },
  menu: 'slide',
  keys: 'CmdOrCtrl+Alt+Enter',
  enabled: () => isOpen() && useSources.getState().current !== null,
  run: () => {
    const { current } = useSources.getState();
    if (current) showSentence(current);
  },
};

export const putSentenceInNotes: Action = {
  id: 'sentence.tell',
  get label() {
    return words.sources.putInNotes;
  },
  menu: 'slide',
  enabled: () => {
    const { current } = useSources.getState();
    const standing = current === null ? undefined : standingOf(current);
    return isOpen() && standing !== undefined && standing !== 'notes';
  },
  run: () => {
    const { current } = useSources.getState();
    const { project, history, dispatch } = useDeck.getState();
    const command = current && project && history && putInNotes(project.report, history.deck, current);
    if (command) dispatch(command);
  },
};

/** What its reader should know of the report, which stands above its text. */
export const showRemarks: Action = {
  id: 'sources.remarks',
  get label() {
    return words.look.showRemarks;
  },
  menu: 'view',
  enabled: () => (useDeck.getState().project?.report.warnings.length ?? 0) > 0,
  run: () => {
    useUi.getState().set({ sources: true });
    useSources.getState().set({ listed: 'all', query: '' });
    requestAnimationFrame(() => document.querySelector('.sources-text .remark')?.scrollIntoView({ block: 'center' }));
  },
};

const searchReport: Action = {
  id: 'sources.search',
  get label() {
    return words.sources.searchReport;
  },
  menu: 'edit',
  keys: 'CmdOrCtrl+Alt+F',
  enabled: isOpen,
  run: () => {
    useUi.getState().set({ sources: true });
    useSources.getState().set({ searching: useSources.getState().searching + 1 });
  },
};

const standingOf = (sentence: SentenceId) =>
  [...(useAccount.getState().account?.sections.values() ?? [])].find(({ standings }) => standings.has(sentence))?.standings.get(sentence);

/** Puts sentences of the report on a slide, the selected one if none is named, one under the other; says so where they needed a new slide. */
export function showSentence(sentence: SentenceId, place: { slide?: SlideId; after?: ReturnType<typeof bulletId> } = {}): void {
  const { project, dispatch } = useDeck.getState();
  const selected = selectedSlide();
  const slide = place.slide ?? selected?.slide.id;
  if (!project || !selected || !slide) return;
  const ids = { bullet: bulletId(crypto.randomUUID()), slide: slideId(crypto.randomUUID()) };
  const after = place.after ?? (place.slide === undefined || place.slide === selected.slide.id ? useUi.getState().bullet : null);
  const command = putOnSlide(project.report, selected.deck, { sentence, slide, after, ids });
  if (!command) return;
  dispatch(command);
  if (command.type === 'sentence.slide') {
    useUi.getState().select(ids.slide);
    useUi.getState().say({ kind: 'done', text: words.sources.putOnNewSlide });
  } else useUi.getState().select(slide);
}

/** The selected bullet where it was edited or added and has sources to go back to. */
export function changedBullet(): { slide: SlideId; bullet: Bullet } | null {
  const selected = selectedSlide();
  const { bullet: id } = useUi.getState();
  const bullet = selected && bulletsOf(selected.slide).find((candidate) => candidate.id === id);
  return selected && bullet && bullet.origin !== 'planned' && bullet.sources.length > 0 ? { slide: selected.slide.id, bullet } : null;
}

export const restoreLine: Action = {
  id: 'bullet.restore',
  get label() {
    return words.sources.restoreLine;
  },
  menu: 'edit',
  enabled: () => {
    const bullet = changedBullet()?.bullet;
    return bullet?.before !== undefined && (bullet.before.text !== bullet.text || bullet.before.label !== bullet.label);
  },
  run: () => {
    const changed = changedBullet();
    if (changed) useDeck.getState().dispatch({ type: 'bullet.restore', slide: changed.slide, bullet: changed.bullet.id });
  },
};

export const restoreWords: Action = {
  id: 'bullet.sourceWords',
  get label() {
    return words.sources.restoreWords;
  },
  menu: 'edit',
  enabled: () => changedBullet() !== null,
  run: () => writeSourceWords(changedBullet()?.bullet.sources ?? []),
};

/** Writes these sentences into the selected bullet, word for word. */
export function writeSourceWords(sources: Bullet['sources']): void {
  const changed = changedBullet();
  const { project, dispatch } = useDeck.getState();
  if (!changed || !project || sources.length === 0) return;
  dispatch({ type: 'bullet.set', slide: changed.slide, bullet: changed.bullet.id, text: sourceWords(project.report, sources) });
}

const showLedger: Action = {
  id: 'ledger.show',
  get label() {
    return words.sources.showLedger;
  },
  menu: 'view',
  keys: 'CmdOrCtrl+Alt+B',
  enabled: isOpen,
  run: () => useSources.getState().set({ ledger: true }),
};

export const exportLedger: Action = {
  id: 'export.ledger',
  get label() {
    return words.sources.exportLedger;
  },
  menu: 'file',
  enabled: () => isOpen() && !useUi.getState().exporting,
  run: () => writing(words.sources.exportingLedger, (open) => call('export.ledger', open)),
};

/** What is done with the report, in the order of the menus. */
export const sourceActions: readonly Action[] = [restoreLine, restoreWords, putSentenceOnSlide, putSentenceInNotes, searchReport, showLedger, exportLedger];
