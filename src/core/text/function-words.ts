// The commonest words that carry grammar, not subject. They tell a language, and they are no part of a title.
const lists: Record<string, string> = {
  de: `der die das den dem des ein eine einer eines einem einen und oder aber doch denn sondern in im an am auf aus bei beim mit nach von vom zu zum zur
    für um durch gegen ohne über unter vor hinter neben zwischen seit bis während wegen trotz entlang als wie wenn weil dass ob damit obwohl nachdem bevor
    ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein kann können konnte konnten soll sollen sollte sollten muss müssen musste
    mussten darf dürfen will wollen wollte würde würden er sie es wir ihr ich du man sich ihm ihn ihnen ihre ihrer ihren ihrem ihres seine seiner seinen
    seinem seines unser unsere dieser diese dieses diesem diesen jener jene jenes welche welcher welches welchen nicht kein keine keinen keiner nur auch
    noch schon sehr so sowie bzw beziehungsweise mehr viel jede jeder jedes jeden jedem viele vielen vieler alle allen aller alles andere anderen anderer hier dort da dann nun jedoch
    allerdings außerdem zudem dabei dazu davon daran darauf dafür dadurch daher deshalb etwa rund bereits immer wieder mehrere einige zwei drei vier
    zunächst anschließend danach später insbesondere vor allem rund etwas deren dessen denen was wer wo woran worden gegenüber innerhalb außerhalb zwar ebenfalls
    beide beiden beider dies jetzt dennoch trotzdem dagegen deswegen hierzu hierbei ferner inzwischen`,
  en: `the a an of and or but nor so yet in on at to for with by from as into onto over under about after before between through during against without
    within along across among is are was were be been being am has have had having do does did will would shall should can could may might must not no
    he she it they we you i him her them us me his hers its their our your my this that these those which who whom whose what when where why how if then
    than because although though while there here also only very more most much many some any all each every both either neither such other another same
    own just even still again once further however therefore thus well first second one two three new several up out off down per via upon since until
    s t`,
  fr: `le la les un une des du de d l et ou mais donc or ni car en dans sur sous à au aux par pour avec sans chez entre vers depuis pendant avant après
    contre selon est sont était étaient été être a ont avait avaient avoir fut furent sera seront peut peuvent doit doivent il elle ils elles on nous vous
    je tu se s sa son ses leur leurs notre nos votre vos ce cet cette ces celui celle ceux qui que qu quoi dont où ne n pas plus moins très aussi ainsi
    comme si lorsque quand afin tout toute tous toutes même autre autres lors puis alors y c j m t deux trois cela lui eux enfin notamment`,
  es: `el la los las un una unos unas de del y o pero en con por para sin sobre entre hasta desde a al que se su sus lo le les es son era fue ser ha han
    había no más como este esta estos estas ese esa muy también ya cuando donde porque si`,
  it: `il lo la i gli le un uno una di del della dei delle degli dell e o ma in nel nella con per su sul sulla da dal dalla tra fra a al alla che si suo
    sua è sono era fu essere ha hanno non più come questo questa anche quando dove perché se chi`,
  pt: `o a os as um uma uns umas de do da dos das e ou mas em no na nos nas com por para sem sobre entre até desde ao à que se seu sua é são era foi ser
    tem não mais como este esta também já quando onde porque`,
  nl: `de het een en of maar in op aan bij met naar van voor uit door over tot om als dat die dit deze is zijn was waren wordt werd worden heeft hebben
    had niet geen ook nog maar wel er hij zij ze we wij ik je zich hun haar`,
  sv: `och att det som en ett på är av för med den till inte har de om han var men sig från vi så kan när år under också efter eller nu sin där vid
    vem alla inte vara blev även tre hade utan`,
  da: `og at det som en et på er af for med den til ikke har de om han var men sig fra vi så kan når efter eller nu sin der ved blev også`,
  pl: `i w na z do nie się że o jest to jak po za od przez dla oraz ale jego jej ich był była było były są może ten ta te tym który która które ich kto jeśli ponieważ oraz lub czy`,
  tr: `ve bir bu da de için ile olarak çok daha en gibi ne var olan sonra kadar ancak veya ama değil`,
  fi: `ja on ei se että oli hän joka mutta ovat myös kun niin sen ole tai vuonna jotka sekä mukaan`,
  cs: `a v se na je že s z do o k i by jako za pro jeho ale po od být byl byla bylo které který také nebo`,
  zh: `的 了 和 是 在 与 及 对 为 将 等 也 并 以 从 由 到 或 其 这 那 他 她 它 我们 他们 进行 通过 以及 一个 中 上 下 后 前 有 不 被 就 都 而 于 之 该 此 个 种 位 年 月 日 要 更 还 向 把 让 使 可 可以 能 会 地 得 着 过 来 去 又 再 最 很 已 已经 同时 目前 其中 因此 但 但是 如 如果 所 所有 我 你 各 各个 每 一 二 三 两 第 次`,
};

const sets = new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(/\s+/))]));
const none: ReadonlySet<string> = new Set();

/** The language's function words in lower case; an empty set for a language that has no list. */
export const functionWords = (language: string): ReadonlySet<string> => sets.get(language) ?? none;

/** The languages that are told by their function words, all written in Latin letters. */
export const latinLanguages: readonly string[] = [...sets.keys()].filter((language) => language !== 'zh');
