import { matchSorter } from 'match-sorter';
import { slideNumbers } from '../../../core/present/shown.ts';
import { plainText } from '../../../core/text/inline.ts';
import { actions } from '../../actions/list.ts';
import { openRecent } from '../../actions/open.ts';
import { slidesNow } from '../../store/find.ts';
import { useUi } from '../../store/ui.ts';
import { words } from '../../store/words.ts';
import type { ItemGroup } from '../../ui/search-list.tsx';
import { readable } from '../../writing/readable-keys.ts';
import { lastUsed } from './last-used.ts';

/** Something that can be chosen in the palette. */
export type Entry = { id: string; label: string; keys: string; run(): void };

// So many slides and files are offered beside the commands.
const most = 8;

/** What can be done now, as objects of the list: made once for each time that the palette opens. */
export function everything(): { commands: Entry[]; slides: (Entry & { number: string })[]; files: Entry[] } {
  const commands = actions
    .filter((action) => action.id !== 'view.palette' && action.enabled() && !(action.list && action.chosen?.()))
    .map(({ id, label, keys, chosen, run }) => ({ id, label: label.replace(/\s?[…]+$/, ''), keys: keys ? readable(keys) : chosen?.() ? '✓' : '', run }));
  const all = slidesNow();
  const numbers = slideNumbers(all);
  const slides = all.map(({ id, title, hidden }, k) => {
    const number = hidden ? '' : String(numbers[k] ?? '');
    const label = hidden ? words.commands.hidden(plainText(title)) : words.commands.goTo(Number(number), plainText(title));
    return { id: `slide-${id}`, number, label, keys: '', run: () => useUi.getState().select(id) };
  });
  const files = useUi.getState().recent.map(({ id, name }) => ({ id: `file-${id}`, label: name, keys: '', run: () => void openRecent(id) }));
  return { commands, slides, files };
}

/** The entries that match, best first, each kind under its title; with nothing typed all commands, those used last before the others. */
export function matching({ commands, slides, files }: ReturnType<typeof everything>, query: string): ItemGroup<Entry>[] {
  const typed = query.trim();
  if (typed === '') {
    const recent = lastUsed().flatMap((id) => commands.filter((entry) => entry.id === id));
    return withEntries([
      { title: words.commands.recent, items: recent },
      { title: words.commands.all, items: commands.filter((entry) => !recent.includes(entry)) },
      { title: words.commands.files, items: files.slice(0, most) },
    ]);
  }
  const begun = ({ label }: Entry) => Number(label.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase()));
  // Every word has to match; what begins with all that was typed comes first, else the last word typed ranks.
  const ranked = <T extends Entry>(entries: T[]): T[] =>
    typed
      .split(/\s+/)
      .reduceRight((left, word) => matchSorter(left, word, { keys: ['label'] }), entries)
      .sort((a, b) => begun(b) - begun(a));
  const byNumber = slides.filter(({ number }) => number === typed);
  const bySlide = [...byNumber, ...ranked(slides).filter((slide) => !byNumber.includes(slide))].slice(0, most);
  const groups = [
    { title: words.commands.all, items: ranked(commands) },
    { title: words.commands.slides, items: bySlide },
    { title: words.commands.files, items: ranked(files).slice(0, most) },
  ];
  return withEntries(/^\d+$/.test(typed) ? [groups[1], groups[0], groups[2]].flatMap((group) => group ?? []) : groups);
}

const withEntries = (groups: ItemGroup<Entry>[]): ItemGroup<Entry>[] => groups.filter(({ items }) => items.length > 0);
