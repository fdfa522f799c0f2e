import { functionWords } from '../../text/function-words.ts';
import { afterColon, type Coordination, coordinationsOf, type Enumeration, isPhrase, restOf } from './parts.ts';

const determiner = String.raw`(?:le|la|les|un|une|son|sa|ses|leur|leurs|notre|nos|votre|vos|ce|cet|cette|ces|chaque|tout|toute|tous|toutes|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|davantage|mieux|plus|\d[\d\s.,]*)\s|l['’]`;
const anyObject = new RegExp(String.raw`^(?:${determiner}|(?:des|du|de|au|aux|à|en|dans|sur)\s|d['’])`);
const object = new RegExp(`^(?:${determiner})`);
const infinitive = String.raw`(?:se\s|s['’])?\p{Ll}{2,}(?:er|ir|re|oir)`;
const participle = String.raw`\p{Ll}{2,}(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|erte?s?)`;

type Kind = { phrase: RegExp; opens: RegExp; strip: RegExp; last: boolean };

const modal =
  'va|vont|peut|peuvent|doit|doivent|veut|veulent|faut|devra|devront|pourra|pourront|souhaite|souhaitent|entend|entendent|compte|comptent|sait|savent|permet|permettent';
const kinds: readonly Kind[] = [
  // "… de construire une crèche, d’étendre le parc"; "va créer un fonds, soutenir …"
  {
    phrase: new RegExp(String.raw`^(?:de\s|d['’]|à\s)?${infinitive}\s(.+)$`, 'u'),
    opens: new RegExp(String.raw`\s(?:(?:de\s|d['’]|à\s)|(?:${modal})\s)(?=${infinitive}\s)`, 'gu'),
    strip: /^(?:de\s|d['’]|à\s)/,
    last: true,
  },
  // "a ouvert un foyer, recruté …"
  {
    phrase: new RegExp(String.raw`^${participle}\s(.+)$`, 'u'),
    opens: new RegExp(String.raw`\s(?:a|ont|avait|avaient|aura|auront)\s(?=${participle}\s)`, 'gu'),
    strip: /^(?!)/,
    last: true,
  },
  // "contrôle les élevages, analyse …"
  { phrase: /^\p{Ll}{3,}\s(.+)$/u, opens: new RegExp(String.raw`\s(?=\p{Ll}{3,}\s(?:${determiner}))`, 'gu'), strip: /^(?!)/, last: false },
];

const further =
  /^(?:toutes|plusieurs|dès|malgré|parmi|hormis|sauf|environ|voire|surtout|puis|près|hors|durant|via|jusqu|lors|tant|ceux|celles|voici|voilà|soit|outre|envers|dessous)$/;

function isFunctionWord(phrase: string): boolean {
  const word = (/^\p{L}+/u.exec(phrase)?.[0] ?? '').toLowerCase();
  return functionWords('fr').has(word) || further.test(word);
}

/** French verb phrases that a sentence lists: aims ("de construire …, d’étendre …"), acts ("contrôle …, analyse …"); else null. */
export function frenchPhrases(text: string): Enumeration | null {
  for (const list of coordinationsOf(text, 'fr')) {
    const rest = restOf(text, list);
    if (rest.length < 2 || !rest.every((phrase) => isPhrase(phrase, 'fr'))) continue;
    for (const kind of kinds) {
      const found = phrasesOf(text, list, rest, kind);
      if (found) return found;
    }
  }
  return null;
}

function phrasesOf(text: string, list: Coordination, rest: readonly string[], kind: Kind): Enumeration | null {
  const objects = rest.map((phrase) => (isFunctionWord(phrase.replace(kind.strip, '')) ? null : (kind.phrase.exec(phrase)?.[1] ?? null)));
  const sure = objects.filter((found, k) => found !== null && (object.test(found) || (kind.strip.test(rest[k] ?? '') && kind.last)));
  if (objects.some((found) => found === null) || sure.length * 2 < rest.length) return null;
  // A verb in its finite form is told by its object alone: all of them need one.
  if (!kind.last && objects.some((found) => !anyObject.test(found ?? ''))) return null;
  const head = text.slice(list.head.start, list.head.end);
  if (afterColon(text, list)) {
    return kind.phrase.test(head) && kind.last
      ? { lead: text.slice(0, list.head.start).replace(/[\s\u00a0:]+$/, ''), items: [head, ...rest].map(strip(kind)) }
      : null;
  }
  const openings = [...head.matchAll(kind.opens)].filter((match) => !isFunctionWord(head.slice(match.index + match[0].length)));
  const opened = kind.last ? openings.at(-1) : openings[0];
  if (!opened || /^(?:Quand|Lorsque|Si|Comme|Bien|Puisque|Parce|Ni|Non|Tant)\s/.test(head)) return null;
  const first = head.slice(opened.index + opened[0].length);
  const keeps = /\s(?:de\s|d['’]|à\s)$/.test(opened[0]) ? 0 : opened[0].length;
  const lead = text.slice(0, list.head.start + opened.index + keeps).trimEnd();
  return lead !== '' && isPhrase(first, 'fr') && !/(?:^|\s)(?:ne|n['’]\p{Ll}+)(?:\s|$)/u.test(lead) ? { lead, items: [first, ...rest.map(strip(kind))] } : null;
}

const strip = (kind: Kind) => (phrase: string) => phrase.replace(kind.strip, '');
