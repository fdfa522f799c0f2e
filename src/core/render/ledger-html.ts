import type { Deck } from '../model/deck.ts';
import { flatSections, type Report, sentencesOfSection } from '../model/report.ts';
import type { Locator } from '../model/text.ts';
import { accountKeeper, type Counts, type Standing, standings } from '../sources/account.ts';
import { placesIn } from '../sources/places.ts';
import { escapeHtml, inlineHtml, plainText } from '../text/inline.ts';
import { directionOf } from './direction.ts';

/** What the ledger says beside the report's own words. */
export type LedgerWords = {
  title: string;
  place: string;
  sentence: string;
  told: string;
  standing: Record<Standing, string>;
  /** How many sentences there are, and what became of them. */
  sum: (counts: Counts) => string;
  /** Where a sentence is told, by the numbers of slides. */
  where: (places: { slides: string[]; notes: string[] }) => string;
  onSlides: (shown: number, all: number) => string;
  locator: (at: Locator) => string;
  /** A day such as `2024-03-12`, or other words for one, as its readers write it. */
  day: (date: string) => string;
};

/** The ledger as a page to print: every sentence of a report in order, where it stands in the original and where the deck tells it. All text is escaped. */
export function ledgerHtml(report: Report, deck: Deck, words: LedgerWords): string {
  const account = accountKeeper(report).read(deck);
  const places = placesIn(report, deck);
  const sections = flatSections(report.sections).flatMap((section) => {
    const sentences = sentencesOfSection(section);
    const own = account.sections.get(section.id);
    if (sentences.length === 0 || !own) return [];
    const share = `<span class="share">${escapeHtml(words.onSlides(own.counts.slide, sentences.length))}</span>`;
    const rows = sentences.map(({ id, text, at }) => {
      const standing = own.standings.get(id) ?? 'lost';
      const { shown = [], told = [] } = places.get(id) ?? {};
      const numbers = (tellers: readonly { number: number }[]) => tellers.map(({ number }) => String(number));
      const where = shown.length + told.length > 0 ? words.where({ slides: numbers(shown), notes: numbers(told) }) : words.standing[standing];
      const isHeading = section.heading?.id === id;
      const said = isHeading ? `<h2>${inlineHtml(text)}</h2> ${share}` : inlineHtml(text);
      const cells = `<td class="place">${escapeHtml(words.locator(at))}</td><td>${said}</td><td class="told">${markOf(standing)}${escapeHtml(where)}</td>`;
      return `<tr data-standing="${standing}"${isHeading ? ' class="section"' : ''}>${cells}</tr>`;
    });
    // Where its author wrote no heading, the section goes by the title that was found for it.
    const inferred =
      section.heading || section.title === '' ? '' : `<tr class="section"><td></td><td colspan="2"><h2>${inlineHtml(section.title)}</h2> ${share}</td></tr>`;
    return [`<table>${columns}<tbody>${inferred}${rows.join('')}</tbody></table>`];
  });
  const legend = standings.map((standing) => `<span>${markOf(standing)}${escapeHtml(words.standing[standing])}</span>`);
  const files = report.files.map(({ name, author, date }) => [name, author, words.day(date)].filter((part) => part !== '').join(' · '));
  return [
    `<main class="ledger-page" lang="${escapeHtml(report.language)}" dir="${directionOf(report.language)}">`,
    `<header><p class="kind">${escapeHtml(words.title)}</p><h1>${inlineHtml(report.title === '' ? deck.title : report.title)}</h1>`,
    ...files.map((line) => `<p>${escapeHtml(plainText(line))}</p>`),
    `<p class="sum">${escapeHtml(words.sum(account.counts))}</p><p class="legend">${legend.join('')}</p></header>`,
    `<table>${columns}<thead><tr>${[words.place, words.sentence, words.told].map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead></table>`,
    ...sections,
    '</main>',
  ].join('');
}

// A table for each section: one of 30,000 rows is more than a browser can part into pages.
const columns = '<colgroup><col class="place"><col><col class="told"></colgroup>';

const markOf = (standing: Standing): string => `<span class="standing" data-standing="${standing}"></span>`;
