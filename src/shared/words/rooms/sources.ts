export const sourcesWords = {
  en: {},
  de: {},
  zh: {},
};
