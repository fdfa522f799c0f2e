import { attributeOf, type MathElement, tagOf, tokenText } from './element.ts';
import { isFunction, symbols, textLatex } from './symbols.ts';

const alphabets: Record<string, string> = {
  normal: '\\mathrm',
  bold: '\\mathbf',
  italic: '\\mathit',
  'bold-italic': '\\boldsymbol',
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  'bold-script': '\\mathcal',
  fraktur: '\\mathfrak',
  'bold-fraktur': '\\mathfrak',
  'sans-serif': '\\mathsf',
  'bold-sans-serif': '\\mathsf',
  monospace: '\\mathtt',
};

/** A token element, MathML 3 chapter 3.2, as LaTeX; null for any other element. */
export function tokenLatex(element: MathElement): string | null {
  const text = tokenText(element);
  switch (tagOf(element)) {
    case 'mi':
      return identifier(text, attributeOf(element, 'mathvariant'));
    case 'mn':
      // A comma within a number is no list's.
      return alphabet(symbols(text).replace(/(?<=\d),(?=\d)/g, '{,}'), attributeOf(element, 'mathvariant'));
    case 'mo':
      return operator(text);
    case 'mtext':
      return textLatex(element.children.filter((child) => typeof child === 'string').join('') === '' ? text : spaced(element, text));
    case 'ms':
      return textLatex(`"${text}"`);
    case 'mglyph':
      return textLatex(attributeOf(element, 'alt'));
    default:
      return null;
  }
}

function identifier(text: string, variant: string): string {
  if ([...text].length <= 1) return variant === 'italic' ? symbols(text) : alphabet(symbols(text), /\p{Script=Latin}/u.test(text) ? variant : '');
  if (isFunction(text)) return `\\${text}`;
  if (/^[A-Za-z]+$/.test(text)) return alphabet(text, variant || 'normal');
  // Words, such as a quantity's name; LaTeX would set letters one by one.
  return /\p{L}{2}/u.test(text) ? textLatex(text) : alphabet(symbols(text), variant);
}

function operator(text: string): string {
  if (isFunction(text)) return `\\${text}`;
  return /^\p{L}{2,}$/u.test(text) ? `\\operatorname{${text}}` : symbols(text);
}

const alphabet = (latex: string, variant: string): string => {
  const command = alphabets[variant];
  return command === undefined || latex === '' ? latex : `${command}{${latex}}`;
};

/** Words keep a space at their ends where the formula's author wrote one. */
function spaced(element: MathElement, text: string): string {
  const whole = element.children.join('');
  return `${/^[\s\u00a0]/.test(whole) ? ' ' : ''}${text}${text !== '' && /[\s\u00a0]$/.test(whole) ? ' ' : ''}`;
}
