export const findWords = {
  en: {},
  de: {},
  zh: {},
};
