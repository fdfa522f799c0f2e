import { functionWords } from '../../text/function-words.ts';
import { isBase, isPast, isPresent } from './english-verbs.ts';
import { afterColon, type Coordination, coordinationsOf, type Enumeration, isPhrase, restOf } from './parts.ts';

const object =
  /^(?:the|an?|its|his|her|their|our|your|my|all|any|every|each|both|some|several|many|more|most|no|this|these|that|those|it|them|him|us|\d|one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands)(?:[\s\d,.%]|$)/;
const preposition = /^(?:of|on|in|for|from|to|with|by|at|about|and|or|is|are|was|were|who|which|that)\s/;
const modal = /\s(?:will|would|can|could|should|must|may|might|shall|to)\s(?:also\s|\p{Ll}+ly\s)?(?=\p{Ll}+\s)/gu;
const beforeGerund = /(?:\s(?:for|by|of|in|on|from|at|with|into|includes?|included|are|is|means|involves?|requires?))\s(?=\p{Ll}{2,}ing\s)/gu;

const subordinate = /^(?:When|While|As|After|Before|Although|Though|Because|Since|Once|Until|Where|If|Unless|Both|Either|Neither|Not)\s/;

type Form = (word: string) => 'known' | 'possible' | 'no';

/** True where all phrases begin with a verb of the form, half of them surely: a known verb, or one with its object's determiner behind it. */
function areVerbPhrases(phrases: readonly string[], form: Form): boolean {
  const sure = phrases.map((phrase) => certainty(phrase, form));
  return sure.every((value) => value > 0) && sure.filter((value) => value === 2).length * 2 >= phrases.length;
}

function certainty(phrase: string, form: Form): 0 | 1 | 2 {
  const [, word = '', next = ''] = /^(?:\p{Ll}+ly\s)?(\p{Ll}+)\s(.+)$/u.exec(phrase) ?? [];
  const known = form(word);
  if (word === '' || known === 'no' || functionWords('en').has(word) || object.test(`${word} `)) return 0;
  if (object.test(next)) return 2;
  if (known === 'known') return preposition.test(next) ? 1 : 2;
  return preposition.test(next) ? 0 : 1;
}

/** English verb phrases that a sentence lists: aims ("to build …, extend …"), tasks ("for issuing …"), acts ("inspects …, tests …"); else null. */
export function englishPhrases(text: string): Enumeration | null {
  for (const list of coordinationsOf(text, 'en')) {
    const rest = restOf(text, list);
    if (rest.length < 2 || !rest.every((phrase) => isPhrase(phrase, 'en'))) continue;
    const found = infinitives(text, list, rest) ?? gerunds(text, list, rest) ?? predicates(text, list, rest);
    if (found && isPhrase(found.items[0] ?? '', 'en')) return found;
  }
  return null;
}

function infinitives(text: string, list: Coordination, rest: readonly string[]): Enumeration | null {
  if (list.head.start === 0 && (subordinate.test(text) || /^In order\s/.test(text))) return null;
  const marked = rest.every((phrase) => /^to\s\p{Ll}+/u.test(phrase));
  const bare = rest.map((phrase) => phrase.replace(/^to\s/, ''));
  if (!marked && !areVerbPhrases(bare, isBase)) return null;
  const head = text.slice(list.head.start, list.head.end);
  const opened = afterColon(text, list)
    ? /^(?:to\s)?(?=\p{Ll})/u.exec(head)
    : [...head.matchAll(modal)].findLast((match) => !marked || /\sto\s/.test(match[0]));
  if (!opened) return null;
  const first = head.slice(opened.index + opened[0].length);
  if (/^(?:not|never|be|have)\s/.test(first) || /\snot\sto\s?$/.test(head.slice(0, opened.index + 4))) return null;
  if (!marked && certainty(first, isBase) === 0) return null;
  const keepsModal = !/(?:^|\s)to\s/.test(opened[0]);
  const lead = text.slice(0, list.head.start + opened.index + (keepsModal ? opened[0].length : 0)).replace(/[:\s]+$/, '');
  return lead === '' ? null : { lead, items: [first, ...bare] };
}

function gerunds(text: string, list: Coordination, rest: readonly string[]): Enumeration | null {
  if (!rest.every((phrase) => /^\p{Ll}{2,}ing\s/u.test(phrase))) return null;
  const head = text.slice(list.head.start, list.head.end);
  const opened = afterColon(text, list) ? /^(?=\p{Ll}{2,}ing\s)/u.exec(head) : [...head.matchAll(beforeGerund)].at(-1);
  if (!opened) return null;
  const at = list.head.start + opened.index + opened[0].length;
  const lead = text.slice(0, at).replace(/[:\s]+$/, '');
  return lead.includes(' ') || afterColon(text, list) ? { lead, items: [text.slice(at, list.head.end), ...rest] } : null;
}

function predicates(text: string, list: Coordination, rest: readonly string[]): Enumeration | null {
  const form = [isPresent, isPast].find((candidate) => areVerbPhrases(rest, candidate));
  const head = text.slice(list.head.start, list.head.end);
  if (!form || subordinate.test(head) || /^(?:and|but|who|which|that|where)\s/.test(head)) return null;
  for (const word of head.matchAll(/\s(?=\p{Ll}+\s)/gu)) {
    const first = head.slice(word.index + 1);
    const sure = certainty(first, form);
    // The first verb of the sentence: one that is only possible counts where an object follows.
    if (sure === 2 || (sure === 1 && form(first.split(' ')[0] ?? '') === 'known'))
      return { lead: text.slice(0, list.head.start + word.index), items: [first, ...rest] };
  }
  return null;
}
