/** How characters look; groups inherit it and give it back. */
export type Look = {
  bold: boolean;
  italic: boolean;
  strike: boolean;
  script: 'sup' | 'sub' | null;
  hidden: boolean;
  deleted: boolean;
  revised: boolean;
  font: number;
  language: number;
  /** Of East Asian characters. */
  languageEast: number;
};

/** What is known of a paragraph while it is read. */
export type ParagraphLook = {
  style: number;
  outline: number | null;
  list: number;
  level: number;
  inTable: boolean;
  nesting: number;
  first: number;
  indent: number;
};

export const plainLook = (font: number, language: number, languageEast: number): Look => ({
  bold: false,
  italic: false,
  strike: false,
  script: null,
  hidden: false,
  deleted: false,
  revised: false,
  font,
  language,
  languageEast,
});

export const plainParagraph: ParagraphLook = { style: 0, outline: null, list: 0, level: 0, inTable: false, nesting: 1, first: 0, indent: 0 };

/** The look after a control word; null where the word says nothing of characters. */
export function lookAfter(look: Look, word: string, parameter: number | null): Look | null {
  const on = parameter !== 0;
  switch (word) {
    case 'b':
      return { ...look, bold: on };
    case 'i':
      return { ...look, italic: on };
    case 'strike':
    case 'striked':
      return { ...look, strike: on };
    case 'super':
      return { ...look, script: on ? 'sup' : null };
    case 'sub':
      return { ...look, script: on ? 'sub' : null };
    case 'up':
      return { ...look, script: (parameter ?? 6) > 0 ? 'sup' : null };
    case 'dn':
      return { ...look, script: (parameter ?? 6) > 0 ? 'sub' : null };
    case 'nosupersub':
      return { ...look, script: null };
    case 'v':
      return { ...look, hidden: on };
    case 'deleted':
      return { ...look, deleted: on };
    case 'revised':
      return { ...look, revised: on };
    case 'f':
      return { ...look, font: parameter ?? 0 };
    case 'lang':
      return { ...look, language: parameter ?? 0 };
    case 'langfe':
      return { ...look, languageEast: parameter ?? 0 };
    default:
      return null;
  }
}

// No document nests its tables deeper.
const DEEPEST_TABLE = 12;

/** The paragraph after a control word; null where the word says nothing of it. */
export function paragraphAfter(paragraph: ParagraphLook, word: string, parameter: number | null): ParagraphLook | null {
  switch (word) {
    case 's':
      return { ...paragraph, style: parameter ?? 0 };
    case 'outlinelevel':
      return { ...paragraph, outline: parameter ?? 0 };
    case 'ls':
      return { ...paragraph, list: parameter ?? 0 };
    case 'ilvl':
      return { ...paragraph, level: Math.max(0, Math.min(parameter ?? 0, 8)) };
    case 'intbl':
      return { ...paragraph, inTable: parameter !== 0 };
    case 'itap':
      return { ...paragraph, inTable: (parameter ?? 1) > 0, nesting: Math.max(1, Math.min(parameter ?? 1, DEEPEST_TABLE)) };
    case 'fi':
      return { ...paragraph, first: parameter ?? 0 };
    case 'li':
      return { ...paragraph, indent: parameter ?? 0 };
    default:
      return null;
  }
}
