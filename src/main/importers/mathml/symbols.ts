/** Functions that LaTeX sets upright by a command of their own. */
const functions = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh'.split(' '),
);

/** What stands over or under its limits in a line of its own. */
const limited = new Set(['det', 'gcd', 'inf', 'lim', 'liminf', 'limsup', 'max', 'min', 'Pr', 'sup', ...'∑∏∐∫∬∭∮∯∰⋀⋁⋂⋃⨀⨁⨂⨄⨆']);

export const isFunction = (name: string): boolean => functions.has(name);
export const takesLimits = (token: string): boolean => limited.has(token);

// KaTeX reads Unicode, so that only what LaTeX would take for markup, or KaTeX does not know, has to be written out.
const written: Record<string, string> = {
  '\\': '\\backslash',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '^': '\\hat{}',
  '~': '\\sim',
  '−': '-',
  '‐': '-',
  '⁢': '',
  '⁡': '',
  '⁣': '',
  '⁤': '',
  '​': '',
  '\u00a0': ' ',
  '‖': '\\|',
  '∥': '\\parallel',
  '∣': '\\mid',
  '⁄': '/',
  '∕': '/',
  '∶': ':',
  '⋅': '\\cdot',
  '·': '\\cdot',
  '×': '\\times',
  '÷': '\\div',
  '∞': '\\infty',
  '∂': '\\partial',
  '∇': '\\nabla',
  '∑': '\\sum',
  '∏': '\\prod',
  '∐': '\\coprod',
  '∫': '\\int',
  '∬': '\\iint',
  '∭': '\\iiint',
  '∮': '\\oint',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '≡': '\\equiv',
  '±': '\\pm',
  '∓': '\\mp',
  '→': '\\to',
  '⟶': '\\longrightarrow',
  '⇒': '\\Rightarrow',
  '⟹': '\\Longrightarrow',
  '⇔': '\\Leftrightarrow',
  '⟺': '\\iff',
  '∈': '\\in',
  '∉': '\\notin',
  '⊂': '\\subset',
  '⊆': '\\subseteq',
  '∪': '\\cup',
  '∩': '\\cap',
  '∀': '\\forall',
  '∃': '\\exists',
  '∅': '\\emptyset',
  '…': '\\dots',
  '⋯': '\\cdots',
  '⋮': '\\vdots',
  '⋱': '\\ddots',
  '〈': '\\langle',
  '〉': '\\rangle',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '⌈': '\\lceil',
  '⌉': '\\rceil',
  '⌊': '\\lfloor',
  '⌋': '\\rfloor',
  '⊥': '\\perp',
  '†': '\\dagger',
  '△': '\\triangle',
  '•': '\\bullet',
  '′': "'",
  '″': "''",
  '‴': "'''",
  ϕ: '\\phi',
  φ: '\\varphi',
  ϵ: '\\epsilon',
  ε: '\\varepsilon',
};

/** Characters as LaTeX's maths mode wants them. */
export const symbols = (text: string): string => joinLatex([...text].map((character) => written[character] ?? character));

/** LaTeX put together: a command's name ends where a letter follows only by a space, and so, for the eye, does a script. */
export function joinLatex(parts: readonly string[]): string {
  let before = '';
  const written: string[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const runsOn = (/\\[a-zA-Z]+$/.test(before) && /^[a-zA-Z]/.test(part)) || (/[_^][a-zA-Z\d]$/.test(before) && /^[a-zA-Z\d]/.test(part));
    written.push(runsOn ? ` ${part}` : part);
    before = part.slice(-40);
  }
  return written.join('');
}

const inText: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Words within a formula. */
export const textLatex = (text: string): string => (text === '' ? '' : `\\text{${text.replace(/[\\{}$%&#_^~]/g, (character) => inText[character] ?? '')}}`);

/** Accents over one letter and over more. */
export const over: Record<string, [letter: string, more: string]> = {
  '¯': ['\\bar', '\\overline'],
  '‾': ['\\overline', '\\overline'],
  '¯¯': ['\\overline', '\\overline'],
  '̅': ['\\overline', '\\overline'],
  '̄': ['\\bar', '\\overline'],
  '―': ['\\overline', '\\overline'],
  '^': ['\\hat', '\\widehat'],
  ˆ: ['\\hat', '\\widehat'],
  '̂': ['\\hat', '\\widehat'],
  '~': ['\\tilde', '\\widetilde'],
  '˜': ['\\tilde', '\\widetilde'],
  '̃': ['\\tilde', '\\widetilde'],
  '→': ['\\vec', '\\overrightarrow'],
  '⃗': ['\\vec', '\\overrightarrow'],
  '←': ['\\overleftarrow', '\\overleftarrow'],
  '↔': ['\\overleftrightarrow', '\\overleftrightarrow'],
  '˙': ['\\dot', '\\dot'],
  '̇': ['\\dot', '\\dot'],
  '.': ['\\dot', '\\dot'],
  '¨': ['\\ddot', '\\ddot'],
  '̈': ['\\ddot', '\\ddot'],
  '´': ['\\acute', '\\acute'],
  '`': ['\\grave', '\\grave'],
  ˇ: ['\\check', '\\widecheck'],
  '˘': ['\\breve', '\\breve'],
  '˚': ['\\mathring', '\\mathring'],
  '⏞': ['\\overbrace', '\\overbrace'],
  '︷': ['\\overbrace', '\\overbrace'],
};

export const under: Record<string, string> = {
  _: '\\underline',
  '̲': '\\underline',
  '¯': '\\underline',
  '‾': '\\underline',
  '―': '\\underline',
  '⏟': '\\underbrace',
  '︸': '\\underbrace',
};

/** Arrows that grow with what is written over them. */
export const growing: Record<string, string> = {
  '→': '\\xrightarrow',
  '⟶': '\\xrightarrow',
  '←': '\\xleftarrow',
  '⇒': '\\xRightarrow',
  '↔': '\\xleftrightarrow',
};

// Operators that stand between two things; any other is set close to what it belongs to.
export const isInfix = (operator: string): boolean => /^[=+\-−±∓×·⋅÷<>≤≥≪≫≠≈≃≅≡∼∝→←↔⇒⇐⇔⟶⟹⟺∈∉∋⊂⊆⊃⊇∪∩∧∨∖⊕⊗≔∥∣⊥]$|^(?:<=|>=|:=|==|!=)$/u.test(operator);
