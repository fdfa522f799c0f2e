import type { Deck } from '../../core/model/deck.ts';
import type { Words } from '../../shared/words/words.ts';
import { type Findings, isSmall, namesOfSlides } from './check.ts';

/** What has to be mended, a sentence each, in the order of the slides. */
export function faultsSaid(findings: Findings, deck: Deck, { check: say }: Words): string[] {
  const name = namesOfSlides(deck);
  const { overflow, type, contrast, missingImages, missingAltText, coverage } = findings;
  const found = [
    ...overflow.map(({ slide, pixels }) => ({ slide, fault: say.overflow(pixels) })),
    ...type.filter(isSmall).map(({ slide, pixels }) => ({ slide, fault: say.small(rounded(pixels)) })),
    ...contrast.map(({ slide, part, words, ratio, least }) => ({
      slide,
      fault: part === 'chart' ? say.faintChart(String(ratio), String(least)) : say.faint(words, String(ratio), String(least)),
    })),
    ...missingImages.map(({ slide }) => ({ slide, fault: say.missingImage })),
    ...missingAltText.map(({ slide }) => ({ slide, fault: say.missingAltText })),
  ];
  const said = found
    .map(({ slide, fault }) => ({ ...name(slide), fault }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, title, fault }) => say.onSlide(number, title, fault));
  return coverage.lost.length === 0 ? said : [...said, say.lost(coverage.lost.length)];
}

const rounded = (pixels: number): string => String(Math.round(pixels * 10) / 10);

/** All findings as lines for people to read. */
export function findingsSaid(findings: Findings, deck: Deck, words: Words): string {
  const { check: say, themes } = words;
  const faults = faultsSaid(findings, deck, words);
  const smallest = findings.type.find(({ pixels }) => pixels === findings.smallestType);
  const where = namesOfSlides(deck)(smallest?.slide ?? '').number;
  const { sentences, inNotes, onSlides, dropped } = findings.coverage;
  return [
    faults.length === 0 ? say.fine : say.faults(faults.length),
    ...faults.map((fault) => `  ${fault}`),
    say.measured(findings.slides, rounded(findings.smallestType), where),
    say.coverage({ sentences, inNotes, onSlides, dropped }),
    ...findings.theme.weak.map(({ color, ground, ratio, least, proposal }) =>
      say.weak({
        color: themes.color[color],
        ground: themes.color[ground],
        ratio: ratio.toFixed(1),
        least: String(least),
        nearest: `${themes.color[proposal.color]} ${proposal.value}`,
      }),
    ),
  ].join('\n');
}
