import { de } from './de.ts';
import { type Words as Base, en } from './en.ts';
import { aspectWords } from './rooms/aspect.ts';
import { checkWords } from './rooms/check.ts';
import { commandsWords } from './rooms/commands.ts';
import { exportingWords } from './rooms/exporting.ts';
import { filesWords } from './rooms/files.ts';
import { findWords } from './rooms/find.ts';
import { fitWords } from './rooms/fit.ts';
import { inkWords } from './rooms/ink.ts';
import { lookWords } from './rooms/look.ts';
import { objectsWords } from './rooms/objects.ts';
import { outlineWords } from './rooms/outline.ts';
import { presenterWords } from './rooms/presenter.ts';
import { rehearsalWords } from './rooms/rehearsal.ts';
import { settingsWords } from './rooms/settings.ts';
import { sourcesWords } from './rooms/sources.ts';
import { talkControlWords } from './rooms/talk-control.ts';
import { themesWords } from './rooms/themes.ts';
import { updateWords } from './rooms/update.ts';
import { writingWords } from './rooms/writing.ts';
import { zh } from './zh.ts';

/** The words of one part of the app in all languages, side by side in one file of `rooms/`. */
const roomsIn = (language: 'de' | 'en' | 'zh') => ({
  aspect: aspectWords[language],
  check: checkWords[language],
  commands: commandsWords[language],
  exporting: exportingWords[language],
  files: filesWords[language],
  find: findWords[language],
  fit: fitWords[language],
  ink: inkWords[language],
  look: lookWords[language],
  objects: objectsWords[language],
  outline: outlineWords[language],
  presenter: presenterWords[language],
  rehearsal: rehearsalWords[language],
  settings: settingsWords[language],
  sources: sourcesWords[language],
  talkControl: talkControlWords[language],
  themes: themesWords[language],
  update: updateWords[language],
  writing: writingWords[language],
});

/** Everything the app says, in one language. */
export type Words = Base & ReturnType<typeof roomsIn>;

/** A remark names its file where the report has several. */
const namingFiles = (words: Base): Base => ({
  ...words,
  warning: (warning) => (warning.file === undefined ? words.warning(warning) : words.app.ofFile(warning.file, words.warning(warning))),
});

const english: Words = { ...namingFiles(en), ...roomsIn('en') };
const languages: Record<string, Words> = { de: { ...namingFiles(de), ...roomsIn('de') }, en: english, zh: { ...namingFiles(zh), ...roomsIn('zh') } };

/** The app's words for a locale such as `de-AT`; English where the language is not one of ours. */
export function wordsFor(locale: string): Words {
  return languages[locale.slice(0, 2).toLowerCase()] ?? english;
}
