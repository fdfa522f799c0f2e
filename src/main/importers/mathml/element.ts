/** An element of MathML, with or without a prefix to its name. An `XmlElement` is one; so is any tree of this shape. */
export type MathElement = { name: string; attributes: Readonly<Record<string, string>>; children: readonly MathNode[] };
export type MathNode = MathElement | string;

export const isMathElement = (node: MathNode): node is MathElement => typeof node !== 'string';

/** Its elements; white space between them means nothing, and annotations are said elsewhere. */
export const partsOf = (element: MathElement): MathElement[] => element.children.filter(isMathElement).filter((child) => !/^annotation/.test(tagOf(child)));

/** The name without its prefix. */
export const tagOf = (element: MathElement): string => element.name.slice(element.name.indexOf(':') + 1).toLowerCase();

/** An attribute whatever its prefix; empty where there is none. */
export const attributeOf = (element: MathElement, name: string): string => element.attributes[name] ?? element.attributes[`math:${name}`] ?? '';

/** The text of a token, white space collapsed as MathML 3, 2.1.7 has it. */
export const tokenText = (element: MathElement): string => allText(element).replace(/\s+/g, ' ').trim();

export const allText = (element: MathElement): string => element.children.map((child) => (isMathElement(child) ? allText(child) : child)).join('');
