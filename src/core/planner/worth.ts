import { isUnspaced } from '../text/script.ts';
import { countWords, wordsOf } from '../text/words.ts';
import type { Condensed } from './condense.ts';
import { isIdle } from './idle.ts';

/** A sentence as a bullet would have it; `said` is the whole sentence. */
export type Offer = Pick<Condensed, 'text' | 'whole'> & { words: number; said: string };

/** How well a sentence serves as a bullet, whatever its section says: read at a glance, understood alone. */
export const worthOf = (offer: Offer, language: string): number => brevity(offer.words) * independence(offer, language);

/** How long a bullet is to read, in words; two Chinese characters count as one. */
export function lengthOf(text: string, language: string): number {
  return isUnspaced(language) ? Math.ceil(countWords(text, language) / 2) : wordsOf(text, language).length;
}

/** True for a sentence that says nothing without the one before: "They did not reach that". */
export const leans = (text: string, language: string): boolean => leaning[language]?.test(text) === true;

/** Bullets of 6 to 12 words are read at a glance. */
function brevity(words: number): number {
  if (words < 4) return 0.45;
  if (words < 6) return 0.8;
  return words <= 18 ? 1 : 0.2;
}

// A pronoun alone leans on the sentence before; "this plan" only half.
const leaning: Record<string, RegExp> = {
  de: /^(?:Sie|Er|Es|Dies|Das|Dabei|Damit|Dadurch|Dazu|Davon|Daran|Darin|Darauf|Dort|Hier|Aber|Doch|Auch|So|Daher|Deshalb|Jedoch|Dann|Danach|Beide[rs]?|Andere|Wenn|Allerdings|Letztere[rs]?|Darunter|Somit|Zuvor|Hierzu|Hierbei|Hierdurch|Deren|Dessen|Andernfalls|Nur\sdiese|Bei\s(?:manchen|einigen|vielen)(?=\s\p{Ll})|Die\s(?:richtige|erste|zweite|letzte|andere)[n]?(?=\s\p{Ll})|Ja,|Nein,|Da\skönnte|Ansonsten|Sonst|Ersteres|Letzteres|Erstere[rs]?|(?:Eine[nrs]?|Keine[nrs]?|Viele|Einige|Zwei|Drei)\sdavon|(?:Ferner|Zudem|Außerdem|Weiterhin|Daneben|Darüber\shinaus)\s\p{Ll}+\s(?:er|sie|es)|Um\s(?:dies|das|es|sie|ihn|ihm|ihr|ihnen|dem|diese[snmr]?)\s(?:\p{Ll}+\s)?zu|Falls\s(?:dies|das|ja|nein|nicht,|Sie\s(?:dies|das|es|sie))|Diese[rs]?\s(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|gilt|gelte|kann|können|soll|sollen|lässt|lassen)|In\sdiese[rmn]?\s(?:wird|werden|wurden?|ist|sind))\s/u,
  en: /^(?:He|She|It|They|This|That|These|Those|But|And|So|Here|There|Such|Both|If|All|None|Neither|Each|One|Others|Another)\s(?:(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might|must|should|also|then|\p{Ll}+ed|\p{Ll}+s)\s|$)|\s(?:that|this|it|so|them)$|\s(?:the former|the latter|do so|did so)(?:\s|$)/u,
  fr: /^(?:Il|Elle|Ils|Elles|Cela|Ceci|Ce|Mais|Et|C['’]est|Celui-ci|Celle-ci|Ceux-ci|Si)\s?/,
  zh: /^(?:他|她|它|这(?!次|项|些|种|个|座|家|条|一)|那|但|而|如果|也|两者|前者|后者|并(?!非|不)|且|否则|反之|此时|然后(?!，)|有[些的](?:是|属于)|(?:要|为了?|想要?|如果要?)(?:使|让|启用|使用|激活)?(?:它们?|其(?![他它中余])|此)|其中(?!，)|必须这样)|[也亦]是(?:同理|如此|这样|一样)[。]?$/,
};
const pointing: Record<string, RegExp> = {
  de: /^(?:Diese[rsmn]?|Ihr[e]?|Sein[e]?|Bis dahin|Ein solche[rs]?|Solche|Zudem|Außerdem|Ferner|Darüber hinaus|Zusätzlich|Weiterhin|Daneben|Dagegen|Hingegen|Zumindest|Folglich|Dementsprechend|(?:\S+\s){1,6}diese[nrsm]?(?=\s\p{Lu}))\s/u,
  en: /^(?:This|These|Those|That|His|Her|Their|Its|We|Such|He|She|It|They|At that|The (?:former|latter|same))\s/,
  fr: /^(?:Cette|Ces|Cet|Son|Sa|Ses|Leur|Leurs)\s/,
  zh: /^(?:这|其|该|此|为此)/,
};

// "The results are shown in Table 2" says where to look, not what was found.
const pointer =
  /(?:\b(?:Tables?|Figures?|Fig\.|Section|Appendix|Tabellen?|Abbildung|Abb\.|Abschnitt|Kapitel|Tableau|Annexe)\s*[\dA-Z]|folgende Tabelle|following (?:table|figure)|[表图]\s*\d)/i;

function independence({ text, whole, said }: Offer, language: string): number {
  const alone = leans(text, language) ? 0.6 : pointing[language]?.test(text) ? 0.75 : 1;
  // "(The story is told above.)" is an aside.
  const aside = /^[([（].*[)\]）]\W*$/.test(said) ? 0.3 : 1;
  const idle = isIdle(said, language) ? 0.2 : /[?？]\W*$/.test(said) ? 0.5 : 1;
  return alone * aside * idle * (whole ? 1 : 0.5) * (pointer.test(text) ? 0.5 : 1) * (/[:：]\W*$/.test(said) ? 0.4 : 1);
}

/** What an audience takes home first: a decision, then a figure with what it counts; nothing is 0. */
export const weightOf = (text: string): number => (decided.test(text) ? 2 : /\d\S{0,40}\s\p{L}|[%€$£]|[万亿元个人次]/u.test(text) && /\d/.test(text) ? 1 : 0);

const decided =
  /(?:beschlossen|beschließt|empfiehlt|empfohlen|entschieden|vereinbart|verständigt|vorgesehen|schlägt\s.*vor|soll(?:en)?\s|decided|agreed|recommend|approved|should\s|must\s|décidé|recommande|adopté|convenu|doit\s|doivent\s|决定|建议|要求|同意|批准|计划)/;
