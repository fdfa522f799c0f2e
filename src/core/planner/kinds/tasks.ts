import { fitsTwoLines } from '../fit.ts';
import type { Line } from '../line.ts';
import { isCalled, type Passage } from './passage.ts';

const titles: Record<string, RegExp> = {
  de: /^(?:\d[\d.]*\s)?(?:\p{L}+\s(?:und\s)?){0,3}(?:(?:Beschl(?:uss|üsse)|Entscheidung(?:en)?)\p{Ll}*|Maßnahmen\p{Ll}*|(?:\p{L}*-)?[Ee]mpfehlung(?:en)?|Handlungsempfehlungen|Aufgaben|Arbeitsaufträge|Aufträge|Vereinbarungen|To-dos)$/u,
  en: /^(?:\d[\d.]*\s)?(?:(?:[\p{L}']+)\s(?:and\s)?){0,3}(?:decisions?|recommendations?|actions?|action (?:items|points|plan)|tasks|resolutions|agreed actions|measures)$/iu,
  fr: /^(?:\d[\d.]*\s)?(?:\p{L}+\s(?:et\s)?){0,3}(?:décisions?|recommandations?|mesures|tâches|actions|résolutions)(?:\s(?:prises|adoptées|convenues))?$/iu,
  zh: /(?:决定|决议|任务|措施|建议|要求|分工)$/,
};

// What is decided, recommended or charged to somebody: from now on, so in the present or by a report's own organ.
const charges: Record<string, RegExp> = {
  de: /(?:^|[\s,])(?:beschloss(?:en)?|beschließt|beschlossen|vereinbarten?|vereinbart|verständigten?\ssich|empfiehlt|empfehlen|empfohlen|beauftragte?n?|beauftragt|soll|sollen|sollte|sollten|muss|müssen|ist\s(?:\p{L}+\s){0,6}zu\s\p{Ll}+en|sind\s(?:\p{L}+\s){0,6}zu\s\p{Ll}+en)(?=[\s,.;:]|$)/u,
  en: /\b(?:decided|resolved|agreed (?:to|that|on)|approved|recommends?|recommended|should|shall|must|(?:is|are) (?:asked|instructed|required|tasked|to))\b/i,
  fr: /(?:^|\s)(?:a décidé|ont décidé|décide|a adopté|recommandé|recommande|devra|devront|doit|doivent|chargée?s? de|est invitée?|sont invitée?s|a été convenu|il convient)(?=[\s,.'’]|$)/iu,
  zh: /决定|要求|建议|责成|同意|批准|应当|必须|须|负责/,
};
// A body that decides, so that "Plants must have light" is no task.
const bodies: Record<string, RegExp> = {
  de: /\b(?:Ausschuss|Ausschusses|Rat|Stadtrat|Gemeinderat|Vorstand|Verwaltung|Kommission|Gremium|Versammlung|Sitzung|Beirat|Arbeitsgruppe|Amt|\p{L}+amt|\p{L}+ausschuss|Leitung|Kreistag|Senat|Magistrat|Teilnehmer\p{Ll}*|Beteiligten|Projektteam)\b/u,
  en: /\b(?:council|committee|board|panel|working group|task force|management|assembly|meeting|department|office|team|managers?|officers|staff|participants|members)\b/i,
  fr: /\b(?:conseil|comité|commission|direction|assemblée|bureau|groupe de travail|équipe|mairie|service|participants)\b/i,
  zh: /会议|委员会|领导小组|局|部门|办公室|街道|单位|公司|小组/,
};

// "The committee decided as follows" says nothing without what follows.
const announcing = /(?:\b(?:Folgendes|[Ff]olgende|wie folgt|as follows|the following|ce qui suit|les mesures suivantes)\b|如下)/u;

// "Er soll sie verkauft haben" reports what others say.
const hearsay = /\s(?:soll|sollen)\s.*\s(?:haben|gewesen sein|worden sein)(?=[\s,.]|$)/u;

const fewest = 2;

/** Decisions and tasks: a section that is called so, or most of whose lines say what a body decides or charges somebody with. */
export function tasksOf(passage: Passage): Line[] | null {
  const { prose, listed, language } = passage;
  const essence = passage.essence.filter((line) => !announcing.test(line.text));
  const lines = essence.filter((line) => line.level === 0);
  if (lines.length < fewest || lines.length !== essence.length || !essence.every((line) => fitsTwoLines(line.text))) return null;
  const charge = charges[language];
  if (!charge) return null;
  const charging = lines.filter((line) =>
    [line.text, ...line.sources.map((source) => source.text)].some((text) => charge.test(text) && !hearsay.test(text)),
  ).length;
  const said = [...prose.map(({ text }) => text), ...lines.map(({ text }) => text)].join(' ');
  const called = isCalled(passage, titles[language]) && (listed || charging >= lines.length * 0.5);
  const decided = charging >= fewest && charging >= lines.length * 0.75 && bodies[language]?.test(said) === true && isDecision(prose, language);
  if (!called && !decided) return null;
  const parted = essence.map((line) => labelled(line, language));
  // Who and when stand in a column of their own, or nowhere.
  return parted.every((line) => line.label) ? parted : essence;
}

const decisions: Record<string, RegExp> = {
  de: /(?:beschloss|beschließt|beschlossen|vereinbart|empfiehlt|empfehlen|empfohlen|beauftragt)/,
  en: /\b(?:decided|resolved|agreed|recommends?|recommended|instructed|tasked)\b/i,
  fr: /(?:décidé|décide|recommand|chargée? de|convenu)/i,
  zh: /决定|要求|建议|责成/,
};

/** "Should" alone may only wish: somebody decides or recommends. */
const isDecision = (prose: Passage['prose'], language: string): boolean => prose.some(({ text }) => decisions[language]?.test(text));

const dates = {
  de: /^(Bis\s(?:zum\s|Ende\s|Mitte\s|Anfang\s)?(?:\d{1,2}\.\s\p{Lu}\p{Ll}+(?:\s\d{4})?|\p{Lu}\p{Ll}+(?:\s\d{4})?|\d{4}))\s(?=\p{Ll})/u,
  en: /^(By\s(?:the end of\s|early\s|mid-?|late\s)?(?:\d{1,2}\s\p{Lu}\p{Ll}+(?:\s\d{4})?|\p{Lu}\p{Ll}+(?:\s\d{4})?|\d{4})),\s/u,
  fr: /^((?:D['’]ici|Avant)\s(?:le\s|la fin\s(?:de\s|du\s)?|fin\s)?(?:\d{1,2}\s\p{Ll}+(?:\s\d{4})?|\p{Ll}+(?:\s\d{4})?|\d{4})),\s/u,
  zh: /^((?:在)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|末|上旬|中旬|下旬)?(?:之?前|以前))[，,]/u,
};
// "Tiefbauamt: prüft …" in a list of tasks.
const who = /^(\*\*[^*]{2,40}\*\*|[\p{Lu}\u4e00-\u9fff][^:：,.]{1,32})[:：]\s?(?=\S)/u;

/** Who or until when, where it stands at the line's border. */
function labelled(line: Line, language: string): Line {
  const date = Object.entries(dates)
    .find(([name]) => name === language)?.[1]
    .exec(line.text);
  const found = date ?? who.exec(line.text);
  const [opening = '', label = ''] = found ?? [];
  const text = line.text.slice(opening.length);
  if (label === '' || text === '') return line;
  return { ...line, label: label.replace(/^\*\*|\*\*$/g, ''), text };
}
