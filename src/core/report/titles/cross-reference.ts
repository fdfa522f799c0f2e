// "See also …", "Siehe auch …": the sentence sends the reader elsewhere.
const references: Record<string, RegExp> = {
  de: /^(?:\(|→|»)?\s*(?:[Ss]iehe|[Vv]ergleiche|[Vv]gl\.|Hauptartikel|Zu(?:r|m) .{3,60}siehe|Nicht zu verwechseln|Weitere Informationen|Für weitere)(?=[\s:])/u,
  en: /^(?:\(|→)?\s*(?:[Ss]ee|[Cc]f\.|[Cc]ompare|Main article|Not to be confused|[Rr]efer to|For (?:more|further) (?:information|details)|Please (?:see|refer|read|visit))(?=[\s:,])/u,
  fr: /^(?:\(|→)?\s*(?:[Vv]oir|[Cc]f\.|[Vv]oyez|Article détaillé|Article principal|Ne pas confondre|Pour plus (?:d’|d'|de ))/u,
  zh: /^(?:（|→)?\s*(?:参见|参阅|参看|另见|详见|请参见|请参阅|主条目|更多信息|不要与)/u,
};

/** True for a sentence that only sends its reader to another part or text. */
export const isCrossReference = (sentence: string, language: string): boolean => references[language]?.test(sentence) ?? false;
