import { functionWords } from '../../text/function-words.ts';
import { headingNouns } from './heading-nouns.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';
import { isVague } from './vague.ts';

// "new" says something in a title.
const stops = new Set([...functionWords('en')].filter((word) => word !== 'new'));
const more = new Set(
  `using based given following including according regarding concerning among upon like unlike called named known due made many much become becomes became
  often usually generally typically finally recently currently previously similarly respectively simply rather instead almost nearly approximately later
  earlier best better worse worst able unable available likely together aside apart belonging belong belongs away back ago yet ever never always sometimes perhaps especially
  particularly namely i.e e.g etc et al eg ie cf around despite toward towards throughout except beyond beside besides behind below above against
  four five six seven eight nine ten eleven twelve hundred thousand million last next least less enough quite too himself herself itself themselves
  me my mine him let lets us shall ought whether unless whereas wherever whenever nothing anything something everything nobody someone anyone everyone
  whom else thereby thereof whereby hence thus accordingly moreover furthermore additionally consequently nevertheless nonetheless meanwhile otherwise
  specifically consisting depending resulting leading containing making having being doing going coming taking giving showing resulting starting ending
  compared related similar different various certain particular specific several numerous current minor important possible
  available common good great large small big little long short high low higher lower larger smaller longer shorter full whole entire single
  own same such further additional simple easy hard difficult clear well-known state-of-the-art`.split(/\s+/),
);
// Verbs that stand where a noun could; forms that are as often nouns are left out.
const verbs = new Set(
  `is are was were be been has have had do does did shows show showed provides provide contains contain includes include makes make takes take gives give gets get got
  uses allows allow requires require consists consist becomes remains remain describes describe presents follows follow leads lead led helps help
  seems seem appears appear performs perform outperforms outperform achieves achieve obtains obtain proposes propose introduces introduce considers consider
  compares compare contributes contribute depends depend differs differ exists exist finds find found generates generate gives happens happen holds hold held
  improves improve increases indicates indicate involves involve keeps keep kept knows know known learns learn means meant needs occurs occur offers produces produce
  relies rely represents represent returns said says say see sees seen saw serves serve suggests suggest supports takes tells tell tends tend thinks think
  took understands understand uses want wants went goes go came comes come works wrote written writes write ran runs began begins begin became won
  lost built brought bought left met put sent set stood told thought felt caught taught paid spent fell grew drew knew flew chose rose broke spoke
  wore gave sang lies lay ensures ensure enables enable applies apply corresponds correspond refers refer denotes denote assumes assume yields yield computes compute
  predicts predict captures capture receives receive reached reaches reach starts stops turns lives moves plays asks calls sees feels tries try decides decide believe believes
  argue argues note notes discuss discusses explore explores investigate investigates evaluate evaluates train trains focus focuses aims define defines employ employs adopt adopts
  choose chooses select selects remove removes reduce reduces affect affects cause causes reflects reflect combine combines exploit exploits encode encodes decode decodes
  rests sits hangs lasts arrives departs flows rises varies ranges deals copes stems looks relates pays settles covers borrows warns shares walks meets visits
  lived live dates manages manage spans continue continues extends connects crosses passes enters joins grows travels operates operate peaks earned
  joined formed opened ended started reached served gained wants feature stars agrees agree comes fails fail forms
  published released located used named called born died prefer prefers execute executes traverses please install installs satisfy satisfies remove indicate indicating marks falls
  standing played builds imagine assign assigns specify specifies avoid avoids ignore ignores click press enter choose ensure remember download downloads prevent prevents happened
  finish recognizes recognize ignites boots grep indeed now bother
  recast replaces replace wishes wish inherits inherit belongs features`.split(/\s+/),
);
const adjectival = /(?:ous|ful|less|ible|[^tlbr]able|(?:at|ct|ss|it|is)ive|ical|tional|tural|ly|est|ish|[^mu]ary)$/;
const adjectives = new Set(
  'new old original initial final main major total general overall early late individual previous prior recent future related home public local national international'.split(
    ' ',
  ),
);
const nounsAsAdjectives =
  /^(?:objective|initiative|perspective|alternative|narrative|executive|archive|motive|native|detective|library|summary|boundary|dictionary|secretary|vocabulary|commentary|glossary|hospital|proposal|assembly|family|supply|reply|forest|harvest|request|interest|test|rest|contest|guest|quest|west|protest|islands?|diary|salary|estuary|anniversary|century|documentary|obituary|tributary|sanctuary|january|february|representative|collective|incentive|directive)$/;
