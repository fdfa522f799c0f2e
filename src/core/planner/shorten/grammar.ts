import type { RuleName } from './rules.ts';

/** A word or phrase that may go: where it stands, and the rule by which it goes. */
export type Cut = { rule: RuleName; start: number; end: number };

/** Two words that say something only together: where the first is kept, the second is. */
export type Pair = readonly [opens: RegExp, closes: RegExp];

/** What a language's shortening rules need to know of it. All expressions are tried at the beginning of a clause. */
export type Grammar = {
  /** Opens a sentence, ties it to the one before and can go. */
  connective: RegExp;
  /** Opens a sentence and says only that it is said: what follows is a main clause. */
  frame: RegExp | null;
  /** Opens a sentence with a clause or phrase that a main clause must follow. */
  subordinate: RegExp;
  /** Words inside a sentence that tie it to others or stress it. */
  fillers: RegExp | null;
  /** Opens a clause without which the rest still says the same. */
  droppable: RegExp;
  /** Anywhere in a clause: it limits or turns what the rest says, so it stays. */
  limiting: RegExp;
  /** Words of which neither may stay without the other. */
  pairs: readonly Pair[];
  /** True where a subordinate clause closes with its verb, so that what follows belongs to the clause before it. */
  closesWithVerb: boolean;
  /** True where the words before an insertion wait for the rest of their clause. */
  expects: (head: string) => boolean;
  /** True for a clause that hangs on a noun before it, between commas. */
  isRelative: (clause: string) => boolean;
  /** True where what stands before a relative clause says nothing certain without it: "those", "the things". */
  needsRelative: (before: string, clause: string) => boolean;
  /** True for a clause that may be the main one, or go on with it. */
  isMain: (clause: string) => boolean;
  /** True for a noun phrase that says again what the noun before it is. */
  isApposition: (clause: string) => boolean;
  /** Where a second predicate with the same subject begins, at its "and"; null where none does. */
  secondPredicate: (sentence: string) => number | null;
  /** A phrase before the main clause that can go as a whole; null where the language would be left without word order. */
  opening: RegExp | null;
  /** Such a phrase without which the main clause claims too much: of what it holds, how surely, how often. */
  scope: RegExp | null;
  /** True where the cut sentence is no longer whole, as a verb bracket that has lost its end. */
  isTorn: (sentence: string, whole: string) => boolean;
  /** Examples inside a clause, "such as …", which can go; null where the language tells them by commas alone. */
  examples: RegExp | null;
  /** What a long clause can do without where no comma sets it off: reasons, circumstances; the last first. */
  adverbials: (text: string) => Cut[];
  /** What headlines do without: leading articles, auxiliaries of a passive. */
  telegraph: (text: string, long: boolean) => Cut[];
};
