import type { Line } from '../line.ts';
import type { Chapter } from '../outline.ts';

const aims: Record<string, RegExp> = {
  de: /^(?:Das\s)?(?:Ziel|Zweck)\s(?:ist\ses|war\ses|(?:ist|war)(?=,)|(?:des|der|dieser|dieses)\s(?:Berichts?|Reise|Projekts?|Vorhabens|Besuchs|Studie|Untersuchung|Sitzung|Programms|Maßnahmen?)\s)|^Ziele\s(?:sind|waren)\s/u,
  en: /^(?:The|Our|Its)\s(?:main\s|overall\s)?(?:aim|goal|objective)s?\s(?:is|was|are|were)\sto\s|^The\s(?:aim|goal|purpose|objective)s?\sof\s(?:this|the)\s(?:report|project|study|visit|trip|meeting|programme|program|review|survey)\b|^(?:This|The)\s(?:project|report|study|visit|programme|program|initiative|review)\saims?\s(?:to|at)\b/,
  fr: /^(?:Le|L['’]|Notre|Son)\s?(?:but|objectif)\s(?:est|était)\s|^(?:Ce|Cette|Le|La)\s(?:rapport|projet|étude|visite|programme)\s(?:vise à|a pour (?:but|objectif))/,
  zh: /^(?:本|此)次?.{0,10}(?:目的是|目标是|旨在)|^(?:目的是|目标是|旨在)/,
};

const backgrounds: Record<string, RegExp> = {
  de: /^(?:Hintergrund|Anlass|Ausgangslage)\s(?:ist|war|sind|waren|dieser|dieses|des|der|für)\s|^Vor diesem Hintergrund\s|^Um\s.*(?:\szu\s\p{Ll}+|\p{Ll}zu\p{Ll}+)n,\swurden?\s.*(?:unternommen|durchgeführt|eingerichtet|gegründet|beauftragt|erstellt)\.?$/u,
  en: /^(?:In order )?[Tt]o\s[^,]+,\s(?:a|an|the)\s[^,]*\s(?:visit|trip|tour|study|review|survey|inspection|mission|programme)\s(?:was|were)\s|^(?:The background (?:to|of) this|Against this background)\b|^(?:This|The) (?:report|study|review|survey|visit) was commissioned\b/,
  fr: /^Dans ce contexte\b|^(?:Ce|Cette|Le|La)\s(?:rapport|étude|visite|mission)\s(?:fait suite à|a été (?:réalisée?|commandée?) à la demande)/,
  zh: /^(?:在.{2,30}背景下|为(?:深入|全面)?(?:贯彻|落实))/,
};

/** Whether one of the report's first sections tells its background or its aim, by what its lines are made of; null where it is not said plainly. */
export function openingOf(chapter: Chapter, lines: readonly Line[], { language, place }: { language: string; place: number }): 'background' | 'aim' | null {
  if (place > 2 || chapter.body.length > 8) return null;
  const shown = chapter.body.length <= 5 ? chapter.body : lines.flatMap((line) => line.sources);
  const telling = (pattern: RegExp | undefined) => pattern !== undefined && shown.some(({ text }) => pattern.test(text));
  if (place === 0 && telling(backgrounds[language])) return 'background';
  return telling(aims[language]) ? 'aim' : null;
}
