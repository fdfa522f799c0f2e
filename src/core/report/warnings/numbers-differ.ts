import { flatSections, type Section, sentencesOfBlock, type Warning } from '../../model/report.ts';
import type { Sentence } from '../../model/text.ts';
import { functionWords } from '../../text/function-words.ts';
import { plainText } from '../../text/inline.ts';
import { isUnspaced } from '../../text/script.ts';
import { stem, wordsOf } from '../../text/words.ts';

// Few numbers that differ contradict each other: other years, other places, parts of a whole. Only those are compared
// that count the same noun with the same adjectives, where the wording says that there is one number to know.

/** How a number is said: as a sum ("in total 120 guests"), as known ("the 130 guests") or in passing ("has 42 employees"). */
type Said = 'total' | 'known' | 'passing';
type Mention = {
  value: number;
  noun: string;
  adjectives: string;
  said: string;
  as: Said;
  restricts: readonly string[];
  years: string;
  context: ReadonlySet<string>;
  sentence: Sentence;
};

type Wording = { pattern: RegExp; total: RegExp; known: RegExp; vague: RegExp; changes: RegExp; restricts: RegExp };

const figure = String.raw`(?<value>\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+|\d+)(?![\d.,]*\d|\s?%)`;
const wordings: Record<string, Wording> = {
  de: {
    pattern: new RegExp(
      String.raw`(?<before>(?:[\p{L}.]+\s){0,3})(?<![\d.,])${figure}\s(?<adjectives>(?:\p{Ll}{3,}(?:en|e|er|es)\s){0,2})(?<noun>\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*)(?<after>(?:\s[\p{L}]+){0,3})`,
      'gu',
    ),
    total: /(?:insgesamt|zusammen)\s$/iu,
    known: /(?:[Aa]lle|[Aa]llen|[Ss]ämtliche[nr]?|[Dd]ie|[Dd]er|[Dd]en)\s$/u,
    vague:
      /(?:rund|etwa|circa|ca\.|knapp|fast|über|als|mindestens|höchstens|bis|zu|weitere[nr]?|andere[nr]?|übrige[nr]?|restliche[nr]?|erste[nr]?|letzte[nr]?|beste[nr]?|größte[nr]?|je|jeweils|pro|zwischen|und|oder|von|unter|nur|davon|darunter|gut|ungefähr|etwas|zusätzlich|nach|vor)\s$/iu,
    changes:
      /(?:statt|[Dd]avor|[Vv]orher|früher|damals|zunächst|später|inzwischen|anfangs|mittlerweile|ursprünglich|zuletzt|seither|künftig|geplant|sollen|einst|Jahrhundert|davon|darunter)/u,
    restricts: /^\s(?:aus|von|mit|in|im|der|des|ohne|unter|ab|bis|pro|je|zwischen|auf|für|bei|als|zu|zur|am|an|nach|vom)(?:\s|$)/u,
  },
  en: {
    pattern: new RegExp(
      String.raw`(?<before>(?:[\p{L}.]+\s){0,3})(?<![\d.,])${figure}\s(?<adjectives>(?:\p{Ll}{3,}\s){0,1}?)(?<noun>\p{Ll}{3,}s|people|women|men|children)(?<after>(?:\s[\p{L}]+){0,3})`,
      'gu',
    ),
    total: /(?:total\sof|in\stotal|altogether)\s$/iu,
    known: /(?:all|the|these)\s$/iu,
    vague:
      /(?:about|around|nearly|almost|over|than|least|most|up\sto|another|other|each|every|per|some|roughly|approximately|between|and|or|to|of\s(?!all)|only|further|additional|first|last|top|remaining|from|by|with|extra|more|best|next|previous)\s$/iu,
    changes:
      /\b(?:previously|formerly|initially|later|originally|instead|increased|decreased|rose|fell|grew|dropped|by\s\d|remaining|another|subset|of\swhich|century|respectively|each|per)\b/u,
    restricts: /^\s(?:of|from|with|in|on|at|for|per|by|without|that|which|who|under|over|between|to)(?:\s|$)/u,
  },
  fr: {
    pattern: new RegExp(
      String.raw`(?<before>(?:[\p{L}.’']+\s){0,3})(?<![\d.,])${figure}\s(?<adjectives>)(?<noun>\p{Ll}{3,}s)(?<after>(?:\s[\p{L}]+){0,3})`,
      'gu',
    ),
    total: /(?:au\stotal|en\stout)\s$/iu,
    known: /(?:les|ces)\s$/iu,
    vague:
      /(?:environ|près\sde|plus\sde|moins\sde|autres|quelque|presque|entre|et|ou|à|jusqu['’]à|seulement|par|premiers|premières|derniers|dernières|dont|de)\s$/iu,
    changes: /(?:auparavant|initialement|plus\stard|autrefois|désormais|au\slieu|dont|chacun|siècle|respectivement)/u,
    restricts: /^\s(?:de|des|du|dans|avec|pour|par|sans|qui|que|en|au|aux|sur|à)(?:\s|$)/u,
  },
  zh: {
    pattern: new RegExp(
      String.raw`(?<before>[\u3400-\u9fff]{0,6})(?<![\d.,])${figure}(?<adjectives>)(?<noun>[名位家户所台辆座][\u3400-\u9fff]{2})(?<after>[\u3400-\u9fff]{0,2})`,
      'gu',
    ),
    total: /(?:共|共有|合计)$/u,
    known: /(?:全部|全体|这)$/u,
    vague: /(?:约|近|大约|超过|至少|最多|每|另|其中|和|或|其他|前|后|新增|增加|减少|到|至)$/u,
    changes: /(?:原来|以前|当时|后来|最初|其中|分别|世纪|增至|降至|增加|减少|计划)/u,
    restricts: /^(?:来自|以上|以下|左右)/u,
  },
};

// Measures, spans of time and money differ from sentence to sentence without contradicting.
const measure =
  /^(?:jahr|monat|woche|tag|stunde|minute|sekunde|meter|kilometer|zentimeter|millimeter|quadrat|kubik|prozent|euro|dollar|cent|mark|franken|grad|mal$|tonne|kilogramm|gramm|liter|hektar|watt|volt|uhr|seite|punkt|tor|spiel|sieg|stimme|million|milliard|tausend|hundert|lebensjahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|year|month|week|day|hour|minute|second|metre|meter|mile|feet|inche|yard|pound|dollar|percent|degree|time|page|point|goal|game|win|loss|vote|ton|gram|litre|acre|knot|bit|byte|dimension|epoch|token|word|step|layer|unit|run|class|example|sample|instance|sentence|document|topic|feature|an(?:s|née)|mois|jour|heure|fois|mètre|kilomètre|page|point|personnes?$|lines?$|entr(?:y|ies)$|cases?$|series$)/u;

const least = 10;
const farthest = 1.6;

/** A warning for each pair of numbers that contradict each other: the later mention, with the earlier one beside it. Rather none than a wrong one. */
export function numbersDiffer(sections: readonly Section[], language: string): Warning[] {
  const wording = wordings[language];
  if (!wording) return [];
  const prose = flatSections(sections).flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'list' ? sentencesOfBlock(block) : [])),
  );
  const byNoun = new Map<string, Mention[]>();
  for (const mention of prose.flatMap((sentence) => mentionsIn(sentence, wording, language))) {
    const key = `${mention.adjectives} ${mention.noun}`;
    byNoun.set(key, [...(byNoun.get(key) ?? []), mention]);
  }
  return [...byNoun.values()].flatMap((mentions) => {
    // Where a noun is counted many ways, the numbers are of different things.
    const values = new Set(mentions.map((mention) => mention.value));
    if (values.size !== 2) return [];
    const later = mentions.find((mention, k) => mentions.slice(0, k).some((earlier) => contradicts(earlier, mention)));
    const earlier = later && mentions.find((mention) => mention !== later && contradicts(mention, later));
    if (!later || !earlier) return [];
    return [{ code: 'numbers-differ' as const, at: later.sentence.at, detail: later.said, other: { at: earlier.sentence.at, detail: earlier.said } }];
  });
}

