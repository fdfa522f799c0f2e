import type { Cut } from './grammar.ts';

/** Ties and stresses in the middle of a clause; at its beginning the verb would follow nothing. */
export const germanFillers =
  /(?<=[\p{L}\d]\s)(?<!\b(?:und|oder|aber|doch|sondern|denn|als|wie|so|nicht|nur|wenn|dass|weil|zu|wer|was|wo|sowohl|ob|damit|kein\p{Ll}*|ist|sind|war|waren) )(?:zudem|außerdem|ebenfalls|ferner|darüber hinaus|daher|somit|bereits|demnach|folglich|übrigens|auch(?!\s(?:für|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|durch|über|unter|als|bei|de[mn])\s))(?=\s(?!(?:wenn|wie|immer|nur|nicht|noch|kein\p{Ll}*|als|dann|so|oder|und|an|in der Lage)\b)[\p{L}\d])|(?<=\p{L}\s)(?<!\b(?:nicht|so|zu|wie|kein\p{Ll}*|ist|sind|war|waren) )sehr(?=\s\p{Ll}+e[nrsm]?\s\p{Lu})/gu;

// "Die neue Halle" reads on without its article, "das neue Haus" does not: its adjective would need another ending.
const article = /^(?:(?:Die|Der|Das)\s(?=\p{Lu}[\p{L}-]{2,}\s)|Die\s(?=\p{Ll}{2,}e\s\p{Lu}\p{L}+\s\p{Ll}+(?<!en)\s)|Eine?\s(?=\p{Lu}[\p{L}-]{3,}\s\p{Ll}))/u;
const participle = String.raw`(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter|über|wider|miss|voll)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)`;
const passive = new RegExp(
  String.raw`^((?:Der|Die|Das|Eine?|Mehrere|Zahlreiche|Viele|Alle|Einige|Zwei|Drei|\d+)\s(?:\p{Ll}+e[rsn]?\s)?\p{Lu}[^,;:–]*?)\swurden?\s(?=[^,;:–]*\s${participle}$)`,
  'u',
);
const otherVerb =
  /\s(?:und|oder|sowie|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnten?|soll|sollen|sollten?|muss|müssen|mussten?|worden|sein|nicht|kein\p{Ll}*)\s/u;

/** The "wurde" of a plain passive in a long bullet, and its article where no adjective hangs on it: "Halle 1998 gebaut". */
export function germanTelegraph(text: string, long: boolean): Cut[] {
  const [all, subject] = (long ? passive.exec(text) : null) ?? [];
  if (all === undefined || subject === undefined || /[.!?]\s/.test(text) || otherVerb.test(`${subject} `) || otherVerb.test(text.slice(all.length - 1)))
    return [];
  const opens = article.exec(text);
  const cut: Cut = { rule: 'auxiliary', start: subject.length + 1, end: all.length - 1 };
  return opens ? [{ rule: 'article', start: 0, end: opens[0].length }, cut] : [cut];
}

// "Im Zuge der Sanierung", with its article and noun, or a set phrase.
const circumstance =
  /(?<=\s)(?:(?:im (?:Zuge|Rahmen|Laufe|Verlauf|Lauf|Anschluss an|Zusammenhang mit|Hinblick auf)|aufgrund|auf Grund(?:lage)?|auf Basis|anlässlich|infolge|mithilfe|mit Hilfe|in Anlehnung an) (?:der|des|dem|den|die|das|einer|eines|einem|seine[rs]|ihre[rs]|diese[rs]) (?:\p{Ll}+(?:en|er|es|e|em) )?\p{Lu}[\p{L}-]+(?: (?:der|des)(?: \p{Ll}+en)? \p{Lu}[\p{L}-]+)?|in diesem Zusammenhang|auf diese Weise|zu diesem Zweck)(?= \p{Ll})/gu;

/** Circumstances between the verb and the end of its bracket: "im Zuge der Sanierung". */
export function germanAdverbials(text: string): Cut[] {
  return [...text.matchAll(circumstance)]
    .flatMap(({ index, 0: found }): Cut[] => {
      const after = text.slice(index + found.length);
      // Before the verb it holds the first place; before "und" or a genitive the phrase goes on.
      const head = text.slice(0, index).split(/[,;:]/).at(-1) ?? '';
      if (!/\s\p{Ll}+\s(?:.*\s)?$/u.test(` ${head}`) || head.trim().split(/\s+/).length < 3) return [];
      return /^\s\p{Ll}/u.test(after) &&
        !/^\s(?:und|oder|sowie|von|vom|für|mit|zu|zum|zur|der|des|als|wie|in|im|an|am|auf|aus|bei|beim|nach|vor|durch|über|unter|seit|bis|gegen|um|zwischen|ohne)\s/.test(
          after,
        )
        ? [{ rule: 'adverbial', start: index, end: index + found.length }]
        : [];
    })
    .reverse();
}
