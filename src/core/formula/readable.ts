import { __parse } from 'katex';
import type { Report, Warning } from '../model/report.ts';
import { flatSections, sentencesOfBlock } from '../model/report.ts';
import type { Sentence } from '../model/text.ts';
import { formulasOf } from './inline-formulas.ts';
import { formulaSettings, knownLatex, longestFormula } from './settings.ts';

// Apart from the other rooms of formulas: it brings KaTeX, which nothing but a report with formulas waits for.

/** The report with a warning for each formula that is shown as its source because KaTeX cannot read it. */
export function withUnreadable(report: Report): Report {
  const warned = new Set<string>();
  const warnings: Warning[] = [];
  const check = (latex: string, { at }: Sentence) => {
    if (warned.has(latex) || isReadable(latex)) return;
    warned.add(latex);
    warnings.push({ code: 'formula-unreadable', at, detail: latex.trim().replace(/\s+/g, ' ').slice(0, 80) });
  };
  for (const { heading, blocks } of flatSections(report.sections)) {
    for (const { latex } of formulasOf(heading?.text ?? '')) if (heading) check(latex, heading);
    for (const block of blocks) {
      if (block.kind === 'code') continue;
      for (const sentence of sentencesOfBlock(block)) {
        if (block.kind === 'formula') check(sentence.text, sentence);
        else for (const { latex } of formulasOf(sentence.text)) check(latex, sentence);
      }
    }
  }
  return warnings.length === 0 ? report : { ...report, warnings: [...report.warnings, ...warnings] };
}

const known = new Map<string, boolean>();

function isReadable(latex: string): boolean {
  const remembered = known.get(latex);
  if (remembered !== undefined) return remembered;
  const readable = latex.length <= longestFormula && isSet(latex);
  if (known.size < 5000) known.set(latex, readable);
  return readable;
}

/** Whatever is thrown, an error of LaTeX or a stack that was too deep: the formula cannot be set. */
function isSet(latex: string): boolean {
  try {
    // Reading alone takes a thirtieth of the time that setting takes, and finds what there is to find.
    __parse(knownLatex(latex), formulaSettings('block'));
    return true;
  } catch {
    return false;
  }
}
