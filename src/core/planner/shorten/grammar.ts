/** What a language's shortening rules need to know of it. All expressions are tried at the beginning of a clause. */
export type Grammar = {
  /** Opens a sentence, ties it to the one before and can go. */
  connective: RegExp;
  /** Opens a clause without which the rest still says the same. */
  droppable: RegExp;
  /** Anywhere in a clause: it limits or turns what the rest says, so it stays. */
  limiting: RegExp;
  /** True for a clause that hangs on a noun before it, between commas. */
  isRelative: (clause: string) => boolean;
  /** True for a clause that may be the main one, or go on with it. */
  isMain: (clause: string) => boolean;
  /** True for a noun phrase that says again what the noun before it is. */
  isApposition: (clause: string) => boolean;
  /** Where a second predicate with the same subject begins, at its "and"; null where none does. */
  secondPredicate: (sentence: string) => number | null;
  /** A phrase before the main clause that can go as a whole; null where the language would be left without word order. */
  opening: RegExp | null;
  /** True where the cut sentence is no longer whole, as a verb bracket that has lost its end. */
  isTorn: (sentence: string, whole: string) => boolean;
  /** Examples inside a clause, "such as …", which can go; null where the language tells them by commas alone. */
  examples: RegExp | null;
};
