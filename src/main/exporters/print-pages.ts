import { type Sheet, slideSheets } from '../../core/export/pdf/sheets.ts';
import type { Deck } from '../../core/model/deck.ts';
import { loadHyphenation } from '../../core/text/hyphenation.ts';
import type { PrintJob } from '../../shared/views.ts';

/** The job of laying out these pages of a deck. */
export const pagesJob = (
  { title, language, theme, ownTheme }: Pick<Deck, 'title' | 'language' | 'theme' | 'ownTheme'>,
  sheets: readonly Sheet[],
  first = 1,
): PrintJob & { kind: 'pages' } => ({
  ...{ kind: 'pages', title, language, theme, first },
  ...(ownTheme ? { ownTheme } : {}),
  html: sheets.map(({ html }) => html).join(''),
});

/** Every slide with its pictures themselves, as they are on the screen. */
export async function slidesJob(deck: Deck, projectId: string): Promise<PrintJob & { kind: 'pages' }> {
  await loadHyphenation(deck.language);
  return pagesJob(
    deck,
    slideSheets(deck, (asset) => `/media/${encodeURIComponent(projectId)}/${asset}`),
  );
}