const left =
  /^(?:the|a|an|its|their|his|her|this|these|those|of|our|your|in|on|for|with|by|from|as|at|into|between|about|through|during|across|over|under|and|or|both|each|every|any|some|all|no|to|within|without|via|per|two|three|several|other|such|most|more|many|first|second|another|own)$/;
// Function words that begin another noun phrase: before them stands a verb more often than a noun.
const begin =
  /^(?:the|a|an|he|she|it|they|we|you|i|him|them|us|his|her|its|their|our|your|my|this|these|those|some|any|each|every|no|all|another|there|here|how|why|what|whether|me)$/;
const ends = (word: string): boolean => (stops.has(word) || more.has(word)) && !begin.test(word);
const closing = /^(?:of|for|in|on|from|with|between|to)$/;

const content = (token: Token | undefined): boolean =>
  token?.sound === true &&
  !stops.has(token.lower) &&
  !more.has(token.lower) &&
  /^\p{L}.*[^-]$/u.test(token.text) &&
  !/['’](?:ll|t|ve|re|d|m)$/.test(token.lower);
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** English noun phrases that read as a title: what stands between an article or preposition and the verb, "harbour office of the city". */
export function englishPhrases(tokens: readonly Token[], vocabulary: Vocabulary): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (const [from, to] of runsOf(tokens, vocabulary)) {
    const last = tokens[to];
    if (!last || !isHead(last, vocabulary) || isPossessive(tokens, to)) continue;
    for (let start = Math.max(from, to - 4); start <= to; start++) {
      if (!beginsWell(tokens, from, start, vocabulary)) continue;
      if (tokens.slice(start, to).some(({ lower }, k) => lower === tokens[start + k + 1]?.lower)) continue;
      phrases.push(phraseOf(tokens, start, to, to));
      const end = complementEnd(tokens, to, vocabulary);
      if (end !== null && end - start < 6) phrases.push(phraseOf(tokens, start, end, to));
    }
  }
  return phrases;
}

function phraseOf(tokens: readonly Token[], from: number, to: number, head: number): TitlePhrase {
  const part = tokens.slice(from, to + 1);
  return {
    text: part.map(({ text }) => text).join(' '),
    head: tokens[head]?.lower ?? '',
    words: part.filter(({ lower }) => !stops.has(lower)).map(({ lower }) => lower),
    start: part[0]?.start ?? 0,
    named: part.every((token) => isCapital(token) || stops.has(token.lower)),
  };
}

/** Content words that stand together, begun by what begins a noun phrase and ended by what ends one: first and last index. */
function runsOf(tokens: readonly Token[], vocabulary: Vocabulary): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!content(tokens[from])) continue;
    let to = from;
    while (content(tokens[to + 1]) && tokens[to + 1]?.joined && !splits(tokens, to + 1, vocabulary)) to++;
    const next = tokens[to + 1];
    const closed = closes(next) || splits(tokens, to + 1, vocabulary);
    const before = tokens[from]?.joined ? tokens[from - 1] : undefined;
    const begins = before === undefined || left.test(before.lower) || more.has(before.lower) || (isCapital(tokens[from]) && !tokens[from]?.opens);
    if (begins && closed) runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** True where "’s" was left out after a word: "the Harbour of Baker’s Island". */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) === 3 && tokens[at + 1]?.joined === false;

const isToldAgain = (token: Token, next: Token, { pairs }: Vocabulary): boolean =>
  (pairs.get(`${token.text} ${next.text}`) ?? 0) + (pairs.get(`${token.lower} ${next.lower}`) ?? 0) > (token.text === token.lower ? 2 : 1);

