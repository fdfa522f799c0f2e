import { isBalanced } from '../../text/inline.ts';
import { countWords } from '../../text/words.ts';
import { fitsFigure } from '../fit.ts';
import type { Line } from '../line.ts';
import { withoutEnd } from '../shorten/shorten.ts';
import { type Figure, figuresOf, hasOtherNumbers } from './figures.ts';
import type { Passage } from './passage.ts';

const fewest = 2;
const most = 4;
const negated = /(?:^|\s)(?:nicht|kein\p{Ll}*|weder|not|no|never|neither|pas|jamais|aucune?)(?=[\s,.]|$)|不是|没有|未/u;

/** Key figures: a short section whose every sentence, but one at most, says one quantity and plainly what it is of. */
export function numbersOf({ prose, listed, language }: Passage): Line[] | null {
  if (listed || prose.length < fewest || prose.length > most + 1) return null;
  const lines: Line[] = [];
  for (const { text, sentence, at } of prose) {
    const figures = figuresOf(text, language);
    const [figure, ...more] = figures;
    if (!figure && !/\d/.test(text)) continue;
    const meaning = figure && more.length === 0 && !hasOtherNumbers(text, figures) && !negated.test(text) ? meaningOf(text, figure, language) : null;
    // A figure that cannot stand large is missed where the others do.
    if (!figure || meaning === null || !fitsFigure(figure.label, meaning)) return null;
    lines.push({ label: figure.label, text: meaning, sources: [sentence], level: 0, at });
  }
  return lines.length >= fewest && lines.length <= most && lines.length >= prose.length - 1 ? lines : null;
}

// Verbs that say no more than that something is so much: the figure says it without them.
const equals: Record<string, RegExp> = {
  de: /\s(?:beträgt|betrug|betragen|betrugen|liegt bei|lag bei|liegen bei|lagen bei|kostet|kostete|erreicht|erreichte|umfasst|umfasste|zählt|zählte|misst|hat|hatte|beläuft sich auf|belief sich auf|verfügt über)(?=(?:\s(?:nach\s\p{Ll}+\s\p{Lu}\p{Ll}+|derzeit|heute|bisher|inzwischen|aktuell|voraussichtlich))?$)/u,
  en: /\s(?:is|are|was|were|comes? to|came to|amounts? to|amounted to|totals?|totalled|stands? at|stood at|reach(?:es|ed)?|has|have|had|measures?|covers?)$/u,
  fr: /\s(?:est de|était de|sont de|s[’']élève à|s[’']élèvent à|s[’']élevait à|atteint|atteignent|a atteint|compte|comptait|mesure|a|représente)$/u,
  zh: /(?:现有|共有|达到|达|为|是|有|约为|增至)$/u,
};
// Verbs that say what is done with so many.
const doing: Record<string, RegExp> = {
  de: /\s(?:beschäftigt|beschäftigten|beschäftigte|versorgt|versorgte|betreut|betreute|bietet|besuchten|besuchen|nutzen|nutzten|arbeiten|arbeiteten|leben|lebten|produziert|produzierte|verwaltet|betreibt|übernimmt|übernahm|trägt|trug|zahlt|zahlte)(?=\s|$)/u,
  en: /\s(?:employs?|employed|serves?|served|lends?|lent|produces?|produced|runs?|ran|manages?|managed|handles?|handled|treats?|treated|sells?|sold|carries|carried)$/u,
  fr: /\s(?:emploie|emploient|accueille|accueillent|produit|produisent|gère|gèrent|dessert|traite)$/u,
  zh: /(?:(?:现有|共有|拥有)[^，、的]{1,5}|完成投资|实现收入|投资|新增|接待|服务|培训)$/u,
};
const longest = (language: string) => (language === 'zh' ? 20 : 10);

/** What a figure is of, in words of its sentence: the subject where the verb only says so much, or what follows a figure that opens the sentence; null where it is not plain. */
function meaningOf(sentence: string, { start, end }: Figure, language: string): string | null {
  const before = sentence.slice(0, start).trimEnd();
  const after = withoutEnd(sentence, language).slice(end).trim();
  if (/[,;:，；：(（]/.test(before + after) || !isBalanced(before) || !isBalanced(after)) return null;
  const meaning = before === '' ? after : said(before, after, language);
  return meaning !== null && meaning.length > 1 && countWords(meaning, language) <= longest(language) ? meaning : null;
}

function said(before: string, after: string, language: string): string | null {
  const equal = equals[language]?.exec(before);
  // "Täglich überqueren 300 Boote die Furt": the figure is the subject.
  if (language === 'de' && /^\p{Lu}\p{Ll}+\s\p{Ll}+en$/u.test(before) && /^(?:die|den|das|der|dem)\s/.test(after)) return `${before} ${after}`;
  // Only a time may come after: "… euros in 2023".
  const tail = after === '' || /^(?:im Jahr|in|en|im)\s\d{4}$/.test(after) ? after : null;
  if (tail === null) return null;
  if (equal) return [before.slice(0, equal.index) + before.slice(equal.index + equal[0].length), tail].filter((part) => part !== '').join(' ');
  return doing[language]?.test(before) ? [before, tail].filter((part) => part !== '').join(' ') : null;
}
