import { childOf, elementsOf, textOf, type XmlElement } from '../package/xml.ts';
import { mathCharacter, mathText } from './math-characters.ts';

/** An m:oMath or m:oMathPara (ECMA-376 part 1, clause 22.1) as LaTeX that KaTeX draws; lines of a paragraph of formulas become rows. Empty where there is nothing in it. */
export function latexOf(math: XmlElement): string {
  const lines = math.name === 'm:oMathPara' ? elementsOf(math).filter((child) => child.name === 'm:oMath') : [math];
  const written = lines.map((line) => tidy(inside(line))).filter((line) => line !== '');
  if (written.length <= 1) return written[0] ?? '';
  return `\\begin{gathered}${written.join(' \\\\ ')}\\end{gathered}`;
}

const tidy = (latex: string): string =>
  latex
    .replace(/ {2,}/g, ' ')
    .replace(/(?<!\\) (?=[\^_}])/g, '')
    .trim();

const inside = (element: XmlElement | null): string => (element ? joined(elementsOf(element).map(written)) : '');

/** A command that meets a letter keeps its space; any other space is nothing. */
const joined = (parts: readonly string[]): string => parts.join('');

const child = (element: XmlElement, name: string): string => tidy(inside(childOf(element, name)));

const group = (latex: string): string => `{${latex}}`;

/** A base that carries an index: more than a letter needs braces. */
const base = (latex: string): string => (/^(?:[\p{L}\p{N}]|\\[A-Za-z]+ ?)$/u.test(latex) ? latex.trim() : group(latex));

function property(element: XmlElement, properties: string, name: string): string | null {
  const found = childOf(childOf(element, properties), name);
  return found ? (found.attributes['m:val'] ?? '') : null;
}

const isOn = (value: string | null): boolean => value !== null && !/^(?:0|off|false)$/.test(value);

function written(element: XmlElement): string {
  switch (element.name) {
    case 'm:r':
      return run(element);
    case 'm:f':
      return fraction(element);
    case 'm:rad': {
      const degree = isOn(property(element, 'm:radPr', 'm:degHide')) ? '' : child(element, 'm:deg');
      return `\\sqrt${degree === '' ? '' : `[${degree}]`}${group(child(element, 'm:e'))}`;
    }
    case 'm:sSup':
      return `${base(child(element, 'm:e'))}^${group(child(element, 'm:sup'))}`;
    case 'm:sSub':
      return `${base(child(element, 'm:e'))}_${group(child(element, 'm:sub'))}`;
    case 'm:sSubSup':
      return `${base(child(element, 'm:e'))}_${group(child(element, 'm:sub'))}^${group(child(element, 'm:sup'))}`;
    case 'm:sPre':
      return `{}_${group(child(element, 'm:sub'))}^${group(child(element, 'm:sup'))}${group(child(element, 'm:e'))}`;
    case 'm:nary':
      return nary(element);
    case 'm:d':
      return delimited(element);
    case 'm:m':
      return `\\begin{matrix}${rowsOf(element)}\\end{matrix}`;
    case 'm:eqArr':
      return equations(element);
    case 'm:func':
      return `${functionName(child(element, 'm:fName'))}${group(child(element, 'm:e'))}`;
    case 'm:limLow':
      return limit(element, '_', 'underset');
    case 'm:limUpp':
      return limit(element, '^', 'overset');
    case 'm:acc':
      return accent(element);
    case 'm:bar':
      return `\\${property(element, 'm:barPr', 'm:pos') === 'top' ? 'overline' : 'underline'}${group(child(element, 'm:e'))}`;
    case 'm:groupChr':
      return grouped(element);
    case 'm:borderBox':
      return `\\boxed${group(child(element, 'm:e'))}`;
    case 'm:phant':
      return isOn(property(element, 'm:phantPr', 'm:show') ?? '1') ? child(element, 'm:e') : `\\phantom${group(child(element, 'm:e'))}`;
    case 'w:del':
    case 'w:moveFrom':
      return '';
    default:
      return /(?:Pr|^w:rPr)$/.test(element.name) ? '' : inside(element);
  }
}

const alphabets: Record<string, string> = { 'double-struck': 'mathbb', script: 'mathcal', fraktur: 'mathfrak', 'sans-serif': 'mathsf', monospace: 'mathtt' };
const styles: Record<string, string> = { b: 'mathbf', bi: 'boldsymbol' };