/** True for a word after a noun that is its verb or participle: "group visited", "method proposed". */
function splits(tokens: readonly Token[], at: number, { capital, verbs: known }: Vocabulary): boolean {
  const token = tokens[at];
  if (!token || isCapital(token) || capital.has(token.text)) return false;
  // "Scripts start services": a verb elsewhere, between a plural and what it does something to.
  if (known.has(token.lower) && !token.lower.endsWith('s') && /[^s]s$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return verbs.has(token.lower) || /[^e]ed$/.test(token.lower) || (token.lower.endsWith('ing') && !closes(tokens[at + 1]));
}

const closes = (next: Token | undefined): boolean => next === undefined || !next.joined || ends(next.lower);

function isHead(token: Token, { verbs: known, capital }: Vocabulary): boolean {
  const { lower, text } = token;
  if (text.length < 3 && !/^\p{Lu}{2,}$/u.test(text)) return false;
  if (/^(?:north|south|east|west)[a-z]*$/.test(text) || isVague(lower, 'en') || verbs.has(lower) || /\d$/.test(lower) || /^\p{L}\.?$/u.test(text)) return false;
  if (adjectives.has(lower)) return false;
  if (adjectival.test(lower) && !nounsAsAdjectives.test(lower) && !(isCapital(token) && !token.opens)) return false;
  if (/[^ei]ed$/.test(lower) && !isCapital(token)) return false;
  return !(known.has(lower) && (token.opens || lower.endsWith('ing'))) || capital.has(text);
}

function beginsWell(tokens: readonly Token[], from: number, start: number, vocabulary: Vocabulary): boolean {
  const [token, before] = [tokens[start], tokens[start - 1]];
  if (!token || token.lower.endsWith('ly') || verbs.has(token.lower) || isVague(token.lower, 'en')) return false;
  if (start === from) {
    const context = token.joined ? (before?.lower ?? '') : '';
    if (context === 'to' && vocabulary.verbs.has(token.lower)) return false;
    // "Install the pump": what opens a sentence and elsewhere follows "to" is an order.
    if (
      token.opens &&
      vocabulary.verbs.has(token.lower) &&
      !['the', 'a', 'an', 'this', 'each'].some((article) => vocabulary.pairs.has(`${article} ${token.lower}`))
    )
      return false;
    // "a passing boat": only what is told again is a subject, "the mooring lines".
    const next = tokens[start + 1];
    if (
      token.lower.endsWith('ing') &&
      /^(?:a|an|the|its|their|his|her|some|any)$/.test(context) &&
      content(next) &&
      next?.joined &&
      !headingNouns('en').has(token.lower) &&
      !isToldAgain(token, next, vocabulary)
    )
      return false;
    // "Returning to the harbour": a sentence may begin with a verb.
    const subject = /^(?:is|was|are|were|has|have|had|will|can|must)$/.test(tokens[start + 1]?.lower ?? '');
    return !(token.opens && /(?:ing|ed)$/.test(token.lower) && !vocabulary.forms.has(token.lower) && !subject);
  }
  // A name is whole or not there.
  if (isCapital(before) && isCapital(token) && !before?.opens) return false;
  return !/[^e]ed$/.test(token.lower);
}

/** Where the complement ends that follows a noun, "of the harbour", "for small boats"; null where none does. */
function complementEnd(tokens: readonly Token[], to: number, vocabulary: Vocabulary): number | null {
  const link = tokens[to + 1];
  if (!link?.joined || !closing.test(link.lower)) return null;
  if (
    !/^(?:of|for)$/.test(link.lower) &&
    !(
      link.lower === 'to' &&
      /^(?:visits?|tours?|trips?|guide|introduction|access|response|approach|road|bridge|journey|changes|threats?)$/.test(tokens[to]?.lower ?? '')
    ) &&
    !/(?:tion|sion|ment|ance|ence|al|ing|search|study|work|model|method|approach|system|policy|plan|training|data|access)s?$/.test(tokens[to]?.lower ?? '')
  )
    return null;
  let at = to + 2;
  if (/^(?:the|a|an|two|three|four|five|six|seven|eight|nine|ten)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.joined) at++;
  if (!content(tokens[at]) || !tokens[at]?.joined) return null;
  let end = at;
  while (content(tokens[end + 1]) && tokens[end + 1]?.joined && !splits(tokens, end + 1, vocabulary)) end++;
  const [last, next] = [tokens[end], tokens[end + 1]];
  const closed = closes(next) || splits(tokens, end + 1, vocabulary);
  if (end === at && last?.lower.endsWith('ing') && !headingNouns('en').has(last.lower)) return null;
  return last &&
    closed &&
    !isPossessive(tokens, end) &&
    end - at < 3 &&
    isHead(last, vocabulary) &&
    !verbs.has(tokens[at]?.lower ?? '') &&
    !(link.lower === 'to' && vocabulary.verbs.has(tokens[at]?.lower ?? ''))
    ? end
    : null;
}
