import type { Deck } from '../../../core/model/deck.ts';
import type { Report } from '../../../core/model/report.ts';
import type { Bindery } from './bindery.ts';
import type { Press } from './print-deck.ts';

/** Prints the ledger of a report: A4 pages, each with its title and number. */
export async function printLedger(press: Press, bindery: Bindery, { deck, report, at }: { deck: Deck; report: Report; at: Date }): Promise<Uint8Array> {
  bindery.begin(report.language);
  await press.lay({ kind: 'ledger', deck, report });
  bindery.add(await press.print({ marking: '' }), null);
  return bindery.finish({ pictures: new Map(), bookmarks: [], properties: { title: deck.title, author: '', subject: '', language: report.language, at } }, []);
}
