export const filesWords = {
  en: {},
  de: {},
  zh: {},
};
