import { clausesOf } from './clauses.ts';
import { germanAdverbials, germanFillers, germanTelegraph } from './german-telegraph.ts';
import type { Grammar } from './grammar.ts';

const relative =
  /^(?:(?:in|an|auf|aus|bei|mit|nach|von|vor|zu|für|durch|über|unter|um|gegen|wegen)\s)?(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?|was|wo|wobei|wodurch|womit|wofür|worauf|woran|wohin|wonach|woraus|worin)\s/;
const finite =
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|darf|dürfen|will|wollen|wollte|wollten|würde|würden|sei|seien|habe|bleibt|blieb|liegt|lag|steht|stand|kam|ging|gab|gibt|fand|begann|erhielt|zählt|bildet|führt|gehört|nahm|zog|ließ|hielt|trat|schrieb|galt|lief|fiel|wuchs|entstand|bestand|besteht|nahmen|kamen|gingen|gaben|fanden|begannen|erhielten|traten|schrieben|liefen|fielen|standen|lagen|blieben|betrug|betrugen|stieg|stiegen|sank|sanken|trug|trugen|zogen|ließen|entstanden|bestanden|ging)$/;
const auxiliary =
  /(?:^|\s)(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|darf|dürfen|will|wollen|wollte|wollten|würde|würden)(?=\s)/;
const modal = /\s(?:kann|können|konnten?|soll|sollen|sollten?|muss|müssen|mussten?|darf|dürfen|durften?|will|wollen|wollten?|würden?)\s/;
const bracketEnd = /\p{Ll}(?:en|t|n)$|^(?:worden|werden|sein|haben)$/u;
const particle =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|bereit|bekannt|heraus|hervor|hinzu|voran|voraus|dar|bevor)$/;
const follows =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|um|durch|gegen|ohne|über|unter|vor|hinter|seit|bis|während|sich|dort|dabei|damit|dann|daher|seine[nmr]?|ihre[nmr]?|diese[nmrs]?|als|erst|nur|nicht|etwa|rund|\d.*)$/;

