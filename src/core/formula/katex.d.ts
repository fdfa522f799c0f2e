import 'katex';

// KaTeX exports its parser and does not say so.
declare module 'katex' {
  export function __parse(latex: string, settings: KatexOptions): unknown;
}
