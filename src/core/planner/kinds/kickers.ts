import { plainText } from '../../text/inline.ts';
import { stem, wordsOf } from '../../text/words.ts';
import { type KickerName, kickerLabel } from '../labels.ts';
import type { Chapter } from '../outline.ts';
import type { Arrangement } from './kind.ts';
import { openingOf } from './opening.ts';

/** The chapter under the word for its kind, where it has no kicker of its own and its title does not say it already. */
export function kicked(chapter: Chapter, arrangement: Arrangement, setting: { language: string; place: number; title: string }): Chapter {
  if (chapter.kicker !== '' || arrangement.kind === 'agenda') return chapter;
  const name = arrangement.kind === 'bullets' ? openingOf(chapter, arrangement.lines, setting) : arrangement.kind;
  const label = name && kickerLabel(name, setting.language);
  return label && adds(label, chapter.section.title || setting.title, setting.language, name) ? { ...chapter, kicker: label } : chapter;
}

// A title that says the same in other words makes the kicker idle.
const sayings: Partial<Record<KickerName, RegExp>> = {
  places: /besuch|besicht|reise|visit|tour|stop|site|étape|考察|参观|走访/iu,
  timeline: /chron|zeit|geschicht|verlauf|ablauf|termin|histor|date|schedule|milestone|meilenstein|calendrier|历史|沿革|大事|日程|进度/iu,
  numbers: /zahl|statisti|daten|figure|number|data|chiffre|donnée|数据|指标|数字/iu,
  comparison: /vergleich|variante|option|compar|versus|vs\b|比较|对比|方案/iu,
  tasks: /beschl|aufgabe|maßnahme|empfehl|auftr|decision|task|measure|recommend|action|décision|tâche|mesure|recommand|决定|任务|措施|建议/iu,
  outlook: /ausblick|zukunft|schritte|weiter|outlook|future|next|perspective|avenir|prochain|suite|展望|未来|下一步|今后/iu,
  background: /hintergrund|einleitung|einführung|anlass|ausgangslage|lage|background|introduction|context|motivation|overview|contexte|背景|引言|简介|概述/iu,
  aim: /ziel|zweck|aim|goal|purpose|objecti|objectif|but\b|目标|目的/iu,
};

function adds(label: string, title: string, language: string, name: KickerName): boolean {
  if (sayings[name]?.test(title)) return false;
  const words = new Set(wordsOf(plainText(title), language).map(stem));
  return !wordsOf(label, language).some((word) => words.has(stem(word)));
}