const letter = /[\p{L}\p{N}.-]/u;
function lastWord(clause: string): string {
  let end = clause.length;
  while (end > 0 && '"“”»'.includes(clause.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && letter.test(clause.charAt(start - 1))) start--;
  return clause.slice(start, end);
}
const firstWord = (clause: string) => /^\p{Ll}+/u.exec(clause)?.[0] ?? '';
const zuInfinitive = /(?:\szu\s\p{Ll}+|\p{Ll}zu\p{Ll}+)(?:en|ln|rn|tun|sein)$/u;
const endsInVerb = (clause: string) =>
  /^\p{Ll}/u.test(lastWord(clause)) && !/^(?:sowie|und|oder)$|(?:bar|lich|ig|isch|los|sam|haft|voll|frei)$/.test(lastWord(clause));

/** True for a word that reads as a finite verb where a predicate may begin. */
const isPredicate = (word: string) =>
  finite.test(word) ||
  (/^\p{Ll}{3,}(?:te|ten|t)$/u.test(word) &&
    !/(?:nicht|mit|seit|erst|fast|meist|oft|dort|fort|haupt|laut|bekannt|genannt|verwandt|elegant|leicht|schlecht|direkt|statt|samt|selbst|jetzt|sonst|zuletzt|zunächst|gut|weit|bereit|echt|recht|alt)$/.test(
      word,
    ));

const subordinate =
  /^(?:Als|Da|Wenn|Nachdem|Weil|Obwohl|Um|Indem|Sobald|Solange|Bevor|Falls|Damit|Seitdem|Ob|Dass|Während|Sofern|Soweit|Obgleich|Seit|Ehe|Je|Wie|Wo|Wer|Was|Statt|Anstatt|Ohne|(?:Auch|Selbst|Erst|Immer|Nur) wenn|Kaum)\s/;

export const german: Grammar = {
  connective:
    /^(?:Erstens|Zweitens|Drittens|Viertens|Kurzum|Kurz gesagt|Übrigens|Und|Denn|Aber|Doch|Nun|Mit anderen Worten|Anders gesagt|Genauer gesagt|Wohlgemerkt)(?:[,:]\s|\s(?=(?:der|die|das|ein|eine|er|sie|es|dieser?|diese[sn]?)\s))/,
  // A clause after "dass" ends with its verb: it cannot stand without its frame.
  frame: null,
  subordinate,
  fillers: germanFillers,
  droppable:
    /^(?:weil|da|denn|damit|obwohl|obgleich|nachdem|während|bevor|sodass|so dass|wohingegen|zumal|um|anstatt|insbesondere|darunter|etwa|vor allem|beispielsweise|zum Beispiel|z\. ?B\.|nämlich|und zwar|unter anderem|u\. ?a\.|so etwa|so zum Beispiel|wie etwa|wie zum Beispiel|einschließlich|geprägt von|gefolgt von|besonders|davon|wie(?=\s(?:\p{Lu}|der\s|die\s|das\s|dem\s|den\s|eine?[nmr]?\s|es\s)))\s/u,
  limiting:
    /(?:^|\s)(?:nicht|kein\p{Ll}*|nie|niemals|nur|ohne|außer|sofern|falls|wenn|sondern|aber|jedoch|allerdings|ausschließlich|lediglich|weder|es sei denn|soweit|dass|ob|kaum|noch|laut|angeblich|zufolge|nach Angaben|entweder|vermutlich|wahrscheinlich|möglicherweise)(?=[\s,.]|$)/u,
  closesWithVerb: true,
  expects: (head) => !hasPredicate(head) || auxiliary.test(`${head} `),
  pairs: [
    [/\b(?:so|ebenso|genauso|gleich|derart|solche?[nrsm]?)\s/i, /^(?:wie|dass)\s/],
    [/(?:^|\s)(?:mehr|weniger|eher|anders|andere[nrsm]?|\p{Ll}{2,}er(?:e[nrsm]?)?)(?:\s|$)/u, /^als\s/],
    [/(?:^|\s)[Jj]e\s/, /^(?:desto|umso)\s/],
    [/(?:^|\s)(?:umso|desto)\s/, /^(?:je|als|weil|da)\s/],
    [/(?:^|\s)zu\s\p{Ll}+(?:,|$)/u, /^um\s/],
    [/(?:^|\s)sowohl\s/i, /als\sauch/],
    [/(?:^|\s)nicht nur\s/i, /sondern|auch/],
    [/(?:^|\s)je nachdem(?:,|$)/i, /^(?:wie|ob|was|wo|wann|welche[nrsm]?|wer)\s/],
    [/(?:^|\s)zwar\s/i, /^(?:aber|doch|jedoch)\s/],
    [/(?:^|\s)einerseits\s/i, /andererseits/],
    [/(?:^|\s)weder\s/i, /\bnoch\b/],
    [/(?:^|\s)entweder\s/i, /\boder\b/],
    [/(?:^|\s)zwischen\s(?!.*\sund\s)/, /(?:^|\s)und\s/],
    [
      /(?:beobachten|sehen|sieht|sah|zeigte?n?|zeigt|wissen|weiß|wusste|erkennen|erkennt|erklärte?n?|erklärt|beschreibt|beschreiben|beschrieb|deutlich|fragte?|fragt|lernen|lernt|erfahren|klar|verstehen|versteht|schildert|berichtet|gefragt|entscheide[tn]|entschieden|bestimm(?:t|en)|fest(?:gelegt|legen|gestellt|stellen)|geprüft|prüfen|prüft|angeben|angegeben|regelt|regeln|geregelt|wählen|herausfinden|klären|geklärt|an|\p{Ll}*zu\s?\p{Ll}+en|bewusst(?:\ssein)?)$/u,
      /^(?:(?:in|an|auf|mit|zu|nach|von|aus|bei|für|um|durch|unter|seit|bis)\s)?(?:wie|ob|was|warum|dass|woher|wo|welche[nrsm]?|wer|wem|wen|wann|wohin)\s/,
    ],
    [/^(?:\p{Lu}\p{Ll}+zu\p{Ll}+en|Zu\s\p{Ll}+en)\s/u, /^(?:wie|ob|was|warum|dass|woher|wo|welche[nrsm]?|wer|wann)\s/],
    [/(?:^|\s)(?:zumeist|meist|meistens|immer|stets|oft|häufig|üblicherweise|normalerweise|bereits|schon)\s/i, /^(?:bevor|ehe|nachdem|sobald)\s/],
    [/(?:^|\s)(?:nicht|kein\p{Ll}*|nie)\s/u, /^(?:weil|da|damit|um|bevor)\s/],
    [
      /(?:^|\s)(?:auch|bereits|dadurch|davon|dazu|daran|darauf|damit|dafür|darin|daher|deshalb|deswegen|insofern)(?:,|$|\s\p{Ll}+(?:,|$))/u,
      /^(?:dass|weil|indem|da|ob|wie)\s/,
    ],
  ],
  isRelative,
  needsRelative,
  isMain: (clause) => isPredicate(firstWord(clause)) || auxiliary.test(` ${clause} `) || (endsInVerb(clause) && !relative.test(clause)),
  isApposition: (clause) =>
    /^(?:ein|eine|einer|einem|einen|eines|der|die|das|dem|den|zwei|drei|vier|fünf|sechs)\s/.test(clause) &&
    !endsInVerb(clause) &&
    !/\s(?:und|oder|sowie)\s/.test(clause),
  secondPredicate,
  scope: null,
  opening: null,
  examples:
    /(?<=\p{Lu}\p{Ll}+(?:en|er|e|s))\swie\s(?:(?:der|die|das|den|dem|eine?n?)\s)?(?:(?!\s(?:mit|in|zu|zur|zum|auf|für|weltweit|jährlich)\s)[^,;:\d]){12,}?(?=\s\p{Ll}+(?:en|t)(?:\s(?:sollten?|sollen|können|müssen|werden|wird|wurden?))(?:$|,))/u,
  isTorn,
  adverbials: germanAdverbials,
  telegraph: germanTelegraph,
};

const auxiliaries =
  /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnten?|soll|sollen|sollten?|muss|müssen|mussten?|darf|dürfen|will|wollen|würden?|sei|seien|habe|hätten?|werde|könne|könnten?|müsse|solle)$/;

