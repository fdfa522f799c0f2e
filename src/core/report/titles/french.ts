import { functionWords } from '../../text/function-words.ts';
import type { TitlePhrase, Vocabulary } from './phrase.ts';
import type { Token } from './token.ts';
import { isVague } from './vague.ts';

const stops = functionWords('fr');
const determiner =
  /^(?:le|la|les|l['’]|un|une|des|du|au|aux|son|sa|ses|leur|leurs|ce|cet|cette|ces|notre|nos|votre|vos|chaque|plusieurs|quelques|deux|trois|quatre|cinq)$/;
const preposition = /^(?:de|d['’]|en|par|pour|sur|avec|sans|entre|vers|et|ou|comme)$/;
const before =
  /^(?:nouve(?:au|aux|lle|lles|l)|grande?s?|petite?s?|premi(?:er|ère)s?|principa(?:l|le|ux|les)|ancien(?:ne)?s?|haute?s?|bon(?:ne)?s?|jeunes?|vieux|vieille|beau|belle|longue?s?|gros(?:se)?s?|futur|future|meilleure?s?|différente?s?|diverse?s?|seule?|double|simple|véritable|vaste|dernière?s?|derniers?|prochaine?|mauvaise?s?|prochaine?s?|nombreu(?:x|se|ses)|plusieurs|moindre)$/;
const empty =
  /^(?:premi(?:er|ère)s?|dernière?s?|derniers?|différente?s?|diverse?s?|seule?|prochaine?s?|nombreu(?:x|se|ses)|principa(?:l|le|ux|les)|simple|véritable|meilleure?s?|bon(?:ne)?s?|autre|autres|grande?s?|petite?s?|nouvel|vieil|bel)$/;
const adjective =
  /(?:[^n]al|ale|aux|ales|[^u]el|elle|els|elles|if|ive|ifs|ives|ique|iques|eux|euse|euses|aire|aires|ien|ienne|iens|iennes|aise?|oise?|é|ée|és|ées|able|ables|ible|ibles|ain|aine|aines|ins|ante?s?|(?:réc|perman|prés|urg|fréqu|précéd|différ|excell|intellig|pertin|transpar|adjac|consci|compét|viol|cohér|équival|sous-jac)ente?s?|public|publique|commune?s?|urbaine?s?|libres?|mobile|civile?s?|moderne|pauvre|riche|durable|vert[es]*|propre|privée?s?|externe|interne|fixe|stable|rapide|rouge|noire?s?|blanche?s?|bleue?s?|ier|ière|ières|iers|eur|eure|dur|durs)$/;
const notAdjective = /^(?:gouvernement|établissement|développement|document|moment|bâtiment|.{3,}ement|.{3,}ements|passé|.{3,}ité|.{3,}ités)$/;
const verb =
  /^(?:.*(?:ait|aient|èrent|erait|eront|era|ons|ez)|est|sont|a|ont|fait|font|permet|permettent|peut|peuvent|doit|doivent|va|vont|vise|visent|compte|comptent|reste|restent|devient|prend|donne|donnent|utilise|utilisent|contient|contiennent|existe|existent|semble|fournit|fournissent|dépend|faut|suffit|indique|propose|proposent|comprend|concerne|trouve|trouvent|représente|constitue|présente|adopte|porte|arrive|arrivent|suive|explique|applique|complique|communique|accueille|accueillent|passe|sert|mène|tient|vient|naît|meurt|vit|joue|joua|fut|devint|obtint|reçoit|reçut|commence|commença)$/;
const noNoun =
  /^(?:façon|manière|plus|moins|très|bien|tout|toute|tous|toutes|chaque|certains?|certaines?|plusieurs|tel|telle|tels|telles|autres?|même|mêmes|quelques?|ici|là|ainsi|donc|alors|aussi|encore|jamais|toujours|souvent|parfois|notamment|ailleurs|effet|afin|grâce|via|selon|lors|dont|près|autour|hors|peu|beaucoup|trop|assez|environ|cependant|toutefois|néanmoins|voici|voilà|vous|nous|ceci|cela|celui|celle|aucune?|nul|nulle|fois|puis|ensuite|enfin|maintenant|aujourd['’]hui|hier|demain|vis|quel|quelle|quels|quelles|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante)$/;

const isInfinitive = (word: string): boolean =>
  (/[^iè]er$/.test(word) && !/(?:mer|hiver|fer|dîner|danger|foyer|loyer|berger|verger|clocher|rocher|plancher|leader|boucher|cancer|concert)$/.test(word)) ||
  /(?:[^v]enir|[^s]oir|[^dsl]ir|ndre|ître|ttre|uire|crire|dire|lire|faire|plaire)$/.test(
    word.replace(
      /^(?:avenir|souvenir|désir|plaisir|loisir|pouvoir|trottoir|couloir|savoir|devoir|miroir|espoir|comptoir|terroir|réservoir|manoir|cuir|tir|soupir|chapitre|lettre|mètre|fenêtre|affaire|salaire|horaire)$/,
      '',
    ),
  );

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const content = (token: Token | undefined): boolean =>
  token?.sound === true &&
  !stops.has(token.lower.replace(/['’]$/, '')) &&
  !noNoun.test(token.lower) &&
  /^\p{L}[\p{L}'’-]{2,}$|^\p{Lu}[\p{Lu}\p{N}/-]+$/u.test(token.text);

/** French noun phrases that read as a title: a noun with its adjectives and its complement, "gestion de l’eau potable". */
export function frenchPhrases(tokens: readonly Token[], vocabulary: Vocabulary): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = at;
    if (!content(tokens[at]) || !introduced(tokens, at, vocabulary)) continue;
    const noun = before.test(tokens[at]?.lower ?? '') && content(tokens[at + 1]) && tokens[at + 1]?.joined ? at + 1 : at;
    const head = tokens[noun];
    if (!head || !isHead(head)) continue;
    const starts = noun > start && empty.test(tokens[start]?.lower ?? '') ? [noun] : [start];
    const core = groupEnd(tokens, noun);
    // "mot de passe": what a bare "de" leads to belongs to its noun, which never ends there.
    const ends = [noun, core].filter((end) => !leadsOn(tokens, end));
    for (let end = complementEnd(tokens, core); end !== null; end = complementEnd(tokens, end)) if (!leadsOn(tokens, end)) ends.push(end);
    for (const from of starts) for (const to of new Set(ends)) if (to - from < 8) phrases.push(phraseOf(tokens, from, to, head.lower));
    at = core;
  }
  return phrases;
}

function phraseOf(tokens: readonly Token[], from: number, to: number, head: string): TitlePhrase {
  const part = tokens.slice(from, to + 1);
  const text = part.map((token, k) => (k > 0 && !/['’]$/.test(part[k - 1]?.text ?? '') ? ` ${token.text}` : token.text)).join('');
  const words = part.filter(({ lower }) => !stops.has(lower.replace(/['’]$/, ''))).map(({ lower }) => lower);
  return { text, head, words, start: part[0]?.start ?? 0, named: part.every((token) => isCapital(token) || stops.has(token.lower.replace(/['’]$/, ''))) };
}

/** True where a bare "de" with its noun follows. */
const leadsOn = (tokens: readonly Token[], end: number): boolean => {
  const link = tokens[end + 1];
  return (
    link?.joined === true &&
    /^(?:de|d['’])$/.test(link.lower) &&
    !stops.has(tokens[end + 2]?.lower.replace(/['’]$/, '') ?? '') &&
    complementEnd(tokens, end) !== null
  );
};

function introduced(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  if (!token) return false;
  if (!token.joined || token.opens) return isCapital(token) && vocabulary.capital.has(token.text);
  const lead = previous?.lower ?? '';
  // "mot de passe", "salle de réunion": what follows "de" belongs to the noun before it.
  if (/^(?:de|d['’])$/.test(lead)) return false;
  // "de le vendre": a pronoun before its verb.
  if (determiner.test(lead))
    return !(
      /^l(?:e|a|es|['’])$/.test(lead) &&
      isInfinitive(token.lower) &&
      /[^iè]er$/.test(token.lower) &&
      !/(?:mer|hiver|fer|dîner|danger|foyer|loyer|berger|verger|clocher|rocher|plancher|leader|boucher|cancer|concert)$/.test(token.lower)
    );
  if (isCapital(token)) return !isCapital(previous) || previous?.opens === true;
  if (/[^t]ée?s?$/.test(token.lower)) return false;
  return preposition.test(lead) && !isInfinitive(token.lower) && lead !== 'et' && lead !== 'ou' && lead !== 'en';
}

const isHead = ({ text, lower }: Token): boolean =>
  !isVague(lower, 'fr') &&
  !verb.test(lower) &&
  (text.length > 2 || /^\p{Lu}{2,}$/u.test(text)) &&
  !/(?:ique|ives?|elles?|euses?|ables?|ibles?)$/.test(
    lower.replace(
      /^(?:.*(?:technique|politique|musique|république|pratique|informatique|logique|boutique|fabrique|rubrique|physique|statistique|bibliothèque|disque|banque|initiative|archives?|table|câble|parcelles?|nouvelles?|passerelles?|échelles?|chapelle|modèle|ruelles?|rive|rives|critique|périphérique|cible)s?)$/,
      '',
    ),
  );

/** The last of a noun's adjectives or of a name's words. */
function groupEnd(tokens: readonly Token[], noun: number): number {
  let end = noun;
  while (end - noun < 3) {
    const next = tokens[end + 1];
    if (!next?.joined || !content(next)) break;
    const name = isCapital(next);
    if (!name && (!adjective.test(next.lower) || notAdjective.test(next.lower) || verb.test(next.lower) || before.test(next.lower))) break;
    end++;
  }
  // "la ville située à": a participle with what follows it is not an attribute.
  while (end > noun && /(?:é|ée|és|ées|ant|ants)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.joined) end--;
  return end;
}

/** Where the complement ends that follows, "de l’eau", "des fichiers du système"; null where none does. */
function complementEnd(tokens: readonly Token[], to: number): number | null {
  const link = tokens[to + 1];
  if (!link?.joined || !/^(?:de|d['’]|du|des|pour)$/.test(link.lower)) return null;
  let at = to + 2;
  if (/^(?:la|l['’]|les|le)$/.test(tokens[at]?.lower ?? '') && tokens[at]?.joined) at++;
  if (before.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.joined && content(tokens[at + 1])) at++;
  const noun = tokens[at];
  if (!noun?.joined || !content(noun) || (!/^(?:du|des)$/.test(link.lower) && isInfinitive(noun.lower) && at === to + 2 && !isCapital(noun))) return null;
  if (isVague(noun.lower, 'fr') && noun.lower !== 'passe') return null;
  if ((verb.test(noun.lower) && link.lower === 'pour') || (at > to + 2 && isInfinitive(noun.lower))) return null;
  return groupEnd(tokens, at);
}
