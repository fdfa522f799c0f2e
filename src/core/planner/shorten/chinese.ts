import type { Grammar } from './grammar.ts';

// What opens with an aim or a circumstance has its main clause at the end.
const opener = /^(?:为了?|在|随着|通过|根据|按|虽然|尽管|如果|若|只要|因为|由于|当|自|自从|围绕|针对|除了|作为|近年来|无论|不管|经过|截至|对于|关于|从|据)/;

const lastClause = (sentence: string) => sentence.split(/[，；：]/).at(-1) ?? '';

export const chinese: Grammar = {
  connective: /^(?:此外|另外|同时|因此|所以|总之|首先|其次|再次|最后|其中|例如|比如|另一方面|与此同时|由此可见|总的来说|事实上|目前|随后|然后|接着)[，,]/,
  // Clauses after the first carry on with the same subject; what the sentence loses with them, the note tells.
  droppable: /^./,
  limiting: /不|没|无(?!锡)|未(?!来)|非(?!常)|如果|若|除非|只有|仅|但|却|而(?=[在是])|然而|除了|否则/,
  isRelative: () => false,
  isMain: () => false,
  isApposition: () => false,
  secondPredicate: () => null,
  opening: /^(?:为|随着|通过|根据|按照|围绕|针对|近年来|经过)[^，；：]*，(?=[^，；：]{8,}$)/,
  examples: null,
  isTorn: (sentence, whole) =>
    /(?:的|和|与|及|在|对|将|把|被|为|是|了解到|显示|表明|指出|认为|强调|(?<!\d)时|前|后|以来|期间|之际)$/.test(sentence) ||
    /^[^，]{0,8}(?:依据|根据|按照)[^，]*$/.test(sentence) ||
    /^[\d年月日时分至到底初中上下半旬、，]+[起前后]?$/.test(sentence) ||
    (sentence !== whole && whole.startsWith(sentence) && (opener.test(sentence) || opener.test(lastClause(sentence)))),
};
