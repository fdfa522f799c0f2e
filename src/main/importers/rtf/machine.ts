import { ImportFailure } from '../failure.ts';
import { limits } from '../limits.ts';
import { glyphsOf, isSymbolFont } from '../ooxml/glyphs.ts';
import { decodeBytes } from './encodings.ts';
import type { Group } from './group.ts';
import { encodingOf, type Header } from './header.ts';
import { plainLook, plainParagraph } from './look.ts';
import { mathNode } from './math.ts';
import type { TokenSink } from './tokens.ts';
import { characters, knownStarred, silent } from './words.ts';

/** Who is told what stands in the groups that are read. */
export type Listener = {
  opened(group: Group): void;
  closed(group: Group): void;
  word(name: string, parameter: number | null, group: Group): void;
  text(text: string, group: Group): void;
};

/** The groups of an RTF file as braces open and close them, with their text in Unicode and without what is nobody's text. */
export class Machine implements TokenSink {
  readonly #bytes: Uint8Array;
  readonly #header: Header;
  readonly #listener: Listener;
  readonly #outer: Group[] = [];
  #group: Group = {
    look: plainLook(0, 0, 0),
    paragraph: plainParagraph,
    fallback: 1,
    target: 'story',
    captured: [],
    href: '',
    field: null,
    shape: null,
    picture: null,
    math: null,
    isNested: false,
    end: null,
  };
  /** Braces open within a group that is left out. */
  #skipped = 0;
  #skipsNext = false;
  #starred = false;
  #fresh = false;
  /** Characters still to be passed over after a \u. */
  #passOver = 0;
  /** Bytes that wait for those that belong to the same character. */
  #pending: number[] = [];
  #isRaw = false;

  constructor(bytes: Uint8Array, header: Header, listener: Listener) {
    this.#bytes = bytes;
    this.#header = header;
    this.#listener = listener;
  }

  /** Leaves out what is left of the group that is open. */
  skipGroup() {
    const outer = this.#outer.pop();
    if (!outer) return;
    this.#skipped = 1;
    this.#group = outer;
  }

  skipNextGroup() {
    this.#skipsNext = true;
  }

  /** Ends what the file left open; false where it broke off. */
  finish(): boolean {
    this.#flush();
    const isWhole = this.#outer.length === 0 && this.#skipped === 0;
    this.#skipped = 0;
    while (this.#outer.length > 0) this.close();
    return isWhole;
  }

  get group(): Group {
    return this.#group;
  }

  open() {
    this.#flush();
    if (this.#skipped > 0 || this.#skipsNext) {
      this.#skipped += 1;
      this.#skipsNext = false;
      return;
    }
    if (this.#outer.length >= limits.nesting) throw new ImportFailure({ code: 'import.too-complex', what: 'nesting', limit: limits.nesting });
    this.#outer.push(this.#group);
    this.#group = { ...this.#group, end: null };
    this.#fresh = true;
    this.#listener.opened(this.#group);
  }

  close() {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#flush();
    const outer = this.#outer.pop();
    // A brace that closes nothing.
    if (!outer) return;
    this.#listener.closed(this.#group);
    this.#group.end?.();
    this.#group = outer;
    this.#passOver = 0;
    this.#fresh = false;
    this.#starred = false;
  }

  word(name: string, parameter: number | null) {
    if (this.#skipped > 0) return;
    this.#flush();
    const [starred, fresh] = [this.#starred, this.#fresh];
    const group = this.#group;
    this.#starred = false;
    this.#fresh = false;
    this.#passOver = 0;
    const character = characters[name];
    if (group.target === 'math' && group.math && fresh && name.startsWith('m') && !silent.has(name)) group.math = mathNode(name, group.math);
    else if (silent.has(name) || (starred && !knownStarred.has(name))) this.skipGroup();
    else if (character !== undefined) this.#listener.text(character, group);
    else if (name === 'u') this.#unicode(parameter ?? 63);
    else if (name === 'uc') group.fallback = Math.max(0, Math.min(parameter ?? 1, 8));
    else this.#listener.word(name, parameter, group);
  }

  symbol(character: string) {
    if (this.#skipped > 0) return;
    this.#flush();
    if (character === '*') {
      this.#starred = true;
      return;
    }
    this.#fresh = false;
    this.#passOver = 0;
    if (character === '\n' || character === '\r') this.#listener.word('par', null, this.#group);
    else this.#listener.text(character === '\t' ? '\t' : (characters[character] ?? ''), this.#group);
  }

  hex(byte: number) {
    if (this.#skipped > 0 || this.#group.target === 'picture') return;
    if (this.#passOver > 0) this.#passOver -= 1;
    else this.#pending.push(byte);
  }

  text(start: number, end: number) {
    if (this.#skipped > 0) return;
    const group = this.#group;
    if (group.target === 'picture') {
      group.picture?.hex.push([start, end]);
      return;
    }
    const from = this.#passAndJoin(start, end);
    const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + from, end - from)
      .toString('latin1')
      .replace(/[\r\n\0]+/g, '');
    if (text === '') return;
    this.#fresh = false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
    if (/^[\x00-\x7f]*$/.test(text)) {
      this.#listener.text(this.#glyphs(text), group);
      return;
    }
    this.#isRaw = true;
    for (let i = 0; i < text.length; i += 1) this.#pending.push(text.charCodeAt(i));
  }

  binary(start: number, end: number) {
    const { target, picture } = this.#group;
    if (this.#skipped === 0 && target === 'picture' && picture) picture.binary = [start, end];
  }

  /** Passes over what stands for a \u, and completes a character whose first byte came in hexadecimal. */
  #passAndJoin(start: number, end: number): number {
    let at = start;
    while (at < end && (this.#passOver > 0 || this.#pending.length > 0)) {
      const byte = this.#bytes[at] ?? 0;
      at += 1;
      if (byte === 0x0a || byte === 0x0d) continue;
      if (this.#passOver > 0) this.#passOver -= 1;
      else this.#pending.push(byte);
    }
    return at;
  }

  #unicode(code: number) {
    this.#listener.text(this.#glyphs(String.fromCharCode(code < 0 ? code + 65536 : code)), this.#group);
    this.#passOver = this.#group.fallback;
  }

  #flush() {
    if (this.#pending.length === 0) return;
    const text = decodeBytes(this.#pending, encodingOf(this.#header, this.#group), this.#isRaw);
    this.#pending = [];
    this.#isRaw = false;
    this.#listener.text(this.#glyphs(text), this.#group);
  }

  #glyphs(text: string): string {
    const font = this.#header.fonts.get(this.#group.look.font)?.name ?? '';
    return isSymbolFont(font) || /[\uf000-\uf0ff]/.test(text) ? glyphsOf(text, font) : text;
  }
}
