export const updateWords = {
  en: {},
  de: {},
  zh: {},
};
