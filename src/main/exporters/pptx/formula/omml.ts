import { elementsOf, textOf, type XmlElement } from '../../../importers/package/xml.ts';
import { escapeXml } from '../xml.ts';
import { bracketed } from './brackets.ts';

// MathML's presentation elements as Office Math (ECMA-376 part 1, clause 22.1). Spaces and styles of type are Office's own.

/** The formula as the children of an m:oMath; `properties` is the DrawingML of each run's type. */
export const ommlOf = (tree: XmlElement, properties: (italic: boolean) => string): string => new Writer(properties).all([tree]);

const big = /^[∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨀⨄⨆]$/;
const accents: Record<string, string> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  '→': '\u20d7',
  '⃗': '\u20d7',
  ˇ: '\u030c',
  '˘': '\u0306',
  '´': '\u0301',
  '`': '\u0300',
};
const bars = /^[¯‾ˉ_]$/;
const variants: Record<string, string> = {
  'double-struck': 'double-struck',
  script: 'script',
  fraktur: 'fraktur',
  'sans-serif': 'sans-serif',
  monospace: 'monospace',
};

class Writer {
  readonly #properties: (italic: boolean) => string;

  constructor(properties: (italic: boolean) => string) {
    this.#properties = properties;
  }

  /** Siblings in order: a sum takes what follows it, brackets take what stands between them. */
  all(siblings: readonly XmlElement[]): string {
    const elements = bracketed(siblings);
    const parts: string[] = [];
    for (let k = 0; k < elements.length; k++) {
      const element = elements[k] as XmlElement;
      const operator = naryOf(element);
      if (operator) {
        parts.push(this.#nary(operator, elements.slice(k + 1)));
        break;
      }
      parts.push(this.#one(element));
    }
    return parts.join('');
  }

  #one(element: XmlElement): string {
    const own = elementsOf(element);
    const [first, second, third] = own;
    switch (element.name) {
      case 'mi':
        return this.#run(textOf(element), element.attributes['mathvariant'] ?? ([...textOf(element)].length === 1 ? 'italic' : 'normal'));
      case 'mn':
      case 'mo':
      case 'mtext':
        return this.#run(textOf(element), element.attributes['mathvariant'] ?? 'normal');
      case 'mspace':
        return Number.parseFloat(element.attributes['width'] ?? '0') >= 0.5 ? this.#run('\u2003', 'normal') : '';
      case 'mfrac':
        return `<m:f><m:fPr>${element.attributes['linethickness'] === '0px' ? '<m:type m:val="noBar"/>' : '<m:type m:val="bar"/>'}</m:fPr>${this.#in('num', first)}${this.#in('den', second)}</m:f>`;
      case 'msup':
        return `<m:sSup>${this.#in('e', first)}${this.#in('sup', second)}</m:sSup>`;
      case 'msub':
        return `<m:sSub>${this.#in('e', first)}${this.#in('sub', second)}</m:sSub>`;
      case 'msubsup':
        return `<m:sSubSup>${this.#in('e', first)}${this.#in('sub', second)}${this.#in('sup', third)}</m:sSubSup>`;
      case 'msqrt':
        return `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${this.all(own)}</m:e></m:rad>`;
      case 'mroot':
        return `<m:rad>${this.#in('deg', second)}${this.#in('e', first)}</m:rad>`;
      case 'munder':
        return this.#under(first, second);
      case 'mover':
        return this.#over(first, second);
      case 'munderover':
        return `<m:limUpp><m:e>${this.#under(first, second)}</m:e>${this.#in('lim', third)}</m:limUpp>`;
      case 'mtable':
        return `<m:m>${own
          .map(
            (row) =>
              `<m:mr>${elementsOf(row)
                .map((cell) => `<m:e>${this.#cell(cell)}</m:e>`)
                .join('')}</m:mr>`,
          )
          .join('')}</m:m>`;
      case 'mphantom':
      case 'annotation':
        return '';
      default:
        return this.#row(own);
    }
  }

  /** Impress asks that something stands in each cell, and before a sign that relates two things: a text without width. */
  #cell(cell: XmlElement): string {
    const inner = this.all(elementsOf(cell));
    const alone = inner === '' || /^\s*[=<>≤≥≈≠≡∼+−·]/.test(textOf(cell));
    return alone ? `<m:r><m:rPr><m:nor/></m:rPr>${this.#properties(false)}<m:t>\u200b</m:t></m:r>${inner}` : inner;
  }

