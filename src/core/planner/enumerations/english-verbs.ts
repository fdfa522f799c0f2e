// Verbs that reports use of offices, companies, studies, machines and people; others are told by what follows them.
const bases = new Set(
  `accept access act answer ask become cause claim count credit dedicate deny depend discourage dismiss eat elect eliminate enjoy expect fight fire fly
  gain go guard hand hear hope intend invade judge kill know lack leave like live look love mention miss need note notice pick point pose possess praise
  predict prefer pursue quote recover rely remember render rise rule sail see sit speak stay stress suffer suggest swear talk tell think threaten throw travel
  try turn vote wait walk want wear wish work worry accompany achieve acquire adapt add address adjust adopt advise affect agree aim align allocate allow analyse analyze announce apply
  appoint approve arrange assemble assess assign assist attack attend attract audit authorise authorize automate avoid award ban begin block book boost
  borrow bring broaden build buy calculate call cancel carry catch certify challenge change charge check choose clarify classify clean clear close
  coach collect combine commission compare compete compile complete compute conduct configure confirm connect conserve consider consolidate construct
  consult contact contain continue control convert coordinate copy correct cover create cultivate cut damage decide decrease define delay delete deliver
  demand demolish deploy describe design destroy detect develop digitise digitize direct discover discuss display distribute divert document donate double
  draft draw drill drive drop earn educate employ enable encourage end enforce engage enhance enlarge enrol ensure enter equip establish estimate
  evaluate examine exchange exclude execute exempt expand explain explore export extend extract face file fill finance find fine finish fix flood focus follow
  forbid force forecast form foster found freeze fund furnish gather generate give grant grow guarantee guide halt handle harvest help highlight hire
  hold host identify ignore implement import impose improve include increase inform inspect install instruct insulate integrate introduce invent invest
  investigate invite issue join keep label launch lay lead learn lease lend let licence license lift limit link list load locate lose lower maintain
  make manage manufacture map mark measure meet merge mine model modernise modernize modify monitor mount move name negotiate notify obtain observe occupy
  offer open operate order organise organize outline oversee own paint pass pay perform plan plant play postpone prepare present preserve press prevent print process
  procure produce prohibit promote propose protect provide publish pull purchase push put raise reach read receive recall recognise recognize recommend record
  recruit recycle reduce refer reform refuse register regulate reject relax release relocate remove renew renovate rent reopen reorganise reorganize
  repair repeat replace report represent request require rescue research reserve restore restrict retain retire return reveal review revise reward run
  save scan schedule search secure seek select sell send separate serve set settle shape share ship shorten show sign simplify sort specify speed
  spend split sponsor standardise standardize start stop store streamline strengthen study submit subsidise supervise supply support survey suspend take
  target teach tear test trace track trade train transfer transform translate transmit transport treat trigger triple understand unify unite update upgrade
  upload urge use validate verify visit warn wash waste watch weaken weigh welcome widen win withdraw write`.split(/\s+/),
);
const irregular = new Set(
  `began bought brought built caught chose cut drew drove fell felt found froze gave got grew held hit kept laid led left lent lost made met paid put ran read
  rebuilt said sang sank saw sent set shook shot showed shut slept sold sought spent split spoke spread stood stole struck swam taught told took tore
  threw took understood went withdrew won wore wrote became came let`.split(/\s+/),
);

type Known = 'known' | 'possible' | 'no';

const known = (words: readonly string[]): boolean => words.some((word) => bases.has(word));

/** How surely the word is an infinitive: any small word is possible. */
export const isBase = (word: string): Known => (bases.has(word) ? 'known' : /(?:s|ed|ing|ly|tion|ment|ness)$/.test(word) ? 'no' : 'possible');

/** How surely the word is a verb of the third person: "inspects". */
export function isPresent(word: string): Known {
  if (!/[^su]s$/.test(word) || /^(?:is|was|has|does|its|his|this|as)$/.test(word)) return 'no';
  return known([word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]) ? 'known' : 'possible';
}

/** How surely the word is a verb in the past or its participle: "hired", "tore". */
export function isPast(word: string): Known {
  if (irregular.has(word)) return 'known';
  if (!/\p{Ll}{2,}ed$/u.test(word)) return 'no';
  return known([word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`]) ? 'known' : 'possible';
}
