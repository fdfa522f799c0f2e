// LaTeX as far as its size goes: what stands beside, above and inside what. Names and signs that are not known count as
// letters; what KaTeX would refuse has a size all the same.

/** A part of a formula. `sign` is one letter, number or sign; `scripts` stand at what is before them. */
export type Part =
  | { kind: 'sign'; sign: string }
  | { kind: 'scripts'; parts: Part[][] }
  | { kind: 'group'; parts: Part[] }
  | { kind: 'stack'; name: string; parts: Part[][] }
  | { kind: 'root'; parts: Part[] }
  | { kind: 'over'; name: string; parts: Part[] }
  | { kind: 'text'; text: string }
  | { kind: 'array'; name: string; rows: Part[][][] };

const token = /\\[a-zA-Z]+\*?|\\[\s\S]|[\s\S]/gu;
const stacks = new Set(['frac', 'dfrac', 'tfrac', 'cfrac', 'binom', 'dbinom', 'tbinom', 'stackrel', 'overset', 'underset']);
const texts = new Set(['text', 'textrm', 'textit', 'textbf', 'textsf', 'texttt', 'textnormal', 'operatorname', 'mbox', 'hbox', 'mathrm', 'mathsf', 'mathtt']);
const accents =
  /^(?:hat|widehat|tilde|widetilde|bar|overline|underline|vec|dot|ddot|acute|grave|check|breve|over(?:right|left|leftright)arrow|overbrace|underbrace|boxed|fbox|cancel|bcancel|xcancel|sout|mathbf|mathit|mathbb|mathcal|mathfrak|mathscr|boldsymbol|bm|mathop|mathrel|mathbin|mathord|phantom|hphantom|vphantom|not|substack|pmb|bold)$/;
// What is set for the reader of the source, or changes nothing of the size, with the arguments that go with it.
const silent: Record<string, number> = {
  label: 1,
  color: 1,
  textcolor: 1,
  hspace: 1,
  vspace: 1,
  phantom: 1,
  tag: 0,
  limits: 0,
  nolimits: 0,
  nonumber: 0,
  notag: 0,
};
const styles = /^(?:display|text|script|scriptscript)style$|^(?:big|Big|bigg|Bigg)[lrm]?$|^(?:left|right|middle)$/;

/** Deeper than this nothing is looked into: real formulas have a handful of levels. */
const deepest = 24;

/** The parts of a formula in order. Never fails: a bracket that is left open closes at the end. */
export function partsOf(latex: string): Part[] {
  return new Reader(latex.match(token) ?? []).row(0, () => false);
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  row(depth: number, ends: (next: string) => boolean): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const next = this.#tokens[this.#at];
      if (next === undefined || ends(next)) return parts;
      this.#at++;
      if (next === '^' || next === '_') {
        const script = this.#argument(depth);
        const last = parts.at(-1);
        if (last?.kind === 'scripts' && last.parts.length < 2) last.parts.push(script);
        else parts.push({ kind: 'scripts', parts: [script] });
      } else if (next === '{') parts.push({ kind: 'group', parts: this.#closed(depth) });
      else parts.push(...this.#part(next, depth));
    }
  }

  #part(next: string, depth: number): Part[] {
    if (!/^\\[a-zA-Z]/.test(next)) return /^[\s}]$/.test(next) ? [] : [{ kind: 'sign', sign: next }];
    const name = next.slice(1).replace('*', '');
    if (stacks.has(name)) return [{ kind: 'stack', name, parts: [this.#argument(depth), this.#argument(depth)] }];
    if (name === 'sqrt') {
      this.#optional();
      return [{ kind: 'root', parts: this.#argument(depth) }];
    }
    if (texts.has(name)) return [{ kind: 'text', text: this.#verbatim() }];
    if (name === 'begin') return [this.#array(depth)];
    if (accents.test(name)) return [{ kind: 'over', name, parts: this.#argument(depth) }];
    const skipped = silent[name];
    for (let k = 0; k < (skipped ?? 0); k++) this.#verbatim();
    return skipped !== undefined || styles.test(name) || name === 'end' ? [] : [{ kind: 'sign', sign: `\\${name}` }];
  }

  #closed(depth: number): Part[] {
    if (depth >= deepest) return [{ kind: 'text', text: this.#rest() }];
    const parts = this.row(depth + 1, (token) => token === '}');
    this.#at++;
    return parts;
  }

  #argument(depth: number): Part[] {
    this.#space();
    const next = this.#tokens[this.#at];
    if (next === undefined || next === '}' || next === '&') return [];
    this.#at++;
    if (next === '{') return this.#closed(depth);
    return depth >= deepest ? [] : this.#part(next, depth + 1);
  }

  #array(depth: number): Part {
    const name = this.#verbatim().replace('*', '');
    if (name === 'array' || name === 'alignedat' || name === 'alignat') this.#verbatim();
    const rows: Part[][][] = [[]];
    if (depth >= deepest) return { kind: 'text', text: this.#rest() };
    for (;;) {
      rows.at(-1)?.push(this.row(depth + 1, (token) => token === '&' || token === '\\\\' || token === '\\end' || token === '}'));
      const end = this.#tokens[this.#at++];
      if (end === '\\\\') rows.push([]);
      else if (end === '\\end') {
        this.#verbatim();
        return { kind: 'array', name, rows };
      } else if (end !== '&') return { kind: 'array', name, rows };
    }
  }

  /** The source of an argument in braces, or of one sign. */
  #verbatim(): string {
    this.#space();
    if (this.#tokens[this.#at] !== '{') return this.#tokens[this.#at++] ?? '';
    const from = this.#at + 1;
    let open = 0;
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      open += token === '{' ? 1 : token === '}' ? -1 : 0;
      if (open === 0) break;
    }
    return this.#tokens.slice(from, this.#at++).join('');
  }

  #optional() {
    this.#space();
    if (this.#tokens[this.#at] !== '[') return;
    while (this.#at < this.#tokens.length && this.#tokens[this.#at++] !== ']');
  }

  #rest(): string {
    const rest = this.#tokens.slice(this.#at).join('');
    this.#at = this.#tokens.length;
    return rest;
  }

  #space() {
    while (/^\s$/.test(this.#tokens[this.#at] ?? '')) this.#at++;
  }
}