  /** A row that its first and last sign enclose is one thing in brackets. */
  #row(own: readonly XmlElement[]): string {
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !isFence(first) || own.length < 2) return this.all(own);
    const closed = isFence(last);
    const [open, close] = [textOf(first), closed && last ? textOf(last) : ''];
    const bracket = (sign: string) => escapeXml(sign === '.' ? '' : sign);
    return `<m:d><m:dPr><m:begChr m:val="${bracket(open)}"/><m:endChr m:val="${bracket(close)}"/></m:dPr><m:e>${this.all(own.slice(1, closed ? -1 : undefined))}</m:e></m:d>`;
  }

  #in(name: string, element: XmlElement | undefined): string {
    return `<m:${name}>${element ? this.all([element]) : ''}</m:${name}>`;
  }

  #nary({ sign, sub, sup, beside }: Nary, rest: readonly XmlElement[]): string {
    const limits = `<m:limLoc m:val="${beside ? 'subSup' : 'undOvr'}"/>`;
    const hidden = `${sub ? '' : '<m:subHide m:val="1"/>'}${sup ? '' : '<m:supHide m:val="1"/>'}`;
    return `<m:nary><m:naryPr><m:chr m:val="${sign}"/>${limits}${hidden}</m:naryPr>${this.#in('sub', sub)}${this.#in('sup', sup)}<m:e>${this.all(rest)}</m:e></m:nary>`;
  }

  #under(base: XmlElement | undefined, under: XmlElement | undefined): string {
    if (under && bars.test(textOf(under).trim())) return `<m:bar><m:barPr><m:pos m:val="bot"/></m:barPr>${this.#in('e', base)}</m:bar>`;
    return `<m:limLow>${this.#in('e', base)}${this.#in('lim', under)}</m:limLow>`;
  }

  #over(base: XmlElement | undefined, over: XmlElement | undefined): string {
    const sign = over?.name === 'mo' ? textOf(over).trim() : '';
    if (bars.test(sign)) return `<m:bar><m:barPr><m:pos m:val="top"/></m:barPr>${this.#in('e', base)}</m:bar>`;
    if (accents[sign]) return `<m:acc><m:accPr><m:chr m:val="${accents[sign]}"/></m:accPr>${this.#in('e', base)}</m:acc>`;
    return `<m:limUpp>${this.#in('e', base)}${this.#in('lim', over)}</m:limUpp>`;
  }

  #run(text: string, variant: string): string {
    const shown = text.replace(/[\u2061-\u2064]/g, '');
    if (shown === '') return '';
    const style = /bold-italic/.test(variant) ? 'bi' : /bold/.test(variant) ? 'b' : /italic/.test(variant) ? 'i' : 'p';
    const script = variants[variant] ? `<m:scr m:val="${variants[variant]}"/>` : '';
    return `<m:r><m:rPr>${script}<m:sty m:val="${style}"/></m:rPr>${this.#properties(style.includes('i'))}<m:t>${escapeXml(shown)}</m:t></m:r>`;
  }
}

type Nary = { sign: string; sub: XmlElement | undefined; sup: XmlElement | undefined; beside: boolean };

/** A sum, product or integral with its limits; null for anything else. */
function naryOf(element: XmlElement): Nary | null {
  if (element.name === 'mo' && big.test(textOf(element))) return { sign: textOf(element), sub: undefined, sup: undefined, beside: true };
  const [base, second, third] = elementsOf(element);
  if (base?.name !== 'mo' || !big.test(textOf(base))) return null;
  const sign = textOf(base);
  switch (element.name) {
    case 'msub':
    case 'munder':
      return { sign, sub: second, sup: undefined, beside: element.name === 'msub' };
    case 'msup':
    case 'mover':
      return { sign, sub: undefined, sup: second, beside: element.name === 'msup' };
    case 'msubsup':
    case 'munderover':
      return { sign, sub: second, sup: third, beside: element.name === 'msubsup' };
    default:
      return null;
  }
}

const isFence = (element: XmlElement | undefined): boolean => element?.name === 'mo' && element.attributes['fence'] === 'true';
