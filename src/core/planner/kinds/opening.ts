import type { Chapter } from '../outline.ts';

const aims: Record<string, RegExp> = {
  de: /(?:^|\s)(?:Ziel\s(?:ist|war|des|der|dieser|dieses)|Ziele\s(?:sind|waren)|zielt\s(?:darauf|auf)|Zweck\s(?:ist|war|der|des|dieser|dieses))\b/u,
  en: /\b(?:(?:aim|goal|purpose|objective)s?\s(?:is|are|was|were|of (?:this|the) (?:report|project|study|visit|trip|meeting|programme|program))|(?:project|report|study|visit|programme|program|initiative) aims? (?:to|at))\b/i,
  fr: /(?:\b(?:but|objectif)s?\s(?:est|sont|était|étaient)|a pour (?:but|objectif)|vise à)\b/i,
  zh: /(?:目的是|目标是|旨在)/,
};

const backgrounds: Record<string, RegExp> = {
  de: /^(?:Hintergrund|Anlass|Ausgangslage|Ausgangspunkt)\s|\bVor diesem Hintergrund\b|\bwurde\s.*\sbeauftragt\b|^Um\s.*(?:\szu\s\p{Ll}+|\p{Ll}zu\p{Ll}+)n,\s(?:wurden?|hat|haben|unternahm(?:en)?|führten?)\s/u,
  en: /^(?:In order )?to\s[^,]+,\s(?:a|an|the)\s[^,]*\s(?:was|were|has|have)\s(?:held|carried|conducted|launched|commissioned|made|undertaken|set up)\b|\b(?:the background (?:to|of|is)|against this background|was commissioned|on behalf of|in response to|the reason for this)\b/i,
  fr: /\b(?:dans ce contexte|à la demande de|ce rapport fait suite|en réponse à)\b/i,
  zh: /(?:背景下|为贯彻|为落实|为深入贯彻|受.{2,12}委托)/,
};

/** Whether one of the report's first sections tells its background or its aim; null where it is not said so. */
export function openingOf(chapter: Chapter, { language, place }: { language: string; place: number }): 'background' | 'aim' | null {
  if (place > 2) return null;
  const said = chapter.body.map((sentence) => sentence.text);
  const telling = (pattern: RegExp | undefined) => pattern !== undefined && said.some((text) => pattern.test(text));
  if (place === 0 && telling(backgrounds[language])) return 'background';
  return said.length <= 6 && telling(aims[language]) ? 'aim' : null;
}
