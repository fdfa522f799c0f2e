// Office checks spelling and picks fonts by language and country; a bare "de" it takes for no language at all.
const countries: Record<string, string> = {
  ar: 'SA',
  bg: 'BG',
  cs: 'CZ',
  da: 'DK',
  de: 'DE',
  el: 'GR',
  en: 'GB',
  es: 'ES',
  et: 'EE',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR',
  he: 'IL',
  hr: 'HR',
  hu: 'HU',
  it: 'IT',
  ja: 'JP',
  ko: 'KR',
  lt: 'LT',
  lv: 'LV',
  nb: 'NO',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO',
  ru: 'RU',
  sk: 'SK',
  sl: 'SI',
  sv: 'SE',
  th: 'TH',
  tr: 'TR',
  uk: 'UA',
  ur: 'PK',
  vi: 'VN',
  zh: 'CN',
};

/** A language as Office writes it, with the country where most use it so. */
export function languageTag(language: string): string {
  const country = countries[language];
  return language === 'und' ? 'en-GB' : country ? `${language}-${country}` : language;
}
