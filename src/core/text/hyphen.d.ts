declare module 'hyphen' {
  function createHyphenator(patterns: unknown, options: { hyphenChar: string; minWordLength: number; html: boolean }): (text: string) => string;
  export = createHyphenator;
}
declare module 'hyphen/patterns/*.js' {
  const patterns: unknown;
  export = patterns;
}
