// Where a line may end without a space: as Chromium breaks text (Unicode Standard Annex 14 with its own table for ASCII),
// `line-break: strict`. Found by laying out every pair of the characters that reports are written with.

const never =
  /[‐–/.,:;!?)\]}"'“”‘’«»…、。，．）》〉」』】〕〗：；！？％ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・゛゜ｰ\u00a0\u202f\u2060\ufeff\u200b\u00ad]/;
const opening = /[([{„"'“”‘’«»（《〈「『【〔〖\u00a0\u202f\u2060\ufeff]/;
const closingChinese = /[、。，．）》〉」』】〕〗：；！？]/;
const openingChinese = /[（《〈「『【〔〖]/;
const ideograph =
  /[\u1100-\u115f\u2e80-\u2fff\u3003-\u3007\u3012\u3013\u3020-\u9fff\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const digit = /\d/;
const afterPercent = /[%°％]/;
const before = /[\\€$+]/;

/** True where a line may end between the two characters, neither of them a space. */
export function breaksBetween(a: string, b: string): boolean {
  if (a === '\u200b' || a === '\u00ad') return true;
  // The most by far: two letters of one word.
  if (a < '\u2000' && b < '\u2000') return breaksInLatin(a, b);
  if (never.test(b) || opening.test(a)) return false;
  if (closingChinese.test(a)) return true;
  if (ideograph.test(a) || ideograph.test(b)) return !(afterPercent.test(b) && !openingChinese.test(b)) && !(before.test(a) && !ideograph.test(b));
  if (b === '—') return a !== '—';
  if (openingChinese.test(b)) return true;
  if (a === '–' || a === '—' || a === '…') return true;
  return breaksInLatin(a, b);
}

function breaksInLatin(a: string, b: string): boolean {
  switch (a) {
    case '-':
      return !digit.test(b) && letterOrDigit.test(b);
    case '?':
      return letterOrDigit.test(b);
    case '/':
    case '!':
    case '}':
    case '|':
      return b > '\u007f' && letterOrDigit.test(b) && !/[א-ת]/.test(b);
    default:
      return false;
  }
}
