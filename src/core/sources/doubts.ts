import { bulletsOf, type Slide, type SourceRef } from '../model/deck.ts';
import type { BulletId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { toldBy } from '../planner/ledger.ts';
import { plainText } from '../text/inline.ts';
import { type Unsupported, unsupported } from './unsupported.ts';

/** A text of a slide and what it was taken from; `field` names it as the slide's HTML does in `data-field`. */
export type Claim = { field: string; bullet: BulletId | null; text: string; sources: readonly SourceRef[] };

/** A number, date or name on a slide that its sources do not have; `text` is how it reads. */
export type Doubt = { field: string; bullet: BulletId | null; text: string; kind: Unsupported['kind'] };

/**
 * The texts of a slide that have sources to be held against, inline Markdown. What the planner wrote and nobody edited is
 * left out where the slide says so: the planner takes words from the report only.
 */
export function claimsOf(slide: Slide): Claim[] {
  const claim = (field: string, text: string, sources: readonly SourceRef[]): Claim => ({ field, bullet: null, text, sources });
  const lines = bulletsOf(slide)
    .filter(({ origin }) => origin !== 'planned')
    .flatMap(({ id, label, text, sources }): Claim[] => [
      { field: `bullet:${id}`, bullet: id, text, sources },
      { field: `label:${id}`, bullet: id, text: label, sources },
    ]);
  return [claim('title', slide.title, slide.titleSources), ...lines, ...bodyOf(slide, claim)].filter(({ text, sources }) => text !== '' && sources.length > 0);
}

function bodyOf(slide: Slide, claim: (field: string, text: string, sources: readonly SourceRef[]) => Claim): Claim[] {
  switch (slide.kind) {
    case 'title':
      return [claim('subtitle', slide.subtitle, slide.subtitleSources)];
    case 'figure':
      return [claim('caption', slide.caption, slide.captionSources)];
    case 'table': {
      const cells = (row: readonly string[], name: string | number) => row.map((text, column) => claim(`cell:${name}:${column}`, text, slide.tableSources));
      return [claim('caption', slide.caption, slide.tableSources), ...cells(slide.header ?? [], 'header'), ...slide.rows.flatMap(cells)];
    }
    default:
      return [];
  }
}

/** What in a text its sources do not have; the text as it is read, without marks. */
export function unsupportedIn(field: string, text: string, sources: readonly SourceRef[], language: string): Unsupported[] {
  const quotes = sources.map(({ quote }) => plainText(quote));
  // A running number at the end of a title is the deck's own.
  if (field === 'title') return unsupported(text.replace(/ \(\d+\/\d+\)$/, ''), quotes, language);
  if (field !== 'note') return unsupported(text, quotes, language);
  // So are the numbers of a list, and whom a speaker greets.
  const bare = text.replace(listNumber, (marker) => ' '.repeat(marker.length));
  return unsupported(bare, quotes, language).filter(({ kind }) => kind !== 'name');
}

const listNumber = /^[ \t>]*(?:[-*+•▪]\s+\(?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\[\^?\w+\]:)(?=\s)/gmu;

/** The note of a slide where it does not tell all of its sources any more; null where it does: what is said beside them is the speaker's own. */
export function noteClaim(slide: Slide, report: Report): Claim | null {
  const { text, sources } = slide.note;
  const told = toldBy(slide.note, report);
  return sources.some(({ sentence }) => !told.has(sentence)) && text !== '' ? { field: 'note', bullet: null, text, sources } : null;
}

const known = new WeakMap<Slide, { report: Report; doubts: readonly Doubt[] }>();

/** What on a slide and in its note their sources do not have, in the order of the fields; read once for each state of a slide. */
export function doubtsOn(slide: Slide, report: Report): readonly Doubt[] {
  const read = known.get(slide);
  if (read?.report === report) return read.doubts;
  const note = noteClaim(slide, report);
  const doubts = [...claimsOf(slide), ...(note ? [note] : [])].flatMap(({ field, bullet, text, sources }) => {
    // Notes are held against their sources as they are written.
    const said = field === 'note' ? text : plainText(text);
    return unsupportedIn(field, said, sources, report.language).map(({ from, to, kind }) => ({ field, bullet, text: said.slice(from, to), kind }));
  });
  known.set(slide, { report, doubts });
  return doubts;
}
