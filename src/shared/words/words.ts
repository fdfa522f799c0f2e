import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

/** A remark names its file where the report has several. */
const namingFiles = (words: Words): Words => ({
  ...words,
  warning: (warning) => (warning.file === undefined ? words.warning(warning) : words.app.ofFile(warning.file, words.warning(warning))),
});

const languages: Record<string, Words> = { de: namingFiles(de), en: namingFiles(en), zh: namingFiles(zh) };

/** The app's words for a locale such as `de-AT`; English where the language is not one of ours. */
export function wordsFor(locale: string): Words {
  return languages[locale.slice(0, 2).toLowerCase()] ?? namingFiles(en);
}

export type { Words };
