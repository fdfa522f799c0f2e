import { acts } from '../enumerations/chinese-acts.ts';
import type { Grammar } from './grammar.ts';

// What opens with an aim or a circumstance has its main clause at the end.
const opener =
  /^(?:(?:但|但是|或|或者|而|甚至|并且|然后|特别是|尤其是|所以|因此|因而|于是|那么|这样)?(?:如果|一旦|若|当(?![前地年局时天日代中]))|哪怕|感谢|正如|正像|就像|如同|欲|如需|如要|若要|为使|要(?!求|素|点|闻|知道，)|想要?|以(?=获取|便|了解|避免|确保|保证|防止|满足|提高|免|实现|安装|使用|减少|增加|加强|改善|推动|促进)|一旦|假如|假设|即使|即便|鉴于|为了?|在|随着|通过|根据|按|虽然|尽管|如果|若|只要|因为|由于|当(?![前地年局时天日代中])|自(?![己动身我然])|自从|围绕|针对|除了|作为|近年来|无论|不管|经过|截至|对于|关于|从|据)/;

const lastClause = (sentence: string) => sentence.split(/[，；：]/).at(-1) ?? '';

export const chinese: Grammar = {
  connective:
    /^(?:此外|另外|同时|因此|所以|总之|首先|其次|再次|最后|其中|例如|比如|另一方面|与此同时|由此可见|总的来说|总体来看|事实上|目前|随后|然后|接着|接下来|具体来说|具体而言|换句话说|换言之|也就是说|综上所述|总而言之|简而言之|简单来说|当然|其实|实际上|然而|不过|但是|而且|并且|结果|为此|对此|由此|据此|在此基础上|除此之外|相应地|同样|同样地|举个例子|举例来说|一般来说|通常来说|与之相对|相比之下|例如|如前所述)[，,]\s?|^(?:所以|因此|因而|于是|但是|然而)(?=[^，,]{5})/,
  frame:
    /^(?:需要(?:特别)?(?:指出|注意|说明|强调|提醒)的是|值得(?:注意|一提|指出|关注|强调)的是|必须(?:指出|强调)的是|应当指出的是|众所周知|幸运的是|不幸的是|遗憾的是|可喜的是|令人欣慰的是|有趣的是|请注意|注意)[，,：:]\s?/,
  subordinate: opener,
  fillers: /(?:进一步|不断|切实|扎实)(?=(?:推进|推动|加强|加大|完善|提升|提高|优化|深化|强化|保障|扩大|促进|改善|增强|落实|健全|做好)\p{L})/gu,
  // Clauses after the first carry on with the same subject; what the sentence loses with them, the note tells.
  droppable: /^(?!或|以及|和|与|及|还有|等)./,
  limiting: /不|没|无(?!锡)|未(?!来)|非(?!常)|如果|若|除非|只有|仅|但|却|而(?=[在是])|然而|除了|否则|因此|所以|因而|才能|据称|可能/,
  closesWithVerb: false,
  expects: () => true,
  pairs: [
    [/越/, /越/],
    [/固然/, /但|更|也|还|却/],
    [/不仅|不但|不只/, /而且|还|也/],
    [/既/, /^(?:又|也)/],
    [/一方面/, /另一方面/],
    [/不是/, /而是/],
    [/比|相比|较/, /更|还/],
    [/因为|由于/, /所以|因此/],
    [/虽然|尽管/, /但|却|仍/],
    [/无论|不管/, /都/],
    [/要么|或者/, /要么|或者/],
    [/首先/, /其次/],
  ],
  isRelative: () => false,
  needsRelative: () => false,
  isMain: (clause) => clause.length >= 6,
  isApposition: () => false,
  secondPredicate: () => null,
  scope: null,
  // An aim of several clauses ends where the date begins; elsewhere nothing tells where the main clause does.
  opening: /^为[^；：]{6,}?，(?=(?:\d{4}年|\d{1,2}月\d{1,2}日|今年|近日|日前)[^，；：]*，.{8,})/,
  examples: null,
  isTorn: (said, whole) => {
    // What stands in brackets at the end belongs to the word before.
    const sentence = said === whole ? said : said.replace(/\s?[(（][^()（）]*[)）]$/, '');
    return (
      /(?:出于|希望通过|可以通过|能够通过|需要通过)[^，]{1,20}$/.test(said === whole ? '' : sentence) ||
      /(?:的|和|与|及|在|对|将|把|被|为|是|了解到|显示|表明|指出|认为|强调|(?<!\d)时|前|后|以来|期间|之际|为止|情况下|条件下|前提下|基础上|背景下|过程中|致力于为[^，]*|带队|率队|牵头|一行\d*余?人?)$/.test(
        sentence,
      ) ||
      /^[^，]{0,8}(?:依据|根据|按照)[^，]*$/.test(sentence) ||
      (said !== whole && /(?:依照|按照|根据|依据)[^，了成为是有将把被能可会得进完开设建取]{2,14}$/.test(sentence)) ||
      /^[\d年月日时分至到底初中上下半旬、，]+[起前后]?$/.test(sentence) ||
      (sentence !== whole &&
        (/^(?:以及|及其|和|与|还有|或者?|(?:也|又|亦)?(?:被)?(?:称为|称作|叫做|叫作|简称|即)(?!将))/.test(lastClause(sentence)) ||
          isNounPhrase(sentence) ||
          (whole.startsWith(said) && isSubjectAlone(said, whole.slice(said.length))))) ||
      (sentence !== whole && whole.startsWith(sentence) && ((opener.test(sentence) && !settled(sentence)) || opener.test(lastClause(sentence))))
    );
  },
  adverbials: () => [],
  telegraph: () => [],
};

// What a clause has that is no mere noun phrase: an aspect, a copula, an auxiliary, a negation.
const predicative = /[了是有为可能会将在把被已着过使让需应不没未无达占超至到成获受]|\p{Script=Han}[得地]\p{Script=Han}/u;

const act = new RegExp(acts);

/** "本馆收藏的几幅地图": a thing with what tells it apart, and nothing said of it. */
const isNounPhrase = (sentence: string) => {
  const said = sentence.replace(/^\p{Script=Han}{1,3}，|，(?:例如|比如|如|包括|特别是)[^，]*$/gu, '');
  if (predicative.test(said.slice(1)) || act.test(said)) return false;
  if (/^(?:对|关于|有关|将|把)/.test(said)) return true;
  // "东岸的两座油罐", "甲和乙两个仓库".
  if (/[两三四五六七八九十几\d]+[个种项类座条家名位]\p{Script=Han}{2,8}$/u.test(said) && !said.includes('，')) return true;
  const at = said.lastIndexOf('的');
  return at > 0 && !said.includes('，') && said.length - at <= 9;
};

/** "安装程序，也被称为……": the subject alone, named a second time before anything is said of it. */
const isSubjectAlone = (sentence: string, rest: string) =>
  /^，(?:也|又|亦)?(?:被)?(?:称为|称作|叫做|叫作|简称|即)(?!将)/.test(rest) ||
  (/^，是(?!否)/.test(rest) && !sentence.includes('，') && !predicative.test(sentence) && (!act.test(sentence) || /的.{2,6}$/.test(sentence)));

// A place, a time or a source needs one clause after it; an aim or a condition may need several.
const settled = (sentence: string) =>
  /^(?:在|随着|通过|根据|截至|自|自从|据|当|近年来|作为|经过)[^，；：]*，(?!或|并|以及|如果|若|而)[^，；：]{6,}/.test(sentence);
