const above: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
};
const below: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
};

/** "10<sup>6</sup>" must not become "106": digits that are raised or lowered have characters of their own. */
export function raised(text: string, tag: 'sup' | 'sub'): string {
  const map = tag === 'sup' ? above : below;
  const characters = [...text].map((character) => map[character]);
  return characters.includes(undefined) ? text : characters.join('');
}
