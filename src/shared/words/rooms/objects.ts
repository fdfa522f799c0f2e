export const objectsWords = {
  en: {},
  de: {},
  zh: {},
};