function contradicts(a: Mention, b: Mention): boolean {
  if (a.value === b.value || a.sentence === b.sentence || a.years !== b.years || !sameWhole(a, b) || !sameWhole(b, a)) return false;
  if (Math.max(a.value, b.value) > Math.min(a.value, b.value) * farthest) return false;
  const ways = [a.as, b.as];
  if (ways.includes('total') && ways.includes('known')) return true;
  const [small, large] = a.context.size < b.context.size ? [a.context, b.context] : [b.context, a.context];
  const common = [...small].filter((word) => large.has(word)).length;
  return common > 0 && (a.as !== b.as || common >= small.size * 0.5);
}

/** What restricts one number, "the 47 employees of the yard", is what the other sentence speaks of. */
const sameWhole = (one: Mention, other: Mention): boolean =>
  one.restricts.join(' ') === other.restricts.join(' ') || one.restricts.every((word) => other.context.has(word));

function mentionsIn(sentence: Sentence, { pattern, total, known, vague, changes, restricts }: Wording, language: string): Mention[] {
  const text = plainText(sentence.text);
  if (!/\d/.test(text) || changes.test(text)) return [];
  const years = [...new Set(text.match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g))].sort().join(' ');
  return [...text.matchAll(pattern)].flatMap(({ 0: found, groups = {} }) => {
    const { before = '', value: digits = '', adjectives = '', noun = '', after = '' } = groups;
    const value = Number(digits.replace(/[^\d]/g, ''));
    const bare = noun.toLowerCase().replace(language === 'de' ? /n$/ : /$^/, '');
    if (value < least || measure.test(bare) || vague.test(before) || functionWords(language).has(bare)) return [];
    const as = total.test(before) ? 'total' : known.test(before) ? 'known' : 'passing';
    // A bare 1998 is a year, and "Pump 12" the name of one.
    if (as === 'passing' && (/^(?:1\d|20)\d\d$/.test(digits) || (language !== 'de' && /\p{Lu}[\p{L}.]*\s$/u.test(before)))) return [];
    const own = new Set(wordsOf(`${noun} ${adjectives}`, language).map(stem));
    const stops = functionWords(language);
    const context = isUnspaced(language)
      ? wordsOf(text, language).filter((word) => word.length > 1 && !stops.has(word))
      : wordsOf(text, language).filter((word) => word.length > 2 && !stops.has(word) && !/^\d/.test(word));
    return [
      {
        value,
        noun: bare,
        adjectives: adjectives.trim(),
        said: found.slice(before.length, found.length - after.length),
        as,
        restricts: restricts.test(after) ? restrictsOf(after, language) : [],
        years,
        context: new Set(context.map(stem).filter((word) => !own.has(word))),
        sentence,
      },
    ];
  });
}

/** What limits a number to a part, as a stem: "of the yard"; a question mark where it is not said within three words. */
function restrictsOf(after: string, language: string): string[] {
  const words = wordsOf(after, language);
  const stops = functionWords(language);
  const content = words.filter((word) => !stops.has(word)).map(stem);
  return content.length > 0 ? content.slice(0, 1) : ['?'];
}
