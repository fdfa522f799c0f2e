import { fitsTwoLines } from '../fit.ts';
import type { Line } from '../line.ts';
import { isCalled, type Passage } from './passage.ts';

const titles: Record<string, RegExp> = {
  de: /^(?:\d[\d.]*\s)?(?:\p{L}+\sund\s)?(?:Ausblick|Nächste Schritte|Weiteres Vorgehen|Wie es weitergeht|So geht es weiter|Weitere Schritte|Künftige Entwicklung|Die nächsten (?:\p{L}+\s)?(?:Schritte|Wochen|Monate|Jahre))(?:\s(?:und|auf|bis|für)\s.*)?$/iu,
  en: /^(?:\d[\d.]*\s)?(?:[\p{L}]+ and )?(?:outlook|next steps|future work|the way forward|way forward|going forward|what happens next|looking ahead|future plans|future directions|the next (?:\p{L}+\s)?(?:weeks|months|years))(?:\s(?:and|for|to)\s.*)?$/iu,
  fr: /^(?:\d[\d.]*\s)?(?:\p{L}+\set\s)?(?:perspectives|prochaines étapes|suites?(?: à donner)?|à venir|la suite)(?:\s.*)?$/iu,
  zh: /^(?:[一二三四五六七八九十\d]+[、.．]\s?)?(?:展望|下一步.{0,8}|未来.{0,6}|今后.{0,6}|后续.{0,6}|总结与展望)$/u,
};

const openings: Record<string, RegExp> = {
  de: /^(?:In Zukunft|Zukünftig|Künftig|Als Nächstes|Als nächste[rsn]?\s|Im nächsten Schritt|In den (?:nächsten|kommenden) (?:Jahren|Monaten|Wochen)|Im (?:nächsten|kommenden) Jahr|Im weiteren Verlauf|Perspektivisch|Langfristig soll|Die nächsten Schritte)/u,
  en: /^(?:In (?:the )?future|In future work|Going forward|Looking ahead|As a next step|The next steps?|Next steps|In the (?:coming|next) (?:months|years|weeks)|Next year|Over the (?:next|coming) )/,
  fr: /^(?:À l['’]avenir|Dans les (?:prochains|prochaines) |Prochaines? étapes?|La prochaine étape|Les prochaines étapes|L['’]année prochaine|À terme)/,
  zh: /^(?:下一步|今后|未来|接下来|下一阶段|展望未来)/,
};

// Beside conclusions, "will" alone may be said of anything.
const plainly: Record<string, RegExp> = {
  de: /(?:^|\s)(?:künftig\p{Ll}*|zukünftig\p{Ll}*|Zukunft|geplant|vorgesehen|nächste[nrs]?\sSchritte?|als Nächstes|wollen\swir|planen)(?=[\s,.]|$)/u,
  en: /\b(?:future|plan to|plans to|planned|would like|intends? to|next steps?|further steps?)\b/i,
  fr: /\b(?:avenir|prochaine?s? étapes?|prévue?s?|prévoit|envisage|souhaite)\b/i,
  zh: /计划|拟|下一步|未来|今后/,
};

// Without a heading, a long last section is about more than what comes.
const longest = 6;

/** What comes next: a section that is called so, or the report's last one where it opens with the future. */
export function outlookOf(passage: Passage): Line[] | null {
  const { title, prose, essence, language, last } = passage;
  const [first] = prose;
  const called = isCalled(passage, titles[language]);
  const opens = last && first !== undefined && prose.length <= longest && openings[language]?.test(first.text) === true;
  // "Conclusions and outlook" may look back in most of its lines.
  const mixed = /\s(?:und|and|et|&)\s|[与和]/i.test(title);
  const lines = essence.filter((line) => line.level === 0);
  const ahead = lines.filter((line) => line.sources.some((source) => plainly[language]?.test(source.text))).length;
  if (!(called || opens) || (mixed && ahead < lines.length * 0.6)) return null;
  return essence.length > 0 && essence.every((line) => fitsTwoLines(line.text)) ? [...essence] : null;
}
