import { condense } from '../condense.ts';
import { fitsColumn } from '../fit.ts';
import type { Line } from '../line.ts';
import { clausesOf } from '../shorten/clauses.ts';
import { withoutEnd } from '../shorten/shorten.ts';
import type { Passage } from './passage.ts';

/** Two or three things set side by side, each with what its sentences say of it: named options, or the two halves of a contrast. */
export function comparisonOf(passage: Passage): Line[] | null {
  if (passage.listed) return null;
  return options(passage) ?? contrast(passage);
}

const named: Record<string, RegExp> = {
  de: /^(?:Die\s|Bei\s|In\s)?((?:Variante|Option|Alternative|Szenario|Modell|Vorschlag|Entwurf|Standort|Angebot|Version)\s(?:\p{Lu}|\d|[IV]+))(?=\s)/u,
  en: /^(?:Under\s|In\s|With\s|The\s)?((?:[Oo]ption|[Vv]ariant|[Aa]lternative|[Ss]cenario|[Mm]odel|[Pp]roposal|[Pp]lan|[Ss]ite|[Bb]id)\s(?:\p{Lu}|\d|[IV]+|[Oo]ne|[Tt]wo|[Tt]hree))(?=[\s,])/u,
  fr: /^(?:Dans\s|Avec\s|La\s|Le\s|L['’])?((?:[Vv]ariante|[Oo]ption|[Ss]cénario|[Mm]odèle|[Pp]roposition|[Ss]ite)\s(?:\p{Lu}|\d|[IV]+))(?=[\s,])/u,
  zh: /^((?:方案|选项|情景|模式|备选)[一二三四甲乙丙丁ABCD1234])[，：:]?/u,
};
const mostSentences = 9;
const mostLines = 6;

type Told = { from: Passage['prose'][number]; label: string; text: string };

/** Each sentence opens with the name of one option, "Variante A kostet …", or sets two of them against each other. */
function options({ prose, language }: Passage): Line[] | null {
  const pattern = named[language];
  if (!pattern || prose.length > mostSentences) return null;
  const told = prose.flatMap((from) => toldOf(from, pattern, language));
  const names = [...new Set(told.map(({ label }) => label))];
  const silent = prose.filter((from) => !told.some((entry) => entry.from === from));
  if (names.length < 2 || names.length > 3 || silent.length > 0) return null;
  const most = Math.floor(mostLines / names.length);
  const columns = names.map((label) => told.filter((entry) => entry.label === label));
  if (columns.some((column) => column.length > most)) return null;
  const lines = columns.flat().map(({ from, label, text }): Line => ({ label, text, sources: [from.sentence], level: 0, at: from.at }));
  return lines.every((line) => line.text !== '' && fitsColumn(line.label ?? '', line.text, names.length)) ? lines : null;
}

function toldOf(from: Passage['prose'][number], pattern: RegExp, language: string): Told[] {
  const both = sidesOf(from.text, language);
  if (both?.every(({ label }) => pattern.exec(`${label} `)?.[1] === label)) return both.map((side) => ({ from, ...side }));
  const found = pattern.exec(from.text);
  const label = found?.[1];
  // What stands before the name would be lost with it.
  if (!found || !label || /^(?:Bei|In|Under|With|Dans|Avec)\s/.test(found[0])) return [];
  const others = new RegExp(pattern.source.replace(/^\^/, ''), 'u').test(from.text.slice(found[0].length));
  return others ? [] : [{ from, label, text: textOf(from.text, found[0], language) }];
}

function textOf(sentence: string, opening: string, language: string): string {
  const short = condense(sentence, language);
  const kept = short.whole && short.text.startsWith(opening) ? short.text : sentence;
  return withoutEnd(kept.slice(opening.length).trim(), language);
}

const whereas: Record<string, RegExp> = {
  de: /^Während\s((?:(?:der|die|das)\s)?(?:\p{Lu}[\p{L}-]+)(?:\s(?:der|des|im|in|am|auf)\s(?:(?:der|dem|den)\s)?\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]*)?)\s(.+),\s(\p{Ll}+)\s((?:(?:der|die|das)\s)?(?:\p{Lu}[\p{L}-]+)(?:\s(?:der|des|im|in|am|auf)\s(?:(?:der|dem|den)\s)?\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]*)?)\s(.+)$/u,
  en: /^(?:While|Whereas)\s((?:the\s)?[\p{L}'-]+(?:\s(?:in|of)\s(?:the\s)?[\p{L}'-]+)?)\s((?:is|are|has|have|was|were|uses?|costs?|takes?|needs?|offers?|\p{Ll}+s|\p{Ll}+ed)\s.+),\s((?:the\s)?[\p{L}'-]+(?:\s(?:in|of)\s(?:the\s)?[\p{L}'-]+)?)\s((?:is|are|has|have|was|were|uses?|costs?|takes?|needs?|offers?|\p{Ll}+s|\p{Ll}+ed)\s.+)$/u,
};

type Side = { label: string; text: string };

/** The two things that a sentence sets against each other, each with what it says of it: "While the east …, the west …". */
function sidesOf(sentence: string, language: string): Side[] | null {
  const said = withoutEnd(sentence, language);
  const found = whereas[language]?.exec(said);
  if (!found || clausesOf(said).length !== 2) return null;
  const [, a = '', left = '', ...rest] = found;
  // The German second clause begins with its verb.
  const [verb, b = '', right = ''] = language === 'de' ? rest : ['', ...rest];
  const text = [verb, right].filter((part) => part !== '').join(' ');
  return a === b
    ? null
    : [
        { label: a, text: left },
        { label: b, text },
      ];
}

/** One sentence alone that sets two things against each other. */
function contrast({ prose, language }: Passage): Line[] | null {
  const [only] = prose;
  const sides = only && prose.length === 1 ? sidesOf(only.text, language) : null;
  if (!only || !sides?.every(({ label, text }) => text.split(' ').length >= 2 && fitsColumn(label, text, 2))) return null;
  return sides.map(({ label, text }): Line => ({ label, text, sources: [only.sentence], level: 0, at: only.at }));
}
