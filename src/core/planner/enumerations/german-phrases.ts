import { isBalanced } from '../../text/inline.ts';
import { clausesOf, enclosures } from '../shorten/clauses.ts';
import { withoutStop } from '../shorten/shorten.ts';
import { coordinationsOf, type Enumeration, isPhrase, restOf } from './parts.ts';

const prefix =
  '(?:ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|heraus|herbei|hervor|her|hinaus|hinzu|hin|los|mit|nach|nieder|statt|teil|um|unter|voran|voraus|vorbei|vor|weg|weiter|wieder|zurück|zusammen|bereit|bekannt|sicher|dar|ein|dazu|heran|über)';
const infinitive = new RegExp(String.raw`(?:\s(zu)\s\p{Ll}+|\s${prefix}zu\p{Ll}+)(?:en|ln|rn|tun|sein)$`, 'u');
const aims =
  /(?:Ziel\p{Ll}*|Aufgaben?|Zweck|Absicht|Plan|Vorschlag|es|beschlo\p{Ll}+|empf\p{Ll}+|forder\p{Ll}+|vereinbar\p{Ll}+|vorgesehen|geplant|vorgenommen)(?:\s(?:ist|war|sind)(?:\ses)?)?$/u;
const spacedZu = /\szu(?=\s\S+$)/;

/** German aims, "…, den Hafen zu erweitern und die Kräne zu erneuern", as items; their "zu" goes where every item has one to spare. Null where there are fewer than two. */
export function infinitivesOf(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'de');
  const clauses = clausesOf(text);
  const closed = enclosures(text);
  const phrases: { start: number; text: string }[] = [];
  for (const clause of clauses.slice(1)) {
    let from = clause.start + (/^und\s/.exec(text.slice(clause.start))?.[0].length ?? 0);
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
  if (
    !first ||
    phrases.length < 2 ||
    phrases.some((phrase) => /^(?:um|ohne|anstatt|nicht|indem|nämlich|\p{Ll}{3,}te)\s|\s(?:nicht|kein\p{Ll}*)\s/u.test(phrase.text))
  )
    return null;
  const lead = text.slice(0, first.start).replace(/[,:\s]+$/, '');
  // Two are a list only where the lead-in says that aims follow.
  if (phrases.length === 2 && !aims.test(lead)) return null;
  if (/\s(?:weder|entweder|sowohl)$/.test(lead)) return null;
  const spare = phrases.every((phrase) => spacedZu.test(phrase.text));
  const items = phrases.map((phrase) => (spare ? phrase.text.replace(spacedZu, '') : phrase.text));
  return items.every(isBalanced) ? { lead, items } : null;
}

const modals =
  'wird|werden|will|wollen|soll|sollen|sollte|sollten|kann|können|konnte|konnten|muss|müssen|musste|mussten|darf|dürfen|durfte|durften|möchte|möchten|werde|wolle|solle|könne|müsse|dürfe';
const perfects = 'hat|haben|hatte|hatten';
const passives = 'wurde|wurden';
const bracket = new RegExp(String.raw`\s(?:(${modals})|(${perfects})|(${passives}))\s`);
const bareInfinitive = /(?:^|\s)\p{Ll}+(?:en|ern|eln)$|\s(?:tun|sein)$/u;
const participle = /(?:^|\s)(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}*(?:be|ver|er|ent|zer|miss|emp|über|unter|wider|hinter)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)$/u;
const subjectFirst =
  /^(?:(?:Der|Die|Das|Diese[rs]?|Eine?|Seine?|Ihre?|Unsere?|Alle|Beide|Viele|Mehrere|Einige|Zwei|Drei|Vier)\s|(?:[Ee]r|[Ss]ie|[Ee]s|[Ww]ir|[Ii]ch|[Mm]an)$|(?!(?:In|Im|Am|An|Auf|Aus|Ab|Bei|Beim|Bis|Seit|Nach|Vor|Mit|Für|Durch|Zu|Zum|Zur|Um|Unter|Über|Während|Wegen|Dort|Hier|Dabei|Dazu|Damit|Danach|Dann|Zudem|Außerdem|Künftig|Derzeit|Heute|Ferner|Auch|So|Zunächst|Anschließend|Später|Gemäß|Laut|Neben|Ohne|Trotz|Den|Dem|Des|Einen|Einem|Jährlich|Bereits|Darüber|Zusätzlich|Weiter|Weiterhin|Insgesamt|Gesucht|Ziel|Dafür|Da|Weil|Wenn|Als|Nachdem|Obwohl)(?:\s|$))\p{Lu}[\p{L}-]+)/u;
const subjectAfter =
  /^(?:sich\s)?(?:(?:der|die|das|eine?|unsere?|seine?|ihre?)\s(?:\p{Ll}+e[nrs]?\s)*\p{Lu}[\p{L}-]+(?:\s(?:der|des)\s(?:\p{Ll}+e[nrs]?\s)*\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]+(?=\s(?:der|die|das|den|eine?n?|\p{Ll}+e)\s))*|er|sie|es|wir|ich|man)\s/u;
const adverbial =
  /^(?:(?:bis|im|in|ab|seit|am|vor|zum|zur)\s(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}-]+|\d+)(?:\s\d{4})?\s|(?:künftig|auch|zudem|außerdem|bereits|darüber hinaus|deshalb|daher|dazu|zunächst|\d{4})\s)+(?=\S+\s\S)/u;