/** A clause that hangs on a noun and closes with its verb; "das Wort habe … bezeichnet" is a main clause. */
function isRelative(clause: string): boolean {
  if (!relative.test(clause) || !endsInVerb(clause) || zuInfinitive.test(clause)) return false;
  const words = clause.split(/\s+/);
  return auxiliaries.test(words.at(-1) ?? '') || !words.slice(1, -1).some((word) => auxiliaries.test(word));
}

const plural =
  /(?:^|\s)(?:[Dd]ie|[Dd]en|[Aa]llen?|[Dd]iejenigen|[Dd]enjenigen|[Dd]erjenigen|[Jj]enen?|[Ss]olchen?|[Ee]inigen?|[Vv]ielen?|[Mm]anchen?)(?:\s\p{Ll}+en?)?\s\p{Lu}[\p{L}-]*(?:en|n|er|e|s|a)$/u;

const bare =
  /^(?:In|Bei|Für|Mit|Von|An|Auf|Unter|Aus|Zu)\s\p{Lu}[\p{Ll}-]+(?:en|n|er|e|s)$|\s(?:nur|ausschließlich|lediglich)\s(?:solche\s|\p{Ll}+e\s)?\p{Lu}\p{L}+(?:\s\p{Ll}+)?$/u;

const general =
  /(?:^|\s)(?:[Vv]om|[Zz]um|[Ii]m|[Aa]m|[Dd]em|[Dd]er|[Dd]en|[Dd]ie|[Dd]as)\s(?:Zeitraum|Zeitpunkt|Moment|Augenblick|Tag|Jahr|Ort|Stelle|Punkt|Fall|Weg|Art|Weise|Grund|Maß|Ausmaß|Umfang|Bereich|Bedingung(?:en)?|Reihenfolge|Höhe)$/u;

