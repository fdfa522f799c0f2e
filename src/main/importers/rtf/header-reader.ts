import type { Group } from './group.ts';
import type { Header } from './header.ts';
import { plainLook, plainParagraph } from './look.ts';

// How notes may be numbered, by the end of their control word, in Word's names.
const formats: Record<string, string> = { ar: 'decimal', alc: 'lowerLetter', auc: 'upperLetter', rlc: 'lowerRoman', ruc: 'upperRoman' };

/** Fills a header from the control words and names at the beginning of a file. */
export class HeaderReader {
  readonly header: Header;
  #name = '';
  #base: number | null = null;

  constructor(header: Header) {
    this.header = header;
  }

  opened(group: Group) {
    if (group.target !== 'styles') return;
    this.#name = '';
    this.#base = null;
    group.look = plainLook(-1, 0, 0);
    group.paragraph = plainParagraph;
  }

  closed(group: Group) {
    if (group.target === 'fonts' || group.target === 'styles') this.#endName(group);
  }

  /** A name ends with a semicolon. */
  name(text: string, group: Group) {
    const [name = '', ...others] = text.split(';');
    this.#name += name;
    if (others.length > 0) this.#endName(group);
  }

  /** Takes a control word; false for one that says nothing of the whole file. */
  takes(name: string, parameter: number | null, group: Group): boolean {
    const { header } = this;
    const [, isEnd, format] = /^(a?)ftnn(ar|alc|auc|rlc|ruc)$/.exec(name) ?? [];
    if (format !== undefined) {
      header.noteFormats[isEnd === 'a' ? 'endnote' : 'footnote'] = formats[format] ?? 'decimal';
      return true;
    }
    switch (name) {
      case 'ansicpg':
        header.page = parameter ?? 1252;
        return true;
      case 'mac':
        header.page = 10000;
        return true;
      case 'pc':
        header.page = 437;
        return true;
      case 'pca':
        header.page = 850;
        return true;
      case 'deff':
        header.defaultFont = parameter ?? 0;
        group.look = { ...group.look, font: header.defaultFont };
        return true;
      case 'deflang':
        header.language = parameter ?? 0;
        group.look = { ...group.look, language: header.language };
        return true;
      case 'deflangfe':
        header.languageEast = parameter ?? 0;
        group.look = { ...group.look, languageEast: header.languageEast };
        return true;
      case 'fcharset':
        this.#describe(group, { charset: parameter ?? 0 });
        return true;
      case 'cpg':
        this.#describe(group, { page: parameter });
        return true;
      case 'fprq':
        this.#describe(group, { isFixed: parameter === 1 });
        return true;
      case 'sbasedon':
        this.#base = parameter;
        return true;
      default:
        return false;
    }
  }

  #describe({ target, look }: Group, more: { charset?: number; page?: number | null; isFixed?: boolean }) {
    if (target !== 'fonts') return;
    const known = this.header.fonts.get(look.font) ?? { name: '', charset: 0, page: null, isFixed: false };
    this.header.fonts.set(look.font, { ...known, ...more });
  }

  #endName({ target, look, paragraph }: Group) {
    const name = this.#name.trim();
    this.#name = '';
    if (name === '') return;
    if (target === 'fonts') {
      const known = this.header.fonts.get(look.font) ?? { charset: 0, page: null, isFixed: false };
      this.header.fonts.set(look.font, { ...known, name });
      return;
    }
    // Word lists a style's other names after a comma.
    const [first = name] = name.split(',');
    this.header.styles.set(paragraph.style, { name: first, outline: paragraph.outline, base: this.#base, bold: look.bold, italic: look.italic });
  }
}
