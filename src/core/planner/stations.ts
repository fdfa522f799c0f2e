import { isBalanced } from '../text/inline.ts';
import { countWords } from '../text/words.ts';
import { withoutStop } from './shorten/shorten.ts';

// A report of a visit tells a place or firm with each sentence: "Bei der Nordwerft GmbH sahen sie …". Its slide names them.
const name = String.raw`(?:\p{Lu}[\p{L}\p{N}&’'.-]*|\p{N}+)(?:\s(?:\p{Lu}[\p{L}\p{N}&’'-]*|&|\([^()]{1,30}\)|\p{N}+)|\s?Co\.,\s(?:Ltd|KG)\.|,\s(?:Ltd|Inc)\.)*`;

type Pattern = { find: RegExp; least: number };

const patterns: Record<string, readonly Pattern[]> = {
  de: [
    { find: new RegExp(String.raw`^(?:Im|In|Am|An|Auf|Bei|Beim)(?:\s(?:der|dem|den))?\s(${name})\s(?=\p{Ll})`, 'u'), least: 2 },
    {
      find: /(?:besuchten?|besichtigten?|erkundeten?)\s(?:(?:die|der|das)\s\p{Lu}\p{L}+\s|sie\s|er\s|wir\s|man\s)?(?:\p{Ll}+\s){0,1}?(?:die|das|den)\s(\p{Lu}(?:(?!\s(?:und|sowie)\s)[^,;])+)(?=,|;|\sund\s|\ssowie\s|$)/u,
      least: 1,
    },
    {
      find: new RegExp(
        String.raw`(?:recherchierten?|informierten?|hielten?|sprach|sprachen|tauschten?|arbeiteten?)\s(?:sich\s)?(?:\p{Ll}+\s){0,2}?(?:bei|beim|im|mit)(?:\s(?:der|dem|den))?\s(${name})`,
        'u',
      ),
      least: 1,
    },
  ],
  en: [
    { find: new RegExp(String.raw`^(?:At|In|Inside)\s(?:the\s)?(${name}),`, 'u'), least: 2 },
    { find: new RegExp(String.raw`(?:visited|toured|inspected|stopped at|called at|met with)\s(?:the\s)?(${name})(?=[\s,]|$)`, 'u'), least: 1 },
  ],
  fr: [
    { find: new RegExp(String.raw`^(?:Au|À la|À l[’']|Chez|À|Aux)\s?(${name}),`, 'u'), least: 2 },
    {
      find: new RegExp(
        String.raw`(?:visité|découvert|inspecté|parcouru)\s(?:le\s|la\s|les\s|l[’'])?((?:\p{Ll}+\s(?:de\s|du\s|d[’'])?)?${name})(?=[\s,]|$)`,
        'u',
      ),
      least: 1,
    },
  ],
  zh: [{ find: /(?:参观|走访|考察(?!团|组|队)|来到|走进|访问|调研(?!组))了?([^，。；、]{3,24})/u, least: 1 }],
};

/** The place or firm that a sentence of a visit tells of, as it stands there; null where it names none. */
function stationOf(sentence: string, language: string): string | null {
  const text = withoutStop(sentence, language);
  for (const { find, least } of patterns[language] ?? []) {
    const found = find.exec(text)?.[1]?.replace(/[\s,]+$/, '');
    if (!found || !isBalanced(found) || found.length > 90) continue;
    const words = countWords(found, language);
    if (words >= least && (language === 'zh' || words <= 9)) return found;
  }
  return null;
}

const visits: Record<string, RegExp> = {
  de: /(?:^|\s)(?:besuchten?|besichtigten?|besucht|besichtigt|erkundeten?|Besuch|Besichtigung|Rundgang|machten?\sHalt|Station)(?=[\s,.;]|$)/u,
  en: /\b(?:visited|toured|inspected|stopped at|called at|visits? to|tour of)\b/i,
  fr: /\b(?:visité|visite|visita|visitèrent|découvert|inspecté|parcouru)\b/i,
  zh: /参观|走访|考察|来到|走进|访问|调研/,
};

/** True where the sentence tells of a visit. */
export const isVisit = (sentence: string, language: string): boolean => visits[language]?.test(sentence) === true;

const fewest = 3;

/** The stations of a visit where at least three sentences, and most of them, tell of one each; else null. */
export function stationsOf<T extends { text: string }>(prose: readonly T[], language: string): { name: string; from: T }[] | null {
  if (prose.length < fewest || prose.length > 12 || !prose.some((from) => isVisit(from.text, language))) return null;
  const stations = prose.flatMap((from) => {
    const found = stationOf(from.text, language);
    return found === null ? [] : [{ name: found, from }];
  });
  const distinct = new Set(stations.map((station) => station.name)).size;
  return distinct >= fewest && distinct === stations.length && stations.length >= prose.length * 0.6 ? stations : null;
}