/** "In den Gebieten, die …": which of them, only the clause tells. */
function needsRelative(before: string, clause: string): boolean {
  if (
    /(?:^|\s)(?:[Dd](?:as|em|er|ie)jenigen?|[Dd]enjenigen|alles|etwas|nichts|vieles|[Ee]inzigen?|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Aa]lle[nr]?|(?:[Aa]lle[nr]?|[Jj]ede[nrsm]?|[Ss]olche[nrsm]?)(?:\s\p{Lu}\p{L}+)?|(?:[Ee]inzige|[Ee]rste|[Zz]weite|[Dd]ritte|[Ll]etzte|[Nn]ächste|\p{Ll}+ste)[nrsm]?\s\p{Lu}\p{L}+)$/u.test(
      before,
    )
  )
    return true;
  // "In Fällen, in denen …", "nur Sorten erhältlich, die …": a bare plural says nothing certain.
  if (/^\p{Lu}\p{Ll}+(?:en|n|er|e|s)$/u.test(before) && /(?:[a-zäöüß]en|sind|ern|eln)$/.test(lastWord(clause))) return true;
  // What holds under a condition is told apart by its clause.
  if (/^(?:Wenn|Falls|Sobald|Sofern|Solange|(?:Auch|Immer|Selbst|Nur) wenn)\s[^,]*$/.test(before)) return true;
  if (bare.test(before) || (general.test(before) && /^(?:in|an|auf|bei|mit|zu|nach|aus|von|durch|für|wo)\s/.test(clause))) return true;
  return plural.test(before) && /(?:en|sind|ern|eln)$/.test(lastWord(clause));
}

function secondPredicate(sentence: string): number | null {
  for (const match of sentence.matchAll(/,?\s(?:und|sowie)\s(\p{Ll}+)\s([\p{L}\d]+)/gu)) {
    const [, verb = '', next = ''] = match;
    const before = sentence.slice(0, match.index);
    const goesOn = follows.test(next) || (/iert(?:en|e)?$/.test(verb) && next.length > 3);
    if (match.index > 15 && isPredicate(verb) && goesOn && hasPredicate(before)) return match.index;
  }
  return null;
}

// "Die für den Hafen gebauten Kräne": what stands between article and noun is no predicate.
const attribute =
  /^(?:Der|Die|Das|Ein|Eine|Diese[rs]?|Alle|Viele)\s(?:für|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|durch|über|unter|seit|bis)\s(?:\S+\s)*?(?:\p{Ll}+(?:t|nd)e[nrsm]?|(?:\p{Ll}*ge|be|ver|er|ent|zer)\p{Ll}+ene[nrsm]?)\s(?=\p{Lu})/u;
// "an einigen automatisch erstellten Dateien": a participle before its noun.
const inside =
  /(?:^|\s)(?:in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|durch|über|unter|de[rnms]|die|das|eine[rnm]?|einigen?|allen?|vielen?|mehreren?|diese[rnms]?|alle)\s(?:\p{Ll}+\s){0,2}\p{Ll}+t(?:en|e|em|er|es)\s(?=\p{Lu})/gu;
const hasPredicate = (clause: string) =>
  clause
    .replace(attribute, '')
    .replace(inside, ' ')
    .split(/\s+/)
    .some((word, k) => k > 0 && isPredicate(word));

