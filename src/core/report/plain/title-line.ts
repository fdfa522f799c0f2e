import { isUnspaced, widthOf } from './line.ts';

const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** Short lines that introduce nothing: they belong to letters, minutes and talk. */
const others: readonly RegExp[] = [
  // Dates, with or without a place: "Berlin, den 3. Mai 2026", "Paris, le 3 mai 2026", "2026年5月3日".
  new RegExp(`^(?:[\\p{L}. -]{2,40},\\s*)?(?:(?:den|am|le|on)\\s+)?\\d{1,2}(?:\\.|er|st|nd|rd|th)?\\s+(?:${months})\\.?\\s+\\d{4}$`, 'iu'),
  new RegExp(`^(?:[\\p{L}. -]{2,40},\\s*)?(?:on\\s+)?(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}$`, 'iu'),
  /^(?:[\p{L}. -]{2,40},\s*)?(?:(?:den|am|le|on)\s+)?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/iu,
  /^\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/,
  // Greetings and signatures.
  /^(?:Sehr geehrte|Liebe[r]? |Guten Tag|Mit (?:freundlichen|besten|herzlichen)|Freundliche Grüße|Hochachtungsvoll|Viele Grüße|Dear |Sincerely|Yours |Kind regards|Best regards|Madame, Monsieur|Cordialement|Veuillez agréer|此致|敬礼|尊敬的)/u,
  /^(?:gez\.|gezeichnet|i\. ?[AV]\.|im Auftrag|im Namen|signed\b|s\/|signé\b|签名|签字)/iu,
  // Addresses: a post code and a town, a street and a number, a mailbox, a web page, a telephone.
  /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L} -]+$/u,
  /^[\p{L} .-]+(?:straße|strasse|str\.|weg|platz|allee|gasse|Street|Road|Avenue|Lane)\s*\d+\s*[a-z]?$/u,
  /\S@\S+\.\S|https?:\/\/|^www\./i,
  /^(?:Tel|Telefon|Phone|Fax|Tél|电话)\b/iu,
  // A letter's or minutes' fields, and any field whose value is a number.
  /^(?:An|Von|Betreff|Betr\.|Bezug|Datum|Ort|Zeit|Beginn|Ende|Teilnehmer(?:innen)?|Anwesend|Kopie|Az\.?|Aktenzeichen|From|To|Cc|Subject|Re|Date|Time|Place|Present|De|À|Objet|Lieu|Heure|Présents|Siehe(?: auch)?|Quellen?|Sources?|来源|See(?: also)?|主题|日期|时间|地点|参会人员|记录)\s*[:：]/iu,
  /^[\p{L} ./-]{1,30}[:：]\s*[\d(]/u,
  // A remark in brackets, and a sentence that goes on in what follows it (a formula, a quotation).
  /^[(（].*[)）]$/u,
  /\s(?:ist|sind|war|waren|wird|werden|für|durch|mit|von|vom|zu|er|sie|es|man|wenn|dass|als|und|oder|der|die|das|the|of|is|are|was|were|by|and|or|for|to|with|that|de|du|la|le|les|est|sont|par|pour|et|ou|que)$/u,
];

/** True for a line short and whole enough to be a title, whatever stands around it. */
export function looksLikeTitle(text: string): boolean {
  if (widthOf(text) > 90 || text.split(/\s+/).length > 14) return false;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}„“"«‚'(（《【]/u.test(text)) return false;
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
  // "Hintergrund:" over prose is a heading, "Er sagte:" is not.
  if (/[:：]$/.test(text) && !/^(?:\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?|[\p{Lo}]{2,8})[:：]$/u.test(text)) return false;
  // "As follows:" announces what stands below it, and names nothing.
  if (/(?:如下|以下|下列|包括)[:：]$/u.test(text)) return false;
  if (/[.!,;…。！，；、|=<>/&+\-–—*]$/u.test(text)) return false;
  // A sentence inside, or a speech.
  if (/[.!?]\s+\p{Lu}\p{L}+.*\s\p{Ll}/u.test(text.replace(/\b\p{L}{1,4}\.\s/gu, '')) || /[。！？；]/.test(text)) return false;
  if (/^[„“"«»‚].*[“”"»«!?‘]$/u.test(text)) return false;
  return !others.some((other) => other.test(text));
}

/** True for a line that could be a caption without a label: like a title, but it may be longer and hold a colon. */
export const couldBeCaption = (text: string): boolean =>
  widthOf(text) <= 160 && /^[\p{Lu}\p{Lo}\p{N}„“"«]/u.test(text) && !/[.!?,;:…。！？，；：|=&+*\-–—]$/u.test(text) && !others.some((other) => other.test(text));

/** "LAGE UND KOSTEN": in capitals, with more than an abbreviation's letters. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && !/\p{Ll}/u.test(text.replace(/ß/g, '')) && /\p{Lu}{3}/u.test(text) && !isUnspaced(text[0] ?? '');
}

/** "Kapitel 3", "Part II", "第三章 背景": the word says what it is. */
export const namesAPart = (text: string): boolean =>
  /^(?:Kapitel|Teil|Abschnitt|Anlage|Anhang|Chapter|Part|Section|Appendix|Annex|Chapitre|Partie|Annexe)\s+(?:\d{1,2}|[IVX]{1,5}|[A-Z])(?![\p{L}\d])/u.test(
    text,
  ) || /^第[一二三四五六七八九十百\d]{1,4}(?:章|部分|篇|编)/.test(text);

/** "第二节 方法" stands under a chapter. */
export const namesASubpart = (text: string): boolean => /^第[一二三四五六七八九十百\d]{1,4}(?:节|条)[\s\u3000:：]/.test(text);
