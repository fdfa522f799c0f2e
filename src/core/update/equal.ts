/** True for values that are the same as JSON, whatever the order of their properties; an absent property equals an undefined one. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [definedIn(a), definedIn(b)];
  return own.size === other.size && [...own].every(([key, value]) => other.has(key) && equal(value, other.get(key)));
}

const definedIn = (value: object) => new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
