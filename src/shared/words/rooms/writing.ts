export const writingWords = {
  en: {},
  de: {},
  zh: {},
};
