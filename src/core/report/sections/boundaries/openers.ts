type Openers = {
  /** Points back: what it means stands before it. */
  back: RegExp;
  /** Joins on: says how the sentence follows from the one before. */
  joint: RegExp;
  /** Sets a time. */
  time: RegExp;
  /** A clause that comes before the main one: "After the war ended, …". */
  clause: RegExp;
  /** The first of several, or a beginning. */
  first: RegExp;
  /** Names several: "There are four kinds …". */
  several: RegExp;
  /** A subject said anew: "The bridge …". */
  definite: RegExp;
  indefinite: RegExp;
  /** Says what something is. */
  definition: RegExp;
  /** Speaks to or of the reader and the text itself: "This chapter …", "You can …". */
  guiding: RegExp;
  past: RegExp;
  present: RegExp;
};

const never = /(?!)/;
const none: Openers = {
  back: never,
  joint: never,
  time: never,
  clause: never,
  first: never,
  several: never,
  definite: never,
  indefinite: never,
  definition: never,
  guiding: never,
  past: never,
  present: never,
};

const byLanguage: Record<string, Openers> = {
  de: {
    back: /^(?:er|sie|es|dies(?:e[rsmn]?)?|dabei|dazu|damit|dadurch|hier(?:bei|für|zu|mit|durch)?|dort|daraus|davon|dafür|darüber|daran|darin|darunter|sein(?:e[rsmn]?)?|ihr(?:e[rsmn]?)?|ihm|ihn|ihnen|deren|dessen|jene[rsmn]?|solche[rsmn]?|letztere[rsmn]?|beide[rsmn]?|zu dieser|in dieser|mit diese[rm]|aus diese[rm])(?!\p{L})/iu,
    joint:
      /^(?:auch|außerdem|zudem|jedoch|allerdings|dennoch|trotzdem|daher|deshalb|deswegen|somit|ferner|weiter(?:hin|e[rsn]?)?|danach|daraufhin|anschließend|darauf|dagegen|hingegen|ebenso|ebenfalls|so|denn|doch|aber|und|oder|zwar|andere[rsn]?|dann|gleichzeitig|währenddessen|ähnlich|zusätzlich|darüber hinaus|nun|obwohl|trotz|wenige|kurz|bald|schließlich|zum beispiel|beispielsweise|im gegensatz|im übrigen)(?!\p{L})/iu,
    time: /^(?:(?:im|seit|ab|bis|um|von|vor|nach|zwischen|anfang|mitte|ende|in den|seit den|im jahre?|am \d)[^.,]{0,24}\d{2,4}|in den \d{4}er|im \d+\. jahrhundert|am \d+\. |heute|derzeit|inzwischen|mittlerweile|seit)/iu,
    clause: /^(?:nachdem|als|während|wenn|obwohl|da|weil|um|sobald|bevor|seitdem)\s/iu,
    first:
      /^(?:zunächst|zuerst|erstmals|anfangs|ursprünglich|bereits|schon|die (?:erste|älteste|frühe)|der (?:erste|älteste|frühe)|das (?:erste|älteste)|erste[rsn]?|ersten|am anfang|zu beginn)(?!\p{L})/iu,
    several: /^(?:(?:es|man)\s(?:gibt|unterscheidet|werden|existieren)|(?:zwei|drei|vier|fünf|mehrere|viele|verschiedene|einige|zahlreiche|unter)\s|neben\s)/iu,
    definite: /^(?:der|die|das|den|dem|des)\s/iu,
    indefinite: /^(?:eine?[rsmn]?)\s/iu,
    definition: /^[^.,;]{2,60}\s(?:ist|sind|bezeichnet|bilden|bildet|gilt als|gehört zu|besteht aus|umfasst|heißt)\s/iu,
    guiding:
      /^(?:(?:in )?diese[rsmn]? (?:kapitel|abschnitt|teil|anleitung|handbuch|bericht)|um |wenn sie|sie können|sie müssen|wählen sie|klicken sie|mit (?:dem|der|diesem|dieser) (?:befehl|option|funktion))/iu,
    past: /(?<!\p{L})(?:war|waren|wurde|wurden|hatte|hatten|kam|kamen|ging|begann|erhielt|erhielten|fand|führte|konnte|konnten|folgte|stand|gab|ließ|sollte)(?!\p{L})/giu,
    present: /(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|kann|können|gibt|liegt|steht|gilt|muss|müssen|soll|sollen|besteht|befindet)(?!\p{L})/giu,
  },
  en: {
    back: /^(?:he|she|it|they|this|these|that|those|his|her|their|its|such|there|here|both|the (?:latter|former|same))(?!\p{L})/iu,
    joint:
      /^(?:however|moreover|furthermore|also|additionally|in addition|therefore|thus|then|but|and|or|although|though|despite|meanwhile|similarly|likewise|instead|nevertheless|nonetheless|consequently|later|subsequently|eventually|another|others?|on the other hand|in contrast|as a result|for example|for instance|even|yet|still|so|hence|in particular|specifically|afterwards?|soon|unlike|while|note that|next)(?!\p{L})/iu,
    time: /^(?:(?:in|on|by|since|during|from|until|after|before|around|between)\s[^.,]{0,24}\d{2,4}|in the \d{4}s|as of|today|currently|now|recently|in recent)/iu,
    clause: /^(?:after|when|while|if|because|since|once|as|before|although|to)\s/iu,
    first: /^(?:first|initially|originally|at first|the (?:first|earliest|original|oldest|early)|early|beginning|first(?:ly)?|prior to|before)(?!\p{L})/iu,
    several: /^(?:there (?:are|is|were)|(?:two|three|four|five|several|many|various|some|numerous|most|among)\s)/iu,
    definite: /^the\s/iu,
    indefinite: /^an?\s/iu,
    definition: /^[^.,;]{2,60}\s(?:is|are|was|were|refers to|consists of|describes|includes?)\s(?:an?|the|one|some)?\s?/iu,
    guiding:
      /^(?:(?:in )?this (?:chapter|section|part|guide|paper|report|manual|article)|to |you (?:can|may|must|need|should)|if you|we |select |click |use |our )/iu,
    past: /(?<!\p{L})(?:was|were|had|became|began|received|came|went|made|took|found|led|could|did|won|wrote|said)(?!\p{L})/giu,
    present: /(?<!\p{L})(?:is|are|has|have|can|does|do|may|must|will|should|contains?|includes?|lies)(?!\p{L})/giu,
  },
  fr: {
    back: /^(?:il|elle|ils|elles|ce|cet|cette|ces|cela|ceci|c['’]|celui|celle|ceux|son|sa|ses|leurs?|tous|y|en)(?!\p{L})/iu,
    joint:
      /^(?:cependant|toutefois|néanmoins|en outre|de plus|par ailleurs|aussi|également|ainsi|donc|alors|puis|ensuite|mais|et|ou|or|car|bien que|malgré|pourtant|par conséquent|en effet|d['’]autres?|de même|au contraire|en revanche|par exemple|enfin|après|notamment|notez|remarque)(?!\p{L})/iu,
    time: /^(?:(?:en|le|dès|depuis|pendant|durant|jusqu['’]en|vers|de|à partir de|entre|au cours|dans les années)\s[^.,]{0,24}\d{2,4}|au [xvi]+e siècle|aujourd['’]hui|actuellement|depuis)/iu,
    clause: /^(?:lorsque|quand|après|alors que|si|comme|pour|une fois|avant|afin)(?!\p{L})/iu,
    first: /^(?:d['’]abord|premièrement|à l['’]origine|initialement|l[ea] premi(?:er|ère)|les premi(?:ers|ères)|au début|tout d['’]abord)(?!\p{L})/iu,
    several: /^(?:il (?:y a|existe)|on distingue|(?:deux|trois|quatre|cinq|plusieurs|certaine?s|de nombreu(?:x|ses)|parmi)\s)/iu,
    definite: /^(?:l[ea]s?\s|l['’])/iu,
    indefinite: /^(?:une?|des)\s/iu,
    definition: /^[^.,;]{2,60}\s(?:est|sont|désigne|constitue|comprend|consiste|permet|regroupe)\s/iu,
    guiding:
      /^(?:(?:dans )?(?:ce|cette) (?:chapitre|section|partie|guide|rapport|manuel)|vous (?:pouvez|devez)|si vous|pour |utilisez|sélectionnez|cliquez|nous )/iu,
    past: /(?<!\p{L})(?:était|étaient|fut|furent|avait|avaient|devint|reçut|vint|fit|prit|a été|ont été|pouvait)(?!\p{L})/giu,
    present: /(?<!\p{L})(?:est|sont|peut|peuvent|doit|doivent|permet|se trouve|existe|contient|comprend|sera)(?!\p{L})/giu,
  },
  zh: {
    back: /^(?:这|该|此|其|它|他|她|那|上述|以上|前者|后者|两者|本(?:次|项))/u,
    joint:
      /^(?:但|然而|不过|而且|并且|此外|另外|同时|因此|所以|于是|然后|接着|随后|之后|后来|也|还|再|又|并|而|或|例如|比如|同样|虽然|尽管|相反|总之|即使|除了|除此|注意|请注意|最后)/u,
    time: /^(?:(?:自|从|到|在|至|截至)?\d{2,4}年|\d+月|(?:上|下)?世纪|目前|现在|如今|近年|当前|今年|去年|当时)/u,
    clause: /^(?:当|如果|为了|由于|因为|随着|若|自从|在.{1,20}(?:时|后|前|中|下)，)/u,
    first: /^(?:首先|第一|起初|最初|最早|早期|早在|原|一开始)/u,
    several: /^(?:有(?:两|三|四|多|几|些)|(?:两|三|四|五|多|几)(?:个|种|类)|许多|一些|各种|主要有)/u,
    definite: never,
    indefinite: /^(?:一(?:个|种|些|名|座|位)|每)/u,
    definition: /^[^，。；]{1,30}(?:是|指|为|包括|包含|称为)/u,
    guiding: /^(?:本(?:章|节|文|手册|报告|指南)|您|你|我们|如果(?:您|你)|要|使用|可以|请|选择|单击|点击)/u,
    past: /(?:了|曾|曾经|过去|当时)/gu,
    present: /(?:是|可以|能够|需要|应该|将)/gu,
  },
};

/** How paragraphs open in a language; nothing is recognised in one that has no list. */
export const openersOf = (language: string): Openers => byLanguage[language] ?? none;