const secondBracket = /,\s(?:sondern|aber|und|doch)\s(?:werden|wird|wurden?|hat|haben|hatten?|kann|können|soll|sollen|muss|müssen|will|wollen)\s[^,]*$/;

const compared = /,\s(?:ebenso wie|genau wie|genauso wie|ähnlich wie|anders als|wie auch|je nach|neben|trotz|anstatt|statt)\s[^,]*$/;

// "abgenommen", "gezogen"; "vergeben" and "begehen" may be infinitives.
const strong =
  /^(?!gen)(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|um|vor|weg|weiter|wieder|zu|zurück|zusammen)?ge(?!hen|ben|lten|lingen|nießen|raten|schehen|winnen|nügen|hören|fallen|brauchen|stalten|währen|statten)\p{Ll}+en$/u;

const cutShort =
  /^(?:diejenige[nr]?|derjenige|dasjenige|denjenigen|solche[nrsm]?|der|die|das|den|dem|des|ein|eine|einen|in|von|für|und|oder|als|zum|zur|im|am|dass|immer|wieder|sowohl|weder|sehr|so|auch)$/;
// What follows "Wenn …," with its verb, or with "dann" or "so" before it.
const mainAfter =
  /^(?:dann|so)\s|^(?!(?:ein|kein|dies|all|viel|einig|ander|beid|sein|ihr|manch|jed|welch|solch)e?[nmrs]*\s)(?!(?:den|in|an|von|mit|seit|etwa|bis|sowie|und|oder|aber|wenn|weil|damit|während|obwohl|insbesondere|darunter|nachdem|bevor|sofern|indem|nicht|auch|oft|erst|fast|meist|statt|samt|sonst|jetzt)\s)\p{Ll}+(?:en|n|t|e|st)(?:\s|$)|^(?:ist|war|kam|gab|ging|galt|lag|stand|fand|nahm|zog|ließ|hielt|sah|blieb|fiel|lief|wuchs|soll|will|kann|muss|darf|wird|wurde|hat|mag|trat|schrieb|sank|trug|stieg|half|rief|schien|bat|schloss|bot|verlor|begann|gewann|starb)(?:\s|$)/u;

/** "Während der Reise wurde betont": the verb comes second, so the opening word was no conjunction. */
const opensPhrase = (text: string): boolean =>
  /^(?:Während|Seit|Um|Ohne|Statt|Anstatt|Je)\s/.test(text) &&
  /\s(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|soll|sollen|gab|gibt|kam|kamen|lebten?)\s\S/.test(text.split(',')[0] ?? '');

/** True for a beginning with a condition or reason whose main clause does not come: "Wenn der Pegel steigt, insbesondere im März". */
const lacksMain = (text: string): boolean =>
  subordinate.test(text) &&
  !opensPhrase(text) &&
  !clausesOf(text).some((clause, k) => {
    const said = text.slice(clause.start, clause.end);
    return k > 0 && mainAfter.test(said) && !(relative.test(said) && endsInVerb(said)) && !german.droppable.test(said);
  });

/** True for a clause with a predicate that hangs on no other clause. */
const carries = (clause: string, k: number): boolean =>
  (hasPredicate(clause) || (k > 0 && isPredicate(firstWord(clause)))) &&
  !(k > 0 && (isRelative(clause) || german.droppable.test(clause) || /^(?:dass|ob|wie|wenn|als)\s/.test(clause)));

