import { mathFromMarkdown } from 'mdast-util-math';
import type { Code, Construct, Extension, State, Token, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextSequence: 'mathTextSequence';
    mathTextData: 'mathTextData';
  }
}

const [dollar, backslash, roundOpen, roundClose, squareOpen, squareClose] = [36, 92, 40, 41, 91, 93] as const;
// Longer than this, a dollar sign far away is another sum of money.
const LONGEST = 2000;

/**
 * Formulas in a line: `$…$` and `$$…$$` by Pandoc's rule (no space inside the signs, no digit after them), and `\(…\)`
 * and `\[…\]` where they hold a formula and no words that only escape their brackets. Sums of money stay text.
 */
export function remarkFormulas(this: Processor) {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(syntax);
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(mathFromMarkdown());
}

const isLineEnd = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32;
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;

/** "$5 or 5$" and "$ 3 Mio. …": sums and words between dollar signs. */
const isMoney = (content: string): boolean => /^\d[\d.,]*(?:\s|[-–]\s?\p{L})/u.test(content) && /\p{L}{2}/u.test(content) && !/[\\^_=]/.test(content);
const isFormula = (content: string): boolean => /[\\^_={}<>+*/]|^\s*\p{L}\s*$/u.test(content) && !/(?:^|\s)\p{L}{3,}\s+\p{L}{3,}/u.test(content);

const tokenizeDollars: Tokenizer = (effects, ok, nok) => {
  let size = 0;
  let content = '';
  let previous: Code = null;
  let token: Token;
  const start: State = (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return open(code);
  };
  const open: State = (code) => {
    if (code === dollar && size < 2) {
      effects.consume(code);
      size += 1;
      return open;
    }
    effects.exit('mathTextSequence');
    return size === 1 && isSpace(code) ? nok(code) : between(code);
  };
  const between: State = (code) => {
    if (code === null || content.length > LONGEST) return nok(code);
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      content += ' ';
      previous = code;
      return between;
    }
    if (code === dollar && previous !== backslash) {
      if (size === 1 && isSpace(previous)) return nok(code);
      token = effects.enter('mathTextSequence');
      let closed = 0;
      const close: State = (next) => {
        if (next === dollar && closed < size) {
          effects.consume(next);
          closed += 1;
          return close;
        }
        if (closed === size && content.trim() !== '' && !(size === 1 && (isDigit(next) || isMoney(content)))) {
          effects.exit('mathTextSequence');
          effects.exit('mathText');
          return ok(next);
        }
        // As Pandoc has it, there is no sign of money in a formula.
        if (size === 1) return nok(next);
        token.type = 'mathTextData';
        content += '$';
        previous = dollar;
        return inside(next);
      };
      return close(code);
    }
    effects.enter('mathTextData');
    return inside(code, true);
  };
  // The first character is data whatever it is.
  const inside = (code: Code, first = false): State | undefined => {
    if (code === null || isLineEnd(code) || (code === dollar && !first) || content.length > LONGEST) {
      effects.exit('mathTextData');
      return between(code);
    }
    effects.consume(code);
    content += String.fromCharCode(Math.max(code, 32));
    // An escaped backslash escapes nothing.
    previous = code === backslash && previous === backslash ? null : code;
    return (next) => inside(next);
  };
  return start;
};

const tokenizeBackslash: Tokenizer = (effects, ok, nok) => {
  let closing: Code = null;
  let content = '';
  let token: Token;
  const start: State = (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    return (next) => {
      if (next !== roundOpen && next !== squareOpen) return nok(next);
      closing = next === roundOpen ? roundClose : squareClose;
      effects.consume(next);
      effects.exit('mathTextSequence');
      return between;
    };
  };
  const between: State = (code) => {
    if (code === null || content.length > LONGEST) return nok(code);
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      content += ' ';
      return between;
    }
    if (code !== backslash) {
      effects.enter('mathTextData');
      return inside(code);
    }
    token = effects.enter('mathTextSequence');
    effects.consume(code);
    return (next) => {
      if (next === closing) {
        if (!isFormula(content)) return nok(next);
        effects.consume(next);
        effects.exit('mathTextSequence');
        effects.exit('mathText');
        return ok;
      }
      token.type = 'mathTextData';
      content += '\\';
      if (next === null || isLineEnd(next)) return inside(next);
      effects.consume(next);
      return inside;
    };
  };
  const inside: State = (code) => {
    if (code === null || isLineEnd(code) || code === backslash || content.length > LONGEST) {
      effects.exit('mathTextData');
      return between(code);
    }
    effects.consume(code);
    content += String.fromCharCode(Math.max(code, 32));
    return inside;
  };
  return start;
};

const dollars: Construct = { name: 'dollarFormula', tokenize: tokenizeDollars };
const brackets: Construct = { name: 'bracketFormula', tokenize: tokenizeBackslash };
const syntax: Extension = { text: { [dollar]: dollars, [backslash]: brackets } };
