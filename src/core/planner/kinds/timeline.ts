import { condense } from '../condense.ts';
import { fitsRow } from '../fit.ts';
import type { Line } from '../line.ts';
import { withoutEnd } from '../shorten/shorten.ts';
import { innerDate, type OpeningDate, openingDate } from './dates.ts';
import type { Passage } from './passage.ts';

const fewest = 3;
const most = 12;

/** A timeline: at least three sentences or list items, and most of them, tell of one date each, in the order of time. */
export function timelineOf({ prose, listed, essence, language }: Passage): Line[] | null {
  const told = listed ? essence.flatMap(itemOf) : prose;
  if (listed && essence.some((line) => line.level > 0)) return null;
  const dated = datedOf(told, language);
  // A history that only mentions years is no timeline: dates open most of its sentences, and all items of a list.
  const opening = dated.filter(({ text }) => text === null).length;
  const share = listed ? 1 : dated.length > fewest ? 0.5 : 0.6;
  if (dated.length < fewest || dated.length > most || dated.length < told.length * share || opening < dated.length / 2 || !inOrder(dated)) return null;
  const lines = dated.flatMap((entry) => rowOf(entry, language) ?? []);
  // One row may stay in the notes where there are many.
  return lines.length >= fewest && lines.length >= dated.length - Math.floor(dated.length / 5) ? lines : null;
}

type Teller = Pick<Passage['prose'][number], 'sentence' | 'text' | 'at'>;
/** `text` is the sentence without a date that stands inside it; null where the date opens it. */
type Dated = { from: Teller; date: OpeningDate; text: string | null };

const itemOf = (line: Line): Teller[] =>
  line.sources.slice(0, 1).map((sentence) => ({ sentence, text: line.text.replace(/^\*\*([^*]+)\*\*/, '$1'), at: line.at }));

function datedOf(prose: readonly Teller[], language: string): Dated[] {
  const dated: Dated[] = [];
  let year: number | null = null;
  for (const from of prose) {
    const opening: OpeningDate | null = openingDate(from.text, language, year);
    const inner: ReturnType<typeof innerDate> = opening ? null : innerDate(from.text, language, year);
    const date: OpeningDate | null = opening ?? inner;
    if (!date) continue;
    year = date.year;
    dated.push({ from, date, text: inner?.text ?? null });
  }
  return dated;
}

const inOrder = (dated: readonly Dated[]): boolean => dated.every(({ date }, k) => k === 0 || date.order > (dated[k - 1]?.date.order ?? 0));

/** The rest of the sentence shortened; null where it cannot be made to fit whole. */
function rowOf({ from, date, text }: Dated, language: string): Line | null {
  const said = text === null ? restOf(from.text, date, language) : condense(text, language).text;
  const row = withoutEnd(said.trim(), language);
  // What was not parted into sentences is no row.
  return row !== '' && !/\p{Ll}\.\s[\d\p{Lu}]|\s(?:der|die|das|den|dem|the)\s\d+$/u.test(row) && fitsRow(date.label, row)
    ? { label: date.label, text: row, sources: [from.sentence], level: 0, at: from.at }
    : null;
}

function restOf(sentence: string, date: OpeningDate, language: string): string {
  const opening = sentence.slice(0, date.rest);
  const short = condense(sentence, language);
  const kept = short.whole && short.text.startsWith(opening.trimEnd()) ? short.text.slice(date.rest) : sentence.slice(date.rest);
  return withoutAuxiliary(withoutEnd(kept.trim(), language), language);
}

const passive = /^(?:wurden?|ist|sind)\s(.+\s(?:\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|ver|er|ent|zer|unter|über)\p{Ll}+(?:t|en)|\p{Ll}+iert))$/u;
const longestTelegram = 8;

/** "wurde die Brücke eröffnet" without its auxiliary, where it is short and no other clause hangs on it. */
function withoutAuxiliary(text: string, language: string): string {
  const found = language === 'de' ? passive.exec(text)?.[1] : undefined;
  const plain =
    found &&
    /^(?:d(?:er|ie|as)\s|\p{Lu})/u.test(found) &&
    found.split(' ').length <= longestTelegram &&
    !/[,;:]|\s(?:und|sowie)\s\p{Ll}+(?:te|ten)\s/u.test(found);
  return found && plain ? found : text;
}
