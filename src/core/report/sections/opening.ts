const name = String.raw`\p{Lu}[\p{L}\p{N}'’-]*(?:\s(?:of|de|du|la|le|am|an|der|den|\p{Lu}[\p{L}\p{N}'’-]*))*?`;
const word = String.raw`(?:\p{L}[\p{L}'’-]*\s){0,2}`;

type Opening = { place: RegExp; cue: RegExp };

// A place opens a paragraph: "In Kunshan besuchte …", "In Lyon, the group …", "À Lyon, …", "在昆山，…". Or a turn is announced.
const openings: Record<string, Opening> = {
  de: {
    place: new RegExp(
      String.raw`^(?:In|Bei|Im|Am|Auf|Beim|Während|Nach|Vor|Für|Zum|Zur)\s(?:(?:der|dem|den|die|das|des|einem|einer)\s)?(?:\p{Ll}+e[nrsm]\s){0,2}(${name})(?=\s\p{Ll}|,)`,
      'u',
    ),
    cue: /^(?:Während|Abschließend|Zum Abschluss|Schließlich|In Zukunft|Künftig|Anschließend|Darüber hinaus|Zunächst|Am (?:ersten|zweiten|dritten|letzten|nächsten|Nachmittag|Vormittag|Abend)|Erstens|Zweitens|Drittens|Insgesamt|Zusammenfassend)/,
  },
  en: {
    place: new RegExp(String.raw`^(?:In|At|From|During)\s(?:the\s)?${word}?(${name})(?=,|\s\p{Ll})`, 'u'),
    cue: /^(?:Finally|In (?:conclusion|summary|future|the future)|Next|Looking ahead|First(?:ly)?,|Second(?:ly)?,|Third(?:ly)?,|On the (?:first|second|third|last) day|Overall)/,
  },
  fr: {
    place: new RegExp(String.raw`^(?:À|A|En|Au|Aux|Dans|Lors|Pendant)\s(?:(?:la|le|les|l’|l')\s?)?${word}?(${name})(?=,|\s\p{Ll})`, 'u'),
    cue: /^(?:Enfin|En conclusion|À l’avenir|À l'avenir|Ensuite|Par ailleurs|D’abord|D'abord|Premièrement|Deuxièmement|Au cours)/,
  },
  zh: {
    place: /^(?:在|于|来到|抵达)([\u4e00-\u9fff]{2,8}?)(?:[，,]|市|县|区|期间)/u,
    cue: /^(?:首先|其次|最后|此外|另外|今后|下一步|未来|总之|第[一二三四五六七八九十]|[一二三四五六七八九十]、)/,
  },
};

/** True where a paragraph's first words announce a new place, organisation or turn of the report. */
export function opensSubject(text: string, language: string): boolean {
  const opening = openings[language];
  return opening !== undefined && (namedPlace(text, language) !== null || opening.cue.test(text));
}

/** The name with which a paragraph opens, as it stands there; null where it opens otherwise. */
export function namedPlace(text: string, language: string): string | null {
  const found = openings[language]?.place.exec(text)?.[1] ?? null;
  return found !== null && found.length > 1 ? found : null;
}
