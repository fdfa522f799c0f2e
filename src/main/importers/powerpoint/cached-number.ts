// Numbers in a chart are kept as the computer has them, 0.125 or 4.2999999999999998 or 44927, with the code by which the
// chart writes them. A reader knows only what is written.

const commaLanguages = new Set([
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'pl',
  'cs',
  'sk',
  'da',
  'sv',
  'nb',
  'no',
  'fi',
  'ru',
  'uk',
  'tr',
  'hu',
  'ro',
  'el',
  'hr',
  'sl',
  'bg',
  'lt',
  'lv',
  'et',
]);

/** A cached number as its format code writes it (ECMA-376 part 1, 18.8.30), of which percentages, dates and decimals are understood; as it stands where it is no number. */
export function numberText(cached: string, code: string, language: string): string {
  const value = Number(cached);
  if (cached === '' || !Number.isFinite(value)) return cached;
  const [pattern = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  if (/[ymd]/i.test(pattern) && !/general|standard/i.test(pattern)) return dateText(value, pattern) ?? decimal(value, 0, language);
  const places = /[.](0+)/.exec(pattern)?.[1]?.length ?? 0;
  if (!pattern.includes('%')) return decimal(value, places, language);
  return `${decimal(value * 100, places, language)}${language === 'de' || language === 'fr' ? ' ' : ''}%`;
}

/** With so many decimal places at least; no figure is made coarser than it is kept. */
function decimal(value: number, places: number, language: string): string {
  // Without the dust of binary fractions.
  const kept = String(Number(value.toPrecision(12)));
  const text = /e/.test(kept) || (kept.split('.')[1]?.length ?? 0) >= places ? kept : value.toFixed(Math.min(20, places));
  return commaLanguages.has(language) ? text.replace('.', ',') : text;
}

/** Days since the end of 1899, as Excel counts them. */
function dateText(days: number, pattern: string): string | null {
  if (days < 1 || days > 2_958_465) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString();
  if (!/d/i.test(pattern)) return /m/i.test(pattern) ? date.slice(0, 7) : date.slice(0, 4);
  return date.slice(0, 10);
}
