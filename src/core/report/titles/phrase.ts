/** A noun phrase that can stand alone over a slide, as it stands in a sentence at `start`. `words` are those that say something. */
export type TitlePhrase = { text: string; head: string; words: readonly string[]; start: number; named: boolean };

/** What the whole report knows of its words: as what they stand elsewhere. */
export type Vocabulary = {
  /** How often each form stands there, as it is written. */
  forms: ReadonlyMap<string, number>;
  /** Forms written with a capital inside of a sentence. */
  capital: ReadonlySet<string>;
  /** How often two words stand together, with a space between them. */
  pairs: ReadonlyMap<string, number>;
  /** Forms that follow a pronoun, "to" or a modal verb, in lower case. */
  verbs: ReadonlySet<string>;
};

/** The text with a capital letter at its start. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
