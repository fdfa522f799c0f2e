import { isBalanced } from '../text/inline.ts';
import type { Enumeration } from './enumeration.ts';
import { clausesOf, enclosures } from './shorten/clauses.ts';
import { withoutStop } from './shorten/shorten.ts';

const infinitive = /\s(zu)\s\p{Ll}+(?:en|ln|rn|tun|sein)$/u;

/** German aims, "…, den Hafen zu erweitern und die Kräne zu erneuern", as items without their "zu"; null where there are fewer than two. */
export function infinitivesOf(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'de');
  const clauses = clausesOf(text);
  const closed = enclosures(text);
  const phrases: { start: number; text: string }[] = [];
  for (const clause of clauses.slice(1)) {
    let from = clause.start;
    const joints = [...text.slice(clause.start, clause.end).matchAll(/\sund\s/g)].map((match) => clause.start + match.index);
    for (const joint of [...joints.filter((at) => !closed.some((c) => c.start < at && at < c.end)), clause.end]) {
      const phrase = text.slice(from, joint).trim();
      if (!infinitive.test(phrase)) continue;
      phrases.push({ start: from, text: phrase });
      from = joint + (joint < clause.end ? 5 : 0);
    }
    if (phrases.length > 0 && from < clause.end && !infinitive.test(text.slice(from, clause.end))) return null;
  }
  const [first] = phrases;
  if (!first || phrases.length < 2 || phrases.some((phrase) => /^(?:um|ohne|anstatt|nicht|indem)\s|\s(?:nicht|kein\p{Ll}*)\s/u.test(phrase.text))) return null;
  const lead = text.slice(0, first.start).replace(/[,\s]+$/, '');
  const items = phrases.map((phrase) => phrase.text.replace(/\szu(?=\s\S+$)/, ''));
  return items.every(isBalanced) ? { lead, items } : null;
}

const planned = /^(.*?\b(?:wird|werden|will|wollen|soll|sollen)\s(?:sich\s)?(?:der|die|das)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)\s(.+)$/u;
const bareInfinitive = /\p{Ll}(?:en|ern|eln)$/u;

/** German plans, "In Zukunft wird die Stadt den Hafen erweitern und neue Kräne kaufen", as items under their subject; null where there are fewer than two. */
export function plansOf(sentence: string): Enumeration | null {
  const found = planned.exec(withoutStop(sentence, 'de'));
  const [, lead = '', rest = ''] = found ?? [];
  const items = rest.split(/,\s(?:und\s)?|\sund\s(?=[^,]*$)/);
  const whole = items.every(
    (item) =>
      bareInfinitive.test(item) && /\s/.test(item) && isBalanced(item) && !/^(?:nicht|nur|die|dass|um|wenn)\s.*\szu\s|\b(?:nicht|kein\p{Ll}*|zu)\s/u.test(item),
  );
  return items.length >= 2 && whole && enclosures(rest).every((span) => !rest.slice(span.start, span.end).includes(',')) ? { lead, items } : null;
}
