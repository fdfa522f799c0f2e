export const outlineWords = {
  en: {},
  de: {},
  zh: {},
};
