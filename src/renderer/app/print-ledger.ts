import '../features/sources/standing.css';
import './print-ledger.css';
import type { Deck } from '../../core/model/deck.ts';
import type { Report } from '../../core/model/report.ts';
import { ledgerHtml } from '../../core/render/ledger-html.ts';
import { locale, words } from '../store/words.ts';
import { dayIn } from '../ui/day.ts';

/** The ledger as pages of A4, in this window's language. */
export function ledgerPage(report: Report, deck: Deck): string {
  document.documentElement.lang = locale;
  document.title = `${words.sources.ledger} – ${deck.title}`;
  return ledgerHtml(report, deck, {
    title: words.sources.ledger,
    place: words.sources.placeHead,
    sentence: words.sources.sentenceHead,
    told: words.sources.toldHead,
    standing: words.sources.standing,
    sum: words.sources.sum,
    where: words.sources.told,
    onSlides: words.sources.onSlides,
    locator: words.editor.place,
    day: (date) => dayIn(date, locale),
  });
}
