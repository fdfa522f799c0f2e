import { isUnspaced } from './line.ts';

const figureLabel =
  /^(?:Abb(?:ildung(?:en)?|\.)?|Bild(?:er)?|Foto|Grafik|Karte|Schaubild|Diagramm|Fig(?:ure|\.)?|Photo(?:graph|graphie)?|Image|Picture|Chart|Map|Illustration|Carte|Graphique|Schéma)/u;
const tableLabel = /^(?:Tab(?:elle|leau|le|\.)?|Übersicht)/u;
// "Abb. 3:", "Figure 2.1.", "Foto:", "Bild 4 –", and a bare "Abb. 3" with nothing after it; "Abb. 3 zeigt" is prose.
const afterLabel = /^(?:\s*(?:\d+(?:[.-]\d+)*|[IVX]+)(?:\s?[a-z])?(?:\s*[:.–—-](?:\s|$)|$)|\s*:\s)/u;
const chineseLabel = /^(图|图表|照片|插图|表|表格)\s*(\d+(?:[.-]\d+)*|[一二三四五六七八九十]+)?\s*(?:[:：.．、\s\u3000]|(?=$))/;
// Longer than this, it is a paragraph that begins with the word.
const LONGEST = 400;

/** True for a text that names itself as a picture's caption: "Abb. 3: …", "Figure 2.", "Foto: …", "图1 …". */
export const isFigureCaption = (text: string): boolean => isLabelled(text, figureLabel) || chinese(text, /图|照片/);

/** True for a text that names itself as a table's caption: "Tabelle 2: …", "表1 …". */
export const isTableCaption = (text: string): boolean => isLabelled(text, tableLabel) || chinese(text, /表/);

function isLabelled(text: string, label: RegExp): boolean {
  const found = label.exec(text);
  return found !== null && text.length <= LONGEST && afterLabel.test(text.slice(found[0].length));
}

function chinese(text: string, kind: RegExp): boolean {
  const found = chineseLabel.exec(text);
  return (
    found !== null && text.length <= 60 && kind.test(found[1] ?? '') && (found[2] !== undefined || /[:：]/.test(found[0])) && !/。/.test(text.slice(0, -1))
  );
}

/** The words a text is about, cut to what their forms share; Chinese by pairs of characters. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (isUnspaced(word[0] ?? '')) for (let i = 0; i + 1 < word.length; i += 1) words.add(word.slice(i, i + 2));
    else if (word.length >= 4) words.add(word.slice(0, 6));
  }
  return words;
}

/** How many passages use a word; words that are everywhere tell passages apart less than rare ones. */
export function wordUse(passages: readonly string[]): { count: Map<string, number>; passages: number } {
  const count = new Map<string, number>();
  for (const text of passages) for (const word of contentWords(text)) count.set(word, (count.get(word) ?? 0) + 1);
  return { count, passages: passages.length };
}

/**
 * True for a short line between paragraphs that speaks of what the paragraph before it just told, as the caption of a
 * lost picture does; a heading speaks of what comes after it.
 */
export function looksBack(line: string, before: string, after: string, use: ReturnType<typeof wordUse>): boolean {
  const words = [...contentWords(line)];
  const told = contentWords(before);
  const toCome = contentWords(after);
  // A word that stands nowhere else says little about where the line belongs.
  const weight = (word: string) => Math.log(1 + use.passages / (use.count.get(word) ?? Math.max(2, Math.sqrt(use.passages))));
  const sum = (chosen: string[]) => chosen.reduce((total, word) => total + weight(word), 0);
  const back = words.filter((word) => told.has(word));
  const all = sum(words);
  if (back.length < 2) return false;
  // A caption may add details, as who stands where; what counts is that it adds them to what was told.
  const enough = back.length >= 3 ? 0.3 : 0.5;
  return sum(back) >= all * enough && sum(back) - sum(words.filter((word) => toCome.has(word))) >= all * enough * 0.6;
}