/**
 * German plans and deeds under one verb, "wird den Hafen erweitern, neue Kräne kaufen und das Personal schulen", "hat …
 * gebaut, … saniert", as items; null where there are fewer than three.
 */
export function plansOf(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'de');
  for (const list of coordinationsOf(text, 'de')) {
    const rest = restOf(text, list);
    const head = text.slice(list.head.start, list.head.end);
    const opened = bracket.exec(head);
    if (!opened || /^(?:dass|weil|wenn|ob|der|die|das|und|aber|wo)\s/.test(head) || rest.length < 2) continue;
    const ends = opened[1] === undefined ? participle : bareInfinitive;
    const at = startOfPlans(head, opened.index, opened[0].length, opened[3] !== undefined, rest);
    if (at === null) continue;
    const items = [head.slice(at), ...rest];
    const denied = items.filter((item) => /(?:^|\s)kein\p{Ll}*\s/u.test(item)).length;
    const whole = items.every((item) => ends.test(item) && isPhrase(item, 'de') && isBalanced(item) && !notAPlan.test(item));
    if (whole && (denied === 0 || denied === items.length)) return { lead: text.slice(0, list.head.start + at).trimEnd(), items };
  }
  return null;
}

const notAPlan =
  /^(?:auch|damit|dabei|darin|dadurch|dass|um|wenn|weil|obwohl|als|während|nachdem|sondern|aber|jedoch|so|er|sie|es|man|deren|denen)\s|^(?:die|der|das)\s(?:.*\s)?(?:zu|die|der|das)\s|^(?:eine?[nmr]?|den|die|das|der|dem)\s\p{Ll}+$|(?:^|\s)(?:nicht|nur|zu|dass|ob)\s|\s(?:werden|worden|haben)$/u;

/** Where the first plan begins: behind the verb, its subject where that follows it, and what says when. */
function startOfPlans(head: string, verb: number, length: number, passive: boolean, rest: readonly string[]): number | null {
  let at = verb + length;
  const inverted = !subjectFirst.test(head.slice(0, verb));
  if (inverted && !passive) {
    const subject = subjectAfter.exec(head.slice(at));
    if (!subject) return null;
    at += subject[0].length;
  }
  if (passive && !inverted && rest.some((item) => /^(?:der|die|das|\p{Lu}\p{L}+)\s/u.test(item))) return null;
  const when = adverbial.exec(head.slice(at));
  return when && !rest.some((item) => adverbial.test(item)) ? at + when[0].length : at;
}

const determiner =
  /^(?:der|die|das|den|dem|eine?[nmr]?|ihre?[nmr]?|seine?[nmr]?|unsere?[nmr]?|keine?n?|sich|sie|ihn|es|alle|viele|zwei|drei|vier|fünf|sechs|\d)(?:[\s\d]|$)/;
// These look like verbs in "-t".
const adverb =
  /^(?:nicht|samt|statt|selbst|sonst|erst|jetzt|fast|mit|seit|dort|sofort|damit|somit|womit|meist|zumeist|zunächst|zuletzt|längst|oft|derart|insgesamt|weit|laut|bekannt|bereit|leicht|schlecht|recht|gut|spät|breit|direkt|exakt|konkret|bewusst|überhaupt|gesamt|vielleicht|jüngst|höchst|äußerst)\s/;
// "hohe Kosten", "fehlendes Personal": an adjective before its noun ends in e, en, er, es or em.
const forms: readonly RegExp[] = [/^\p{Ll}{3,}t\s(.+)$/u, /^\p{Ll}{2,}te\s(.+)$/u, /^\p{Ll}{2,}en\s(.+)$/u];

/** German predicates of one subject, "prüft Trinkwasser, untersucht Bodenproben und berät die Gemeinden", as items; null where there are fewer than three. */
export function predicatesOf(sentence: string): Enumeration | null {
  const text = withoutStop(sentence, 'de');
  for (const list of coordinationsOf(text, 'de')) {
    const rest = restOf(text, list);
    if (rest.length < 2 || list.head.start > 0) continue;
    const head = text.slice(0, list.head.end);
    for (const [k, form] of forms.entries()) {
      if (!rest.every((phrase) => form.test(phrase) && !adverb.test(phrase) && isPhrase(phrase, 'de') && isBalanced(phrase))) continue;
      if (rest.some((phrase) => infinitive.test(phrase))) continue;
      // Only an object's article tells "prüfen die Proben" from "großen Proben".
      if (k > 0 && rest.some((phrase) => !determiner.test(form.exec(phrase)?.[1] ?? ''))) continue;
      const verb = [...head.matchAll(/\s(?=\p{Ll})/gu)].find((match) => form.test(head.slice(match.index + 1)) && !adverb.test(head.slice(match.index + 1)));
      if (!verb || !subjectFirst.test(head.slice(0, verb.index)) || bracket.test(head) || /^\S+\s(?:nicht|sich nicht)\s/.test(head.slice(verb.index + 1)))
        continue;
      return { lead: head.slice(0, verb.index), items: [head.slice(verb.index + 1), ...rest] };
    }
  }
  return null;
}
