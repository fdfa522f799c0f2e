/** A count in a language's digits, thousands set apart. */
export const digits = (n: number, language: 'de' | 'en' | 'zh'): string => (n < 1000 ? `${n}` : n.toLocaleString(language));
