// What makes the printed page's tags say the right thing. Nothing here may change what is seen.

/** What names a formula before its words; the PDF's tags know it by that (main/exporters/pdf/tidy-tags.ts). */
const formulaSign = '\u2063';

/** Readies the pages for those who listen to them: feet and margins have no meaning, formulas are formulas. */
export function forReaders(root: HTMLElement): void {
  for (const foot of root.querySelectorAll('.slide-foot, .sheet-margin')) foot.setAttribute('aria-hidden', 'true');
  for (const formula of root.querySelectorAll('tex-formula[aria-label]'))
    formula.setAttribute('aria-label', formulaSign + (formula.getAttribute('aria-label') ?? ''));
}