function run(element: XmlElement): string {
  const text = elementsOf(element)
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .map(textOf)
    .join('');
  if (text.trim() === '') return text === '' ? '' : ' ';
  if (isOn(property(element, 'm:rPr', 'm:nor'))) return mathText(text);
  const style = property(element, 'm:rPr', 'm:sty') ?? 'i';
  const alphabet = alphabets[property(element, 'm:rPr', 'm:scr') ?? ''] ?? styles[style];
  // What is more than a letter is a word and no product of letters; LaTeX has no umlauts but in words.
  const parts = text.match(/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{2,}|[\s\S]/gu) ?? [];
  const latex = parts.map((part) => letters(part, style)).join('');
  return alphabet === undefined ? latex : `\\${alphabet}${group(tidy(latex))}`;
}

const named =
  /^(?:sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|coth|log|ln|lg|exp|lim|limsup|liminf|max|min|sup|inf|det|dim|ker|deg|gcd|hom|arg|Pr)$/;

// Letters that LaTeX knows in words only.
const inWords = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u06ff\u3040-\u9fff]/;

function letters(part: string, style: string): string {
  if (inWords.test(part)) return mathText(part);
  return /^[A-Za-z]{2,}$/.test(part) ? word(part, style) : mathCharacter(part);
}

function word(letters: string, style: string): string {
  if (style === 'p') return named.test(letters) ? `\\${letters} ` : `\\mathrm${group(letters)}`;
  return letters.length > 2 && style === 'i' ? `\\mathit${group(letters)}` : letters;
}

function functionName(name: string): string {
  const plain = /^\\(?:mathrm|mathit|text)\{([A-Za-z]+)\}$/.exec(name)?.[1] ?? name;
  if (named.test(plain)) return `\\${plain} `;
  return /^[A-Za-z]{2,}$/.test(plain) ? `\\operatorname${group(plain)}` : `${name} `;
}

function fraction(element: XmlElement): string {
  const [above, below] = [child(element, 'm:num'), child(element, 'm:den')];
  const type = property(element, 'm:fPr', 'm:type');
  if (type === 'lin') return `${above}/${below}`;
  if (type === 'noBar') return `\\genfrac{}{}{0pt}{}${group(above)}${group(below)}`;
  return `\\frac${group(above)}${group(below)}`;
}

function nary(element: XmlElement): string {
  const operator = mathCharacter(property(element, 'm:naryPr', 'm:chr') ?? '∫').trim();
  const limits = property(element, 'm:naryPr', 'm:limLoc') === 'undOvr' && /int$/.test(operator) ? '\\limits' : '';
  const below = isOn(property(element, 'm:naryPr', 'm:subHide')) ? '' : child(element, 'm:sub');
  const above = isOn(property(element, 'm:naryPr', 'm:supHide')) ? '' : child(element, 'm:sup');
  const index = `${below === '' ? '' : `_${group(below)}`}${above === '' ? '' : `^${group(above)}`}`;
  return `${operator}${limits}${index} ${child(element, 'm:e')}`;
}

const fences: Record<string, string> = { '': '.', '{': '\\{', '}': '\\}', '|': '|', '‖': '\\|' };
const fence = (character: string): string => fences[character] ?? mathCharacter(character).trim();
const matrices: Record<string, string> = { '()': 'pmatrix', '[]': 'bmatrix', '{}': 'Bmatrix', '||': 'vmatrix', '‖‖': 'Vmatrix' };

function delimited(element: XmlElement): string {
  const open = property(element, 'm:dPr', 'm:begChr') ?? '(';
  const close = property(element, 'm:dPr', 'm:endChr') ?? ')';
  const parts = elementsOf(element).filter(({ name }) => name === 'm:e');
  const [only] = parts.length === 1 ? parts : [];
  const matrix = only && elementsOf(only).length === 1 ? childOf(only, 'm:m') : null;
  const kind = matrices[open + close];
  if (matrix && kind !== undefined) return `\\begin{${kind}}${rowsOf(matrix)}\\end{${kind}}`;
  const array = only && elementsOf(only).length === 1 ? childOf(only, 'm:eqArr') : null;
  if (array && open === '{' && close === '') return `\\begin{cases}${linesOf(array).join(' \\\\ ')}\\end{cases}`;
  const separator = property(element, 'm:dPr', 'm:sepChr') ?? '|';
  const content = parts.map((part) => tidy(inside(part))).join(separator === '|' ? '\\middle|' : mathCharacter(separator));
  return `\\left${fence(open)}${/^[A-Za-z]/.test(content) && /[a-z]$/.test(fence(open)) ? ' ' : ''}${content}\\right${fence(close)}${/[a-z]$/.test(fence(close)) ? ' ' : ''}`;
}