// "hat … ergriffen", "sollten … werden", "stellte … vor": what opens a bracket must keep its end.
function isTorn(sentence: string, whole: string): boolean {
  // "Um …, wurde …": what begins with a subordinate clause or a phrase keeps the clause that opens with the verb.
  if (
    clausesOf(whole).some(
      (clause, k) => k > 0 && isPredicate(firstWord(whole.slice(clause.start))) && !sentence.includes(whole.slice(clause.start, clause.end)),
    )
  )
    return true;
  if (cutShort.test(lastWord(sentence)) && !particle.test(lastWord(sentence))) return true;
  // "…, sondern werden auch in den Tälern": the second bracket is open.
  if (sentence !== whole && secondBracket.test(sentence) && !/\s\p{Ll}+(?:en|t|n)$/u.test(sentence)) return true;
  // "…, eine Krankheit": what tells it apart is gone.
  if (sentence !== whole && /,\seine?\s\p{Lu}\p{Ll}+$/u.test(sentence)) return true;
  // "ein spezielles, dichteres", "diese achtsitzige": an adjective waits for its noun.
  if (sentence !== whole && /\s\p{Ll}{2,}(?:ig|lich|isch|bar|sam|haft|end)e[nmrs]?$/u.test(sentence)) return true;
  if (sentence !== whole && /\s(?:eine?[nmrs]?|de[rmns]|die|das)\s\p{Ll}+e[nmrs]?$/u.test(sentence)) return true;
  if (sentence !== whole && !hasPredicate(sentence.slice(0, -lastWord(sentence).length).trimEnd()) && !hasPredicate(sentence)) return true;
  if (sentence !== whole && !clausesOf(sentence).some((clause, k) => carries(sentence.slice(clause.start, clause.end), k))) return true;
  // "…, ebenso wie die anderen,": the clause goes on behind the comparison.
  if (sentence !== whole && whole.startsWith(`${sentence},`) && (compared.test(sentence) || compared.test(whole.slice(sentence.length).replace(/,[^,]*$/, ''))))
    return true;
  if (sentence !== whole && lacksMain(sentence.replace(/^.*:\s/, ''))) return true;
  // A condition without its "wenn" begins with the verb and goes on in "so …".
  if (/^(?:Ist|Sind|War|Wird|Werden|Wurde|Hat|Haben|Kann|Können|Soll|Sollen|Muss|Darf|Kommt|Geht|Gibt)\s/.test(whole) && sentence !== whole) return true;
  const end = lastWord(whole);
  if (particle.test(end) && lastWord(sentence) !== end && !whole.slice(0, sentence.length).includes(` ${lastWord(sentence)} und `)) {
    const cut = whole.slice(whole.lastIndexOf(lastWord(sentence)) + lastWord(sentence).length);
    if (!/^,?\s(?:und|sowie)\s\p{Ll}+\s/u.test(cut)) return true;
  }
  // "…, aber, anstatt zu bauen": what was begun behind the "aber" comes after the insertion.
  if (sentence !== whole && /\s(?:und|oder|aber|sondern),\s[^,]*$/.test(sentence)) return true;
  // "sollten … vertieft, … aufgenommen werden": a modal verb never closes with a participle alone.
  if (
    modal.test(sentence) &&
    (/t$/.test(lastWord(sentence)) || strong.test(lastWord(sentence))) &&
    /(?:werden|worden|haben|sein)$/.test(whole) &&
    sentence !== whole
  )
    return true;
  const opened = auxiliary.exec(sentence);
  if (!opened) return false;
  // A copula needs no verb at the end: compare with what the whole sentence closes with.
  const closes = (text: string) => text.split(/[,;:]/).some((clause) => bracketEnd.test(lastWord(clause.trim())) && /^\p{Ll}/u.test(lastWord(clause.trim())));
  return closes(whole) && !closes(sentence);
}

/** The noun phrase of a passive that begins with its verb: "wurde eine Reise unternommen" without its verb bracket. */
export function passiveSubject(clause: string): string | null {
  const found =
    /^(?:wurden?|werden|wird|ist|sind)\s((?:der|die|das|eine?|zwei|drei|mehrere|zahlreiche|\d+)\s.+)\s(\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|ver|er|ent|zer|unter|über)\p{Ll}+(?:t|en)|\p{Ll}+iert)$/u.exec(
      clause,
    );
  return found?.[1] && !/,/.test(found[1]) ? found[1] : null;
}
