import { isUnspaced } from '../../text/script.ts';
import type { Token } from './tokens.ts';
import { withoutAsides, withoutBrackets } from './tokens.ts';

// Words that are left out without touching a name: "in Leer also Weener" keeps both.
const filler =
  /^(?:auch|bereits|schon|noch|jedoch|zudem|außerdem|darüber|hinaus|insbesondere|etwa|dann|daher|ebenfalls|zunächst|heute|damals|dabei|jeweils|unter|anderem|vor|allem|also|already|then|however|therefore|thus|aussi|déjà|alors|notamment)$/;

/** True where two capital words that stand side by side in the bullet do so in its source: "Anna Weber" is not "Weber Anna", nor half of two names. */
export function keepsNames(bullet: readonly Token[], source: readonly Token[], language: string): boolean {
  if (isUnspaced(language)) return true;
  const readings = [source, withoutBrackets(source), withoutAsides(source)];
  const pairs = new Set(readings.flatMap((reading) => [...pairsOf(reading), ...pairsOf(reading.filter(({ text }) => !filler.test(text)))]));
  const capital = new Set(source.flatMap((token) => (token.capital ? [token.text] : [])));
  return bullet.every((token, at) => {
    const next = bullet[at + 1];
    if (!token.capital || !next?.capital) return true;
    // The first word of a bullet is no name where the source has it small.
    if (!capital.has(token.text) || !capital.has(next.text)) return true;
    return pairs.has(`${token.text} ${next.text}`);
  });
}

const pairsOf = (tokens: readonly Token[]): string[] => tokens.map((token, at) => `${token.text} ${tokens[at + 1]?.text ?? ''}`);