const rowsOf = (matrix: XmlElement): string =>
  elementsOf(matrix)
    .filter(({ name }) => name === 'm:mr')
    .map((row) =>
      elementsOf(row)
        .filter(({ name }) => name === 'm:e')
        .map((cell) => tidy(inside(cell)))
        .join(' & '),
    )
    .join(' \\\\ ');

// "&" in an array is a place to align at, as it is in LaTeX.
const linesOf = (array: XmlElement): string[] =>
  elementsOf(array)
    .filter(({ name }) => name === 'm:e')
    .map((line) => tidy(inside(line)).replaceAll('\\&', '&'));

/** Word numbers a formula by writing "#(3)" at its end. */
function equations(element: XmlElement): string {
  const lines = linesOf(element);
  const [only = ''] = lines;
  const tagged = lines.length === 1 ? /^([\s\S]*)\\#(.+)$/.exec(only) : null;
  if (tagged) {
    const number = (tagged[2] ?? '').replace(/^\\left\(([\s\S]*)\\right\)$/, '($1)').replace(/^\((.*)\)$/, '$1');
    return `${tagged[1]}\\tag${group(number)}`;
  }
  return `\\begin{aligned}${lines.join(' \\\\ ')}\\end{aligned}`;
}

function limit(element: XmlElement, mark: '_' | '^', command: string): string {
  const [main, bound] = [child(element, 'm:e'), child(element, 'm:lim')];
  const name = functionName(main).trim();
  if (/^\\(?:lim|max|min|sup|inf|limsup|liminf|operatorname\{\w+\})$/.test(name)) {
    return `${name.startsWith('\\operatorname') && mark === '_' ? name.replace('\\operatorname', '\\operatorname*') : name}${mark}${group(bound)} `;
  }
  // A bound on a brace belongs to the brace.
  if (/^\\(?:under|over)brace\{/.test(main)) return `${main}${mark}${group(bound)}`;
  return `\\${command}${group(bound)}${group(main)}`;
}

const accents: Record<string, string> = {
  '\u0302': 'hat',
  '^': 'hat',
  '\u0303': 'tilde',
  '~': 'tilde',
  '\u0304': 'bar',
  '\u0305': 'overline',
  '¯': 'bar',
  '‾': 'overline',
  '⃑': 'vec',
  '´': 'acute',
  '`': 'grave',
  '˘': 'breve',
  ˇ: 'check',
  '˙': 'dot',
  '¨': 'ddot',
  '˜': 'tilde',
  ˆ: 'hat',
  '\u20d7': 'vec',
  '→': 'vec',
  '\u0307': 'dot',
  '\u0308': 'ddot',
  '\u20db': 'dddot',
  '\u0306': 'breve',
  '\u030c': 'check',
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u030a': 'mathring',
  '\u20d6': 'overleftarrow',
  '\u20e1': 'overleftrightarrow',
};

function accent(element: XmlElement): string {
  const command = accents[property(element, 'm:accPr', 'm:chr') ?? '\u0302'] ?? 'hat';
  const letter = child(element, 'm:e');
  const wide =
    letter.length > 2 && !letter.startsWith('\\') ? { hat: 'widehat', tilde: 'widetilde', bar: 'overline', vec: 'overrightarrow' }[command] : undefined;
  return `\\${wide ?? command}${group(letter)}`;
}

const groups: Record<string, string> = {
  '⏟': 'underbrace',
  '⏞': 'overbrace',
  '→': 'overrightarrow',
  '←': 'overleftarrow',
  '⏠': 'overgroup',
  '⏡': 'undergroup',
};

function grouped(element: XmlElement): string {
  const character = property(element, 'm:groupChrPr', 'm:chr') ?? '⏟';
  const content = child(element, 'm:e');
  const command = groups[character];
  if (command !== undefined) return `\\${command}${group(content)}`;
  const above = property(element, 'm:groupChrPr', 'm:pos') === 'top';
  return `\\${above ? 'overset' : 'underset'}${group(mathCharacter(character).trim())}${group(content)}`;
}
