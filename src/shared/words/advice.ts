/** What can be done with a file that Lectern cannot read. */
export type Advice =
  | 'word'
  | 'slides'
  | 'sheet'
  | 'pages'
  | 'numbers'
  | 'keynote'
  | 'mail'
  | 'book'
  | 'picture'
  | 'recording'
  | 'archive'
  | 'print'
  | 'data'
  | 'other';

const formats: Readonly<Record<Exclude<Advice, 'other'>, readonly string[]>> = {
  word: ['Word 97–2003 (.doc)', 'Word XML', 'OpenDocument (.fodt)', 'WordPerfect', 'Office 97–2003'],
  slides: ['PowerPoint 97–2003 (.ppt)', 'OpenDocument (.odp)'],
  sheet: ['Excel (.xlsx)', 'Excel (.xlsb)', 'Excel 97–2003 (.xls)', 'OpenDocument (.ods)'],
  pages: ['Pages'],
  numbers: ['Numbers'],
  keynote: ['Keynote'],
  mail: ['e-mail (.eml)', 'Outlook (.msg)'],
  book: ['EPUB', 'Mobipocket', 'FictionBook'],
  picture: ['PNG', 'JPEG', 'GIF', 'WebP', 'TIFF', 'HEIC', 'AVIF', 'SVG', 'EMF', 'Photoshop'],
  recording: ['MP4', 'MP3', 'M4A', 'WAV', 'AVI', 'Ogg', 'FLAC', 'Matroska/WebM'],
  archive: ['ZIP', '7-Zip', 'RAR', 'gzip', 'bzip2', 'xz', 'tar'],
  print: ['XPS', 'PostScript', 'DjVu', 'Publisher (.pub)', 'Visio (.vsdx)', 'Visio (.vsd)', 'OpenDocument (.odg)'],
  data: ['SQLite', 'Access', 'Windows program', 'Linux program'],
};

/** By the format's name, as an error of the code `import.unsupported` has it. */
export function adviceFor(format: string): Advice {
  for (const [advice, names] of Object.entries(formats)) if (names.includes(format)) return advice as Advice;
  return 'other';
}
