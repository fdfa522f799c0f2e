import type { Deck } from '../../core/model/deck.ts';
import { authoredSlides, flatSections, type Report, sentencesOfReport } from '../../core/model/report.ts';
import { loadHyphenation } from '../../core/text/hyphenation.ts';
import type { OpenProject } from '../../shared/views.ts';
import { call, type Opened } from '../api.ts';
import { flush } from '../store/autosave.ts';
import { useDeck } from '../store/deck.ts';
import { useUi } from '../store/ui.ts';
import { words } from '../store/words.ts';
import type { Action } from './action.ts';
import { afterOpening } from './records.ts';
import { languageNames } from './settings.ts';
import { showRemarks } from './sources.ts';
import { askForUpdate, mayBeUpdate } from './update.ts';

/** Shows what was opened, once the deck before it is saved; a failure leaves the open deck as it is. */
export async function showOpened(result: Opened): Promise<void> {
  if (result.ok && result.value) await loadHyphenation(result.value.deck.language);
  if (result.ok && result.value && !(await isOther(result.value))) return;
  if (result.ok && result.value && mayBeUpdate(result.value)) return askForUpdate(result.value);
  const ui = useUi.getState();
  ui.set({ opening: null });
  if (!result.ok) ui.fail(result.error);
  else if (result.value) {
    showProject(result.value);
  }
}

/** Shows a deck in place of the one that is open. */
export function showProject(project: OpenProject): void {
  const { report, deck, resumed, recovered } = project;
  useDeck.getState().open(project);
  const understood = understoodAs(report, deck);
  const remarks = report.warnings.length === 0 ? [] : [words.editor.warnings(report.warnings.length)];
  const text = recovered ? words.files.recovered : resumed ? words.editor.resumed : words.look.understood([understood, ...remarks]);
  const action = { label: words.look.show, name: showRemarks.label, run: readRemarks };
  useUi.getState().say({ kind: 'done', text, ...(remarks.length > 0 ? { action } : {}) });
  void afterOpening();
}

function readRemarks(): void {
  useUi.getState().say(null);
  showRemarks.run();
}

/** Saves the deck that is open; false where what was opened is that very deck, which stays as it is. */
async function isOther({ id, takenBy }: OpenProject): Promise<boolean> {
  const { project } = useDeck.getState();
  if (project?.id === id && project.takenBy === null && takenBy === null) {
    useUi.getState().set({ opening: null });
    useUi.getState().say({ kind: 'done', text: words.files.alreadyOpen(project.name) });
    return false;
  }
  await flush();
  return true;
}

/** What became of the file: of a report its parts, of a deck its slides. */
function understoodAs(report: Report, deck: Deck): string {
  const authored = authoredSlides(report);
  if (authored.length === 0) return words.app.understood(flatSections(report.sections).length, sentencesOfReport(report).length, deck.slides.length);
  const noted = authored.filter(({ blocks, slide }) => slide.notes < blocks.length).length;
  return words.app.understoodDeck(authored.length, noted);
}

export async function openRecent(id: string): Promise<void> {
  await flush();
  await call('report.openRecent', { id });
}

export async function openSample(language: 'de' | 'en' | 'zh'): Promise<void> {
  await flush();
  await call('report.openSample', { language });
}

export const openSamples: readonly Action[] = (['de', 'en', 'zh'] as const).map((language) => ({
  id: `sample.${language}`,
  get label() {
    return words.commands.sample(languageNames[language]);
  },
  menu: null,
  enabled: () => true,
  run: () => void openSample(language),
}));
