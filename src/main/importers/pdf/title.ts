// What programs write of themselves: names of files and of programs, and of nothing.
const unreal = [
  /^(?:Microsoft (?:Word|PowerPoint|Excel)|Word|OpenOffice|LibreOffice|LaTeX|pdfTeX|Acrobat|InDesign|QuarkXPress)\b\s*[-–—:]/i,
  /\.(?:docx?|dotx?|odt|rtf|txt|pdf|indd|tex|dvi|ps|html?|md|pptx?|xlsx?|pages|qxd)$/i,
  /^(?:untitled|unbenannt|ohne titel|sans titre|未命名|无标题|document|dokument|bericht|report|entwurf|draft|layout|title|titel|slide|folie)\s*[-_]?\s*\d*$/i,
  /^(?:https?:|file:|www\.|[a-z]:\\|\/)/i,
  // "2023_09_final-v3": words of files.
  /^\S*[_\\/]\S*$/,
  /^\P{L}*$/u,
];

/** A title from a file's properties where it is one, without the space around it; else empty. */
export function realTitle(said: string): string {
  const title = said.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (title.length < 3 || title.length > 300 || /[\ufffd\0]/.test(title) || unreal.some((pattern) => pattern.test(title))) return '';
  return title;
}
