import { isBalanced } from '../text/inline.ts';
import { cutsMark, markSpans } from '../text/marks.ts';
import { countWords } from '../text/words.ts';
import { fitsTwoLines } from './fit.ts';
import { type Clause, clausesOf, enclosures } from './shorten/clauses.ts';
import type { Grammar } from './shorten/grammar.ts';
import { grammarOf } from './shorten/grammars.ts';
import { unfoldChinese } from './unfold-chinese.ts';

// A sentence too long for a bullet often says one thing after another. Shown clause under clause it keeps every word.

/** Words that open a clause which can stand on a line of its own under the clause before; tried at the clause's first word. */
const openers: Record<string, RegExp> = {
  de: /^(?:wo|wobei|wodurch|womit|wofür|worauf|woran|wohin|wonach|woraus|worin|weil|da|obwohl|nachdem|während|bevor|indem|sodass|so\sdass|zumal|um|damit|dass|ob|wenn|sobald|sofern|falls|sondern|aber|jedoch|doch|denn|insbesondere|darunter|vor\sallem|beispielsweise|etwa|und\szwar|nämlich|unter\sanderem)\s/,
  en: /^(?:(?:in|of|with|by|for|to|from|at|on|during|under|after)\s(?:which|whom|whose)\s|(?:which|who|whose|whom|where|when|while|whereas|although|though|because|since|so|as|including|such\sas|especially|particularly|in\sparticular|notably|namely|i\.e\.|e\.g\.|with|followed\sby|based\son|due\sto|leading|making|allowing|resulting|causing|using|providing|showing|suggesting|indicating|thereby|thus|but|if|unless|in\sorder\sto|to|by\s\p{Ll}+ing|\p{Ll}{3,}ing)\s)/u,
  fr: /^(?:qui|dont|où|ce\squi|ce\sque|lequel|laquelle|lesquels|lesquelles|tandis\s(?:que|qu['’])|alors\s(?:que|qu['’])|bien\s(?:que|qu['’])|puisque|parce\s(?:que|qu['’])|car|mais|afin\s(?:de|que|d['’])|pour|notamment|y\scompris|en\sparticulier|ainsi\sque|grâce|permettant|si|lorsque|quand|en\s\p{Ll}+ant)(?:\s|(?<=['’]))/u,
};
/** The same where no comma stands before. */
const inner: Record<string, RegExp> = {
  de: /(?!)/g,
  en: /(?<!\b(?:stop|start|keep|of|for|from|by|before|after|stopped|started|began))\s(?=(?:because|while|whereas|although|so\sthat|such\sthat|in\sorder\sto|instead\sof|rather\sthan|based\son|compared\s(?:to|with)|as\swell\sas|which|who|when|where|whether|if|using|by\s\p{Ll}+ing|that(?!\s(?:are|is)\b))\s)|(?<!\b(?:able|unable|likely|unlikely|need|needs|needed|have|has|had|want|wants|order|used|is|are|was|were|be|going|due|according|similar|compared|equal|up|respect|related|belongs?|refers?|corresponds?|leads?|led|ought|tends?|tend|begins?|began|continues?|continued|seems?|appears?|how|what|when|where|whether|so|as|not|and|or|difficult|easy|hard|possible|impossible|necessary|sufficient|crucial|important|aims?|aimed|try|tries|tried|help|helps|helped|desire|ability|possibility|way|ways|attempts?|decision|right|efforts?|opportunity|needs?|chance|tendency|intention|permission|power|goal|task|tasks|time|reason|article|contents|first|last|ever|allowed|asked|invited|believed|said|thought|known|forced|made|rose|out|back|it|him|them|us))\s(?=to\s(?!the\b|a\b|an\b|its\b|their\b|his\b|her\b|our\b|this\b|that\b|these\b|those\b|each\b|all\b|any\b|some\b|both\b|one\b|two\b|three\b|four\b|five\b|be\b|other\b|\p{Ll}+(?:s|ing|ed|ion|ment|ity|er|ly|ence|ance|ness|ism)\b|sea\b)\p{Ll}{2,}\s)/gu,
  fr: /\s(?=(?:afin\s(?:de|que|d['’])|parce\s(?:que|qu['’])|tandis\s(?:que|qu['’])|alors\s(?:que|qu['’])|car\s|qui\s|lorsque\s|dont\s|où\s|pour\s\p{Ll}+(?:er|ir|re)\s|puisqu|grâce\sa?[àu]|permettant\s|en\s(?!avant|tant|cours)\p{Ll}{3,}ant\s|tout\sen\s|ainsi\s(?:que\s|qu['’])|sans\s\p{Ll}+(?:er|ir|re)\s|quand\s|tant\sque\s|dans\s(?:le|la)quel|dans\slesquel|à\scondition\s|sauf\ssi\s|en\scas\s|plutôt\sque\s|conformément\s|avant\sde\s|après\savoir\s))|(?<!(?<!\p{L})(?:même|comme|que|sauf|et|ou|mais|non|savoir|demander|vérifier|décider|indiquer|voir|demandera|déterminer))\s(?=(?:si|s['’]ils?)\s)/gu,
};
const coordinator: Record<string, RegExp> = { de: /^(?:und|sowie|oder)\s/, en: /^(?:and|or)\s(?:then\s)?/, fr: /^(?:et|ou)\s/ };

// In words; lines of about nine are read best.
const longest = 18;
const shortest = 3;
const best = 9;
const mostParts = 4;
// In characters, marks included: what is longer never fits so few lines.
const longestSentence = 3000;

/** A sentence as two to four lines that each fit, no word lost but an "and" between them; null where it has no such joints. */
export function unfold(text: string, language: string): string[] | null {
  const grammar = grammarOf(language);
  if (language === 'zh') return unfoldChinese(text);
  if (!grammar || text.length > longestSentence) return null;
  const joints = jointsOf(text, language, grammar);
  const start: Parting = { lines: [], cost: 0, from: 0 };
  // The best parting up to each joint; joints are few.
  const partings = [start];
  for (const joint of [...joints, { end: text.length, start: text.length, cost: 0 }]) {
    const ways = partings.flatMap((parting) => {
      const line = text.slice(parting.from, joint.end);
      const cost = costOf(line, language);
      const whole = cost !== null && parting.lines.length < mostParts && joint.end > parting.from;
      // The comma stays, so that the line is read as going on.
      const mark = /^[,:]/.exec(text.slice(joint.end))?.[0] ?? '';
      return whole ? [{ lines: [...parting.lines, line + mark], cost: parting.cost + cost + joint.cost, from: joint.start }] : [];
    });
    const [cheapest] = ways.sort((a, b) => a.cost - b.cost);
    if (cheapest) partings.push(cheapest);
  }
  const last = partings.at(-1);
  return last && last.from === text.length && last.lines.length > 1 ? last.lines : null;
}

type Parting = { lines: string[]; cost: number; from: number };

// Where no comma parts the lines, and where the next line says one thing more of the same kind.
const loose = 0.4;
const listed = -1.2;

/** What speaks against a line, the less the nearer it is to the best length; null where it cannot stand. */
function costOf(line: string, language: string): number | null {
  const words = countWords(line, language);
  if (words < shortest || words > longest || !fitsTwoLines(line) || !isBalanced(line)) return null;
  return 0.5 + ((words - best) / 6) ** 2;
}

/** `end` closes the line before, `start` opens the new one; `cost` is what speaks against parting there. */
type Joint = { end: number; start: number; cost: number };

function jointsOf(text: string, language: string, grammar: Grammar): Joint[] {
  const closed = [...enclosures(text), ...markSpans(text)];
  const clauses = clausesOf(text).map((clause) => ({ ...clause, ...openingOf(clause, text, language, grammar) }));
  const joints: Joint[] = [];
  clauses.forEach((clause, k) => {
    const before = clauses[k - 1];
    const after = clauses[k + 1];
    if (!before || !clause.opens || !stands(text.slice(0, before.end), text, language, grammar)) return;
    if (isBracket(text.slice(0, before.end), language) && grammar.isRelative(text.slice(clause.start, clause.end))) return;
    // Where the clause after it opens nothing, the one between commas is an insertion and the main clause goes on.
    if (after && !after.opens && clause.border === ',') return;
    joints.push({ end: before.end, start: clause.start + clause.joined, cost: clause.listed ? listed : 0 });
  });
  const main = language !== 'en' && language !== 'fr' ? undefined : mainAfterOpening(text, clauses, grammar);
  if (main) joints.push({ ...main, cost: 0 });
  for (const match of text.matchAll(inner[language] ?? /(?!)/g)) {
    if (cutsMark(closed, match.index) || countWords(text.slice(0, match.index), language) < 5 || !stands(text.slice(0, match.index), text, language, grammar))
      continue;
    joints.push({ end: match.index, start: match.index + match[0].length, cost: loose });
  }
  const second = grammar.secondPredicate(text);
  if (second !== null && !cutsMark(closed, second)) {
    const joined = /^,?\s\S+\s/.exec(text.slice(second))?.[0] ?? ' ';
    joints.push({ end: second, start: second + joined.length, cost: 0 });
  }
  return joints.sort((a, b) => a.start - b.start).filter((joint, k, all) => joint.start !== all[k - 1]?.start);
}

/** "If the level rises, | the gates close": where the main clause begins after the clause or the scope that opens the sentence. */
function mainAfterOpening(text: string, clauses: readonly (Clause & { opens: boolean })[], grammar: Grammar): Pick<Joint, 'start' | 'end'> | undefined {
  if (!grammar.subordinate.test(text) && grammar.scope?.test(text) !== true) return undefined;
  const k = clauses.findIndex((clause, at) => at > 0 && clause.border === ',' && !clause.opens && isWhole(text.slice(clause.start, clause.end), grammar));
  const [before, clause] = [clauses[k - 1], clauses[k]];
  // "On the coldest day, 14 January 2025, …": too little for a line, and a date is no subject.
  if (!before || !clause || countWords(text.slice(0, before.end), 'en') < leastOpening || datePattern.test(text.slice(clause.start))) return undefined;
  return { end: before.end, start: clause.start };
}

const leastOpening = 5;
const datePattern = /^\d{1,2}(?:er)?\s\p{L}+\s\d{4}/u;

const isWhole = (clause: string, grammar: Grammar) =>
  grammar.isMain(clause) &&
  !grammar.droppable.test(clause) &&
  (hasSubject.test(clause) ||
    /^(?!\p{Ll}+ed\s|and\s|or\s|but\s|not\s)\p{Ll}+\s(?:\p{Ll}+\s){0,4}(?:is|are|was|were|can|could|will|may|might|must|should|has|have)\s/u.test(clause));

// "U.S. Marines, under the command of …, repulsed": no main clause begins with its verb.
const hasSubject =
  /^(?:(?:the|an?|it|he|she|they|we|you|I|this|that|these|those|its|his|her|their|our|your|there|some|many|most|all|both|no|nobody|each|every|several|few|one|two|three|les?|la|une?|des|ils?|elles?|on|nous|vous|ce|cet|cette|ces|cela|son|sa|ses|leurs?|votre|vos|notre|nos|aucune?|chaque|plusieurs|deux|trois|\p{Ll}{2,}ez)(?:\s|-)|[lc]['’]|\d|\p{Lu})/u;

/** "Die Politik wird durch die Parteien": a German verb bracket is still open, so what follows the comma closes it. */
const isBracket = (left: string, language: string): boolean =>
  language === 'de' &&
  /\s(?:wird|werden|wurden?|hat|haben|hatten?|kann|können|konnten?|soll|sollen|sollten?|muss|müssen|mussten?|will|wollen|wollten?)\s/.test(left) &&
  !/\s\p{Ll}+(?:en|t|n)$/u.test(left);

/** Whether a clause can open a line, and how many characters of an "and" before it fall away. */
function openingOf(clause: Clause, text: string, language: string, grammar: Grammar): { opens: boolean; joined: number; listed?: boolean } {
  const right = text.slice(clause.start, clause.end);
  if (openers[language]?.test(right) || grammar.isRelative(right) || /^[;:–—]/.test(clause.border)) return { opens: true, joined: 0 };
  if (language === 'de' && clause.border === ',' && goesOnUnderModal(text.slice(0, clause.start), right)) return { opens: true, joined: 0, listed: true };
  const joined = coordinator[language]?.exec(right)?.[0].length ?? 0;
  return { opens: joined > 0 && grammar.isMain(right.slice(joined)), joined };
}

const infinitive = /\s\p{Ll}+(?:en|ern|eln)$/u;

/** "Die Stadt wird den Hafen ausbauen, | neue Kräne kaufen": one more thing under the same modal verb. */
const goesOnUnderModal = (left: string, right: string): boolean =>
  /\s(?:wird|werden|will|wollen|soll|sollen|kann|können|muss|müssen)\s/.test(left) &&
  infinitive.test(left.replace(/[,\s]+$/, '')) &&
  infinitive.test(right) &&
  !/^(?:um|ohne|anstatt|statt|dass|ob|wenn|wie)\s|\szu\s/.test(right);

// "soll die Brücke abgenommen, …": its "werden" comes last.
const halfPassive =
  /\s(?:soll|sollen|sollten?|muss|müssen|mussten?|kann|können|konnten?|darf|dürfen|will|wollen|wird|werden|wurden?)\s[^,]*\s(?:ab|an|auf|aus|ein|fort|her|hin|mit|nach|um|vor|weg|weiter|wieder|zu|zurück|zusammen)ge\p{Ll}+(?:t|en)$/u;

/** True for the beginning of a sentence that says something by itself. */
const stands = (left: string, text: string, language: string, grammar: Grammar) =>
  hasVerb(left, language, grammar) &&
  !grammar.isTorn(left, language === 'en' || language === 'fr' ? text : left) &&
  !(language === 'de' && halfPassive.test(left)) &&
  !/\s(?:is|are|was|were|be|est|sont|était)$/.test(left);

const hasVerb = (left: string, language: string, grammar: Grammar) => grammar.isMain(left) || (language === 'de' && germanVerb.test(left));

// "In vielen Ländern", "Zwischen der ersten": behind a preposition or an article it is an adjective.
const germanVerb =
  /(?<!(?:^|\s)(?:[Ii]n|[Aa]n|[Aa]uf|[Aa]us|[Bb]ei|[Mm]it|[Nn]ach|[Vv]on|[Vv]or|[Zz]u|[Ff]ür|[Dd]urch|[Üü]ber|[Uu]nter|[Zz]wischen|[Ss]eit|[Nn]eben|[Dd]e[rnms]|[Dd]ie|[Dd]as|[Ee]ine[rnm]?|und)\s)(?<=\s)\p{Ll}+(?:te|ten|t|en)(?=\s|$)/u;
