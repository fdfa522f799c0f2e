type Field = { ordinal: number; instruction: string; inResult: boolean; dropped: boolean; href: string | undefined; shown: boolean };

/** What a field that has ended was, where its reader has to do something about it. */
export type EndedField = { instruction: string; shown: boolean };

// Fields nest a few levels deep; what a damaged file opens beyond this is not looked at.
const deepest = 64;

/**
 * The fields that are open at a place in the document (ECMA-376 part 1, clause 17.16): their instructions are no text,
 * their results are, but for tables of contents and indexes. A field may reach over paragraphs.
 */
export class Fields {
  readonly #open: Field[] = [];
  // Fields that a damaged file never ends; what comes after them must not be lost.
  readonly #endless: ReadonlySet<number>;
  #count = 0;
  #beyond = 0;
  /** Tables of contents met so far. */
  contents = 0;

  constructor(endless: ReadonlySet<number>) {
    this.#endless = endless;
  }

  begin() {
    if (this.#open.length >= deepest) {
      this.#beyond += 1;
      return;
    }
    this.#count += 1;
    this.#open.push({ ordinal: this.#count, instruction: '', inResult: this.#endless.has(this.#count), dropped: false, href: undefined, shown: false });
  }

  instruct(text: string) {
    const last = this.#open.at(-1);
    if (last && !last.inResult) last.instruction += text;
  }

  /** The result begins; true where it is a table of contents or the like. */
  separate(): boolean {
    const last = this.#open.at(-1);
    if (!last || last.inResult) return false;
    last.inResult = true;
    last.dropped = isContents(last.instruction);
    if (last.dropped) this.contents += 1;
    last.href = addressOf(last.instruction);
    return last.dropped;
  }

  end(): EndedField | null {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return null;
    }
    const last = this.#open.pop();
    return last ? { instruction: last.instruction.trim(), shown: last.shown } : null;
  }

  /** False where what stands here is an instruction, or a result that is left out. */
  get visible(): boolean {
    return this.#open.every((field) => field.inResult && !field.dropped);
  }

  /** Told that something was shown. */
  show() {
    for (const field of this.#open) field.shown = true;
  }

  /** The address that a result leads to. */
  get href(): string | undefined {
    return this.#open.findLast((field) => field.href !== undefined)?.href;
  }

  get isInContents(): boolean {
    return this.#open.some((field) => field.dropped);
  }

  /** Numbers items with a label, as captions are. */
  get isSequence(): boolean {
    return this.#open.some((field) => /^\s*SEQ\s/i.test(field.instruction));
  }

  /** Fields that nothing has ended, by their order. */
  get unended(): number[] {
    return this.#open.filter((field) => !this.#endless.has(field.ordinal)).map((field) => field.ordinal);
  }
}

export const isContents = (instruction: string): boolean => /^\s*(?:TOC|INDEX|TOA)\b/i.test(instruction);

/** The address of a HYPERLINK field that leads out of the document. */
export function addressOf(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/i.exec(instruction) ?? [];
  const address = quoted ?? bare;
  return address === undefined || address === '' ? undefined : address;
}
