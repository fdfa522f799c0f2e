import { sentenceId } from '../model/id.ts';
import type { Locator, Sentence, Span } from '../model/text.ts';
import { languageOfBlock } from '../text/language.ts';
import { unwrap } from '../text/script.ts';
import { splitSentences } from './sentences/split.ts';

/** Writes the canonical text: each piece becomes sentences with ids and offsets, pieces stand apart by a blank line. */
export class CanonicalText {
  #language: string;
  readonly #parts: string[] = [];
  #length = 0;
  #count = 0;

  constructor(language: string) {
    this.#language = language;
  }

  /** Characters written so far. */
  get length(): number {
    return this.#length;
  }

  /** What follows is written in that language. */
  speak(language: string): void {
    this.#language = language;
  }

  /** Prose as its sentences; none where the text is blank. */
  prose(text: string, at: Locator): Sentence[] {
    const line = unwrap(text);
    return line === '' ? [] : this.#write(line, splitSentences(line, languageOfBlock(line, this.#language)), at);
  }

  /** A heading, caption or row as one sentence, on one line. */
  line(text: string, at: Locator): Sentence {
    const line = unwrap(text);
    return this.#one(line, at);
  }

  /** A text whose white space matters, as one sentence. */
  verbatim(text: string, at: Locator): Sentence {
    return this.#one(text, at);
  }

  toString(): string {
    return this.#parts.join('');
  }

  #one(text: string, at: Locator): Sentence {
    const [sentence] = this.#write(text, [{ start: 0, end: text.length }], at);
    if (!sentence) throw new Error('a text without a sentence');
    return sentence;
  }

  #write(text: string, spans: Span[], at: Locator): Sentence[] {
    if (this.#length > 0) this.#push('\n\n');
    const offset = this.#length;
    this.#push(text);
    return spans.map(({ start, end }) => ({
      id: sentenceId(++this.#count),
      text: text.slice(start, end),
      span: { start: offset + start, end: offset + end },
      at,
    }));
  }

  #push(part: string) {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
