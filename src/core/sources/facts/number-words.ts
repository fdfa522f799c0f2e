const from = (first: number, words: string): [string, number][] => words.split(' ').map((word, k) => [word, first + k]);

/** Numbers that are written as words, from two on ("one" is an article more often), by language. */
export const numberWords: Record<string, ReadonlyMap<string, number>> = {
  de: new Map([
    ...from(2, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn'),
    ['zwanzig', 20],
    ['dreißig', 30],
    ['hundert', 100],
  ]),
  en: new Map([...from(2, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'), ['twenty', 20], ['thirty', 30]]),
  fr: new Map([...from(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'), ['vingt', 20], ['trente', 30]]),
};
